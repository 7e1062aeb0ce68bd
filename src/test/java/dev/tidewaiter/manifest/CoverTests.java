package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that says for the lines of another one who sends and gets them. */
class CoverTests {

    private static final String COVER = """
            COMMERCIAL INVOICE

            Shipper: | Altona Keramik GmbH
            Consignee: | Wiener Bad GmbH
            Country of destination: | Austria
            Invoice No.: | RE-117
            Total amount: | 900
            """;

    private static final String LINES = """
            Description | HS Code | Qty
            Ceramic tiles | 690721 | 4
            Cotton towels | 630260 | 9
            """;

    @Test
    void linesAreReadWithWhatTheCoverSaysAndItIsNoLine() {
        var read = read(sheet("Header", COVER), sheet("Lines", LINES));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).containsExactly("Lines", "Lines");
        assertThat(read.lines).allSatisfy(line -> {
            assertThat(line.destination()).isEqualTo(new Country("AT"));
            assertThat(line.value(Field.CONSIGNEE_NAME))
                    .isEqualTo(new Value(
                            Field.CONSIGNEE_NAME, "Wiener Bad GmbH", null, "from sheet Header, B4", Value.State.READ));
            assertThat(names(line.parties())).containsExactly("Altona Keramik GmbH", "Wiener Bad GmbH");
            assertThat(line.text(Field.INVOICE_NUMBER)).isEqualTo("RE-117");
            assertThat(line.has(Field.TOTAL_VALUE)).as("the sum of all").isFalse();
        });
        assertThat(read.skipped).contains(new RowNote(3, ToldSheet.COVER));
        var summary = read.whole();
        assertThat(summary.sheets()).extracting(SheetSummary::linesScreened).containsExactly(0, 2);
        assertThat(summary.sheets().get(1).mapping().questions()).anyMatch(sentence -> sentence.contains("\"Header\""));
    }

    @Test
    void itMayStandBehindItsLines() {
        var read = read(sheet("Lines", LINES), sheet("Header", COVER));

        assertThat(read.lines)
                .extracting(line -> line.text(Field.CONSIGNEE_NAME))
                .containsExactly("Wiener Bad GmbH", "Wiener Bad GmbH");
    }

    @Test
    void whomALineNamesItselfStandsBesideWhomTheCoverNames() {
        var read = read(sheet("Header", COVER), sheet("Lines", """
                Description | HS Code | Qty | Consignee | Destination | Remarks
                Ceramic tiles | 690721 | 4 | Wiener Bad GmbH | Austria |
                Cotton towels | 630260 | 9 | Zuger Textil AG | Switzerland | fragile
                """));

        var other = read.line(1);
        assertThat(other.text(Field.CONSIGNEE_NAME)).isEqualTo("Zuger Textil AG");
        assertThat(other.destination()).isEqualTo(new Country("CH"));
        assertThat(names(other.parties())).containsExactly("Zuger Textil AG", "Altona Keramik GmbH", "Wiener Bad GmbH");
        assertThat(other.further()).extracting(Value::text).containsExactly("Austria");
        assertThat(read.line(0).further()).isEmpty();
        assertThat(names(read.line(0).parties())).containsExactly("Wiener Bad GmbH", "Altona Keramik GmbH");
    }

    @Test
    void anEmptyCellOfALineIsNotFilled() {
        var read = read(sheet("Header", COVER), sheet("Lines", """
                Description | HS Code | Qty | Consignee
                Ceramic tiles | 690721 | 4 | Wiener Bad GmbH
                Cotton towels | 630260 | 9 |
                """));

        assertThat(read.line(1).has(Field.CONSIGNEE_NAME)).isFalse();
        assertThat(names(read.line(1).parties())).contains("Wiener Bad GmbH");
    }

    @Test
    void aLineOfAnotherInvoiceStaysAsItIs() {
        var read = read(sheet("Header", COVER), sheet("Lines", """
                Description | HS Code | Qty | Invoice No.
                Ceramic tiles | 690721 | 4 | RE-117
                Cotton towels | 630260 | 9 | RE-118
                """));

        assertThat(read.lines)
                .extracting(line -> line.text(Field.CONSIGNEE_NAME))
                .containsExactly("Wiener Bad GmbH", "");
    }

    /** Each of these sheets beside the cover leaves nobody sure of what belongs together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Description | HS Code | Qty | Consignee\nTiles | 690721 | 4 | Zuger Textil AG\n",
                "Description | HS Code | Qty | Destination\nTiles | 690721 | 4 | Switzerland\n",
                "Description | HS Code | Qty | Invoice No.\nTiles | 690721 | 4 | RE-118\n",
                "Shipper | Consignee | Description | HS Code\nAltona Keramik GmbH | Wiener Bad GmbH | Tiles | 690721\n",
            })
    void linesThatSayOtherwiseOrAllThemselvesLeaveTheFormALineOfItsOwn(String lines) {
        var read = read(sheet("Header", COVER), sheet("Lines", lines));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).containsExactly("Header", "Lines");
        assertThat(read.line(1).values()).noneMatch(value -> value.place() != null);
    }

    @Test
    void twoFormsAreNoCover() {
        var read = read(
                sheet("One", COVER),
                sheet("Lines", LINES),
                sheet("Two", COVER.replace("RE-117", "RE-118").replace("Wiener", "Grazer")));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).containsExactly("One", "Lines", "Lines", "Two");
        assertThat(read.line(1).parties()).isEmpty();
    }

    @Test
    void aFormOfTwoShipmentsIsNoCover() {
        var read = read(sheet("Header", """
                Shipper: | Altona Keramik GmbH | Altona Keramik GmbH
                Consignee: | Wiener Bad GmbH | Zuger Textil AG
                Country of destination: | Austria | Switzerland
                Invoice No.: | RE-117 | RE-118
                """), sheet("Lines", LINES));

        assertThat(read.lines.get(0).sheet().sheet()).isEqualTo("Header");
        assertThat(read.line(1).parties()).isEmpty();
    }

    @Test
    void whomToCallOnEitherSideTellsNoSecondShipment() {
        var read = read(sheet("Header", """
                        Shipper: | Altona Keramik GmbH
                        Contact person: | Anna Beispiel
                        Consignee: | Wiener Bad GmbH
                        Contact person: | Berta Muster
                        Country of destination: | Austria
                        """), sheet("Lines", LINES));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).containsExactly("Lines", "Lines");
        assertThat(names(read.line(0).parties())).contains("Wiener Bad GmbH");
    }

    @Test
    void aFormOfGoodsIsNoCover() {
        var read = read(sheet("Header", COVER + "Description of goods: | Bath tubs\n"), sheet("Lines", LINES));

        assertThat(read.lines).hasSize(3);
        assertThat(read.line(2).parties()).isEmpty();
    }

    @Test
    void whoeverReadsOnInTheMiddleReadsTheSame() throws Exception {
        var file = RowsAsSheet.file(List.of(sheet("Lines", LINES), sheet("Header", COVER)));
        var reader = ManifestReader.of(WordLists.bundled());
        var rest = new ArrayList<RowOutcome>();
        try (var lines = reader.open(file, "test.xlsx", new ManifestPosition("0", 0, 2))) {
            for (var row = lines.nextRow(); row != null; row = lines.nextRow()) {
                rest.add(row);
            }
            assertThat(lines.summary())
                    .isEqualTo(
                            read(sheet("Lines", LINES), sheet("Header", COVER)).whole());
        }
        assertThat(((RowOutcome.GoodsRow) rest.get(0)).line().text(Field.CONSIGNEE_NAME))
                .isEqualTo("Wiener Bad GmbH");
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(party -> party.name().text()).toList();
    }

    private static RowsAsSheet sheet(String name, String rows) {
        return new RowsAsSheet(name, rows, List.of());
    }

    private static ReadManifest read(RowsAsSheet... sheets) {
        return ReadManifest.of(Stream.of(sheets).toList());
    }
}
