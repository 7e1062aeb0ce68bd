package dev.tidewaiter.manifest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ManifestHead.SheetHead;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer says of some columns is read so; all others are understood as before. */
class CorrectionsTests {

    private static final String SHEET = """
            Ref,Consignee,Customer,Goods,HS Code,Country,Tally
            A-1,Kiosk LLC,Orchard Ltd,water pump,841370,KG,urgent
            A-2,Meadow GmbH,Brook Ltd,steel pipe,730410,TR,fragile
            """;

    @TempDir
    private Path folder;

    private Path file() throws Exception {
        return Files.writeString(folder.resolve("may.csv"), SHEET);
    }

    private SheetHead read(Corrections said) throws Exception {
        var mapping = folder.resolve("mapping.yaml");
        Mappings.correct(mapping, new SheetRef("may.csv", "may.csv", false), said);
        var reader = ManifestReader.of(WordLists.bundled()).with(Mappings.read(mapping));
        return reader.head(ManifestSource.of(file())).sheets().get(0);
    }

    @Test
    void aColumnIsReadAsItWasSaidAndTheOthersAsBefore() throws Exception {
        var before = read(Corrections.NONE).mapping().columns();
        var after = read(Corrections.NONE.with("G", List.of(Field.END_USE))).mapping();
        assertThat(before).doesNotContainKey(Field.END_USE);
        assertThat(after.columns()).containsAllEntriesOf(before).containsEntry(Field.END_USE, "G");
        assertThat(after.places())
                .filteredOn(place -> place.sureness() == Sureness.SAID)
                .extracting(PlaceRead::place)
                .containsExactly("G");
        assertThat(after.questions()).anyMatch(said -> said.contains("as an officer said"));
    }

    @Test
    void oneColumnMayHoldTwoParties() throws Exception {
        var head = read(Corrections.NONE.with("B", List.of(Field.CONSIGNEE_NAME, Field.END_USER_NAME)));
        assertThat(head.lines().get(0).parties())
                .filteredOn(party -> party.name().text().equals("Kiosk LLC"))
                .extracting(party -> party.role().title())
                .containsExactlyInAnyOrder("Consignee", "End user");
    }

    @Test
    void aColumnThatIsNotUsedHoldsNothing() throws Exception {
        assertThat(read(Corrections.NONE).mapping().columns()).containsEntry(Field.HS, "E");
        var head = read(Corrections.NONE.with("E", List.of()));
        assertThat(head.mapping().columns()).doesNotContainKey(Field.HS);
        assertThat(head.mapping().unmapped()).contains("E: HS Code");
        assertThat(head.lines()).hasSize(2);
    }

    @Test
    void theHeadingStandsInTheRowThatWasSaid() throws Exception {
        var head = read(Corrections.NONE.withHeaderRow(2).with("B", List.of(Field.CONSIGNEE_NAME)));
        assertThat(head.mapping().headerRow()).isEqualTo(2);
        assertThat(head.lines()).extracting(line -> line.row()).containsExactly(3);
    }

    @Test
    void whatIsSaidIsWrittenAndReadAgain() throws Exception {
        var sheet = new SheetRef("a \"b\" \\ c.xlsx", "Лист: #1", false);
        var said = new Corrections(
                        9,
                        Map.of("E", List.of(Field.CONSIGNEE_NAME), "K", List.of(), "B5", List.of(Field.EXPORT_DATE)),
                        Map.of())
                .withDates("G", true)
                .withDates("H", false);
        assertThat(Corrections.parse(said.text())).isEqualTo(said);
        var file = folder.resolve("mapping.yaml");
        Mappings.correct(file, sheet, said);
        Mappings.correct(file, new SheetRef("other.csv", "other.csv", false), Corrections.NONE.withHeaderRow(2));
        assertThat(Mappings.read(file).corrections(sheet)).isEqualTo(said);
        Mappings.correct(file, sheet, Corrections.NONE);
        assertThat(Mappings.read(file).corrections(sheet)).isEqualTo(Corrections.NONE);
    }

    @Test
    void aHeadTellsHowSureEachColumnIs() throws Exception {
        var places = read(Corrections.NONE).mapping().places();
        assertThat(places)
                .filteredOn(place -> place.field() == Field.CONSIGNEE_NAME)
                .extracting(PlaceRead::sureness)
                .containsExactly(Sureness.HEADING);
        assertThat(places)
                .filteredOn(place -> place.place().equals("F"))
                .extracting(PlaceRead::sureness)
                .containsExactly(Sureness.SEVERAL);
    }

    @Test
    void aHeadEndsEarlyInALongFile() throws Exception {
        var rows = new StringBuilder(SHEET);
        for (int i = 0; i < 5_000; i++) {
            rows.append("A-").append(i).append(",Kiosk LLC,Orchard Ltd,water pump,841370,KG,\n");
        }
        var file = Files.writeString(folder.resolve("long.csv"), rows);
        var head = ManifestReader.of(WordLists.bundled())
                .head(ManifestSource.of(file))
                .sheets()
                .get(0);
        assertThat(head.whole()).isFalse();
        assertThat(head.lines()).hasSizeBetween(200, 400);
        assertThat(head.rows()).hasSizeLessThan(100);
    }
}
