package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.screening.id.FindingId;
import dev.tidewaiter.screening.id.LineIds;
import dev.tidewaiter.shipment.ShipmentBounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts that are plain each and a drone together, from the file to the sentence and back from what is kept. */
class ShipmentScreeningTests {

    private static final String KIT = "G12";
    private static final List<String> PARTS = List.of("Brushless motor 380 KV", "Propeller", "Flight controller");

    @SuppressWarnings("NullAway.Init")
    private ScreenedFile came;

    @TempDir
    private Path folder;

    @Test
    void partsOnRowsOfOneShipmentAreNamedWithTheirRows() throws Exception {
        var lines = screened(rows("S-1", "KG", PARTS));
        assertThat(lines)
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(kit(line).explanation())
                                .startsWith(
                                        "Rows 2, 3 and 4 of this shipment together hold engine or motor, propeller and flight controller"));
    }

    @Test
    void partsOfSeveralShipmentsDoNotAddUpNorDoTheyAtHome() throws Exception {
        var apart = new ArrayList<String>();
        for (int i = 0; i < PARTS.size(); i++) {
            apart.addAll(rows("S-" + i, "KG", List.of(PARTS.get(i))));
        }
        assertThat(screened(apart)).hasSize(3).noneMatch(ShipmentScreeningTests::isOfKit);
        assertThat(screened(rows("S-1", "AT", PARTS))).hasSize(3).noneMatch(ShipmentScreeningTests::isOfKit);
    }

    @Test
    void aShipmentIsWholeWhereverABatchMightBeCut() throws Exception {
        for (int before : List.of(2, 3, 4, 126, 127, 128, 129, 255)) {
            var rows = new ArrayList<String>();
            for (int i = 0; i < before; i++) {
                rows.addAll(rows("T-" + i, "KG", List.of("Ceramic wall tiles")));
            }
            rows.addAll(rows("S-1", "KG", PARTS));
            rows.addAll(rows("S-2", "KG", List.of("Ceramic wall tiles")));
            assertThat(screened(rows).stream().filter(ShipmentScreeningTests::isOfKit))
                    .as("behind %d rows", before)
                    .extracting(line -> line.line().row())
                    .containsExactly(before + 2, before + 3, before + 4);
        }
    }

    @Test
    void aShipmentLongerThanTheBoundSaysSo() throws Exception {
        var texts = new ArrayList<>(PARTS);
        while (texts.size() < ShipmentBounds.MOST_LINES + 20) {
            texts.add("Ceramic wall tiles");
        }
        assertThat(kit(screened(rows("S-1", "KG", texts)).get(0)).explanation())
                .contains("longer than the 300 lines that are looked at together");
        assertThat(came.unsharpened()).anyMatch(sentence -> sentence.contains("a shipment has more than 300 lines"));
        screened(rows("S-1", "KG", PARTS));
        assertThat(came.unsharpened()).noneMatch(sentence -> sentence.contains("a shipment has more"));
    }

    @Test
    void whatWouldSharpenTheAnswersIsToldByWhatItIsAboutAndWithoutTheRules() throws Exception {
        screened(rows("S-1", "KG", PARTS));
        assertThat(came.unsharpened())
                .singleElement()
                .satisfies(
                        sentence -> assertThat(Coverage.onlySharpens(sentence)).isTrue())
                .asString()
                .contains("answered without these, which it has no place for. Goods: ")
                .contains("; Papers: ")
                .contains("; Parties: ")
                .doesNotContainPattern("\\([A-Z][0-9]{2}");
    }

    @Test
    void aLineThatIsKeptGivesTheSameAnswerAgain() throws Exception {
        for (var line : screened(rows("S-1", "KG", PARTS))) {
            var again = OwnRules.screener()
                    .screen(LineAsRead.parse(LineAsRead.of(line.line()).json()).line());
            assertThat(again.findings()).isEqualTo(line.findings());
        }
    }

    @Test
    void aLineThatAnEarlierProgramKeptIsReadWithoutIt() throws Exception {
        var kept =
                LineAsRead.of(screened(rows("S-1", "KG", PARTS)).get(0).line()).json();
        int from = kept.indexOf(",\"contents\"");
        assertThat(from).isPositive();
        var line = LineAsRead.parse(kept.substring(0, from) + "}").line();
        assertThat(line.contents()).isNull();
        assertThat(isOfKit(OwnRules.screener().screen(line))).isFalse();
    }

    @Test
    void anInsertedRowLeavesLineAndFindingTheSame() throws Exception {
        var rows = rows("S-1", "KG", PARTS);
        var before = screened(rows);
        rows.add(0, rows("S-0", "KG", List.of("Ceramic wall tiles")).get(0));
        var after = screened(rows).subList(1, 4);
        for (int i = 0; i < before.size(); i++) {
            assertThat(kit(after.get(i)).explanation())
                    .isNotEqualTo(kit(before.get(i)).explanation());
            assertThat(idOfKit(after.get(i))).isEqualTo(idOfKit(before.get(i)));
        }
    }

    @Test
    void oneRowMayHoldTheKit() throws Exception {
        var line = screened(rows("S-1", "KG", List.of("Set: brushless motor, propeller, flight controller")))
                .get(0);
        assertThat(kit(line).explanation()).startsWith("Row 2 of this shipment holds ");
    }

    private static FindingId idOfKit(ScreenedLine line) {
        return FindingId.of(new LineIds().next(line.line()), kit(line));
    }

    private static boolean isOfKit(ScreenedLine line) {
        return line.findings().stream().anyMatch(finding -> finding.rule().equals(KIT));
    }

    private static Finding kit(ScreenedLine line) {
        return Objects.requireNonNull(line.findings().stream()
                .filter(finding -> finding.rule().equals(KIT))
                .findFirst()
                .orElse(null));
    }

    private static List<String> rows(String shipment, String destination, List<String> texts) {
        var rows = new ArrayList<String>();
        texts.forEach(text ->
                rows.add("%s,Gamma Handels GmbH,Alfa LLC,%s,%s".formatted(shipment, destination, quoted(text))));
        return rows;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private List<ScreenedLine> screened(List<String> rows) throws Exception {
        var file = folder.resolve("parts.csv");
        var text = new StringBuilder("Shipment No,Exporter,Consignee,Destination,Description of Goods\n");
        rows.forEach(row -> text.append(row).append('\n'));
        Files.writeString(file, text);
        var lines = new ArrayList<ScreenedLine>();
        came = OwnRules.screen(file, lines::add);
        return lines;
    }
}
