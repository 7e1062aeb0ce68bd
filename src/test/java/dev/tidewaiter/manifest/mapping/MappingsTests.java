package dev.tidewaiter.manifest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingsTests {

    private static final String ROWS = """
            Weekly list
            Who gets it | What it is | Code of it
            Beta LLC | Tiles | 690721
            """;

    @TempDir
    Path folder;

    @Test
    void savedColumnsAreUsedInPlaceOfWhatTheHeadingsSay() throws Exception {
        var mappings = mappings("""
                mappings:
                  - file: "t*.xlsx"
                    sheet: "*"
                    headerRow: 2
                    columns:
                      consignee.name: A
                      description: B
                      hs: C
                """);

        var read = ReadManifest.with(mappings, ROWS);

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).parties().get(0).name().text()).isEqualTo("Beta LLC");
        assertThat(read.line(0).hsCodes()).hasSize(1);
        assertThat(read.skipped).extracting(RowNote::row).containsExactly(1, 2);
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSame() throws Exception {
        var first = ReadManifest.of("Consignee | Description | HS Code\nBeta LLC | Tiles | 690721\n");
        var file = folder.resolve("saved.yaml");

        Mappings.write(file, first.whole().mappedSheets());
        var again = ReadManifest.with(
                Mappings.read(file), "Consignee | Description | HS Code\nBeta LLC | Tiles | 690721\n");

        assertThat(again.sheet().mapping().columns())
                .isEqualTo(first.sheet().mapping().columns());
        assertThat(again.line(0).text(Field.DESCRIPTION)).isEqualTo("Tiles");
    }

    @Test
    void aSavedMappingTakesThePlaceOfAnotherAtOnce() throws Exception {
        var first = ReadManifest.of("Consignee | Description | HS Code\nBeta LLC | Tiles | 690721\n");
        var file = folder.resolve("saved.yaml");
        Files.writeString(file, "mappings: []\n");

        try (var halfRead = Files.newInputStream(file)) {
            Mappings.write(file, first.whole().mappedSheets());

            assertThat(new String(halfRead.readAllBytes(), StandardCharsets.UTF_8))
                    .as("the file that somebody reads meanwhile")
                    .isEqualTo("mappings: []\n");
        }
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void theSummaryOfAnEarlierRunIsUnderstood() throws Exception {
        var mappings = mappings("""
                {"files":[{"name":"test.xlsx","sheets":[{"name":"Sheet1","mapping":{"consignee.name":"A","description":"B"}}]}]}
                """);

        assertThat(ReadManifest.with(mappings, "Consignee | Description | HS Code\nBeta LLC | Tiles | 690721\n")
                        .line(0)
                        .hsCodes())
                .isEmpty();
    }

    @Test
    void anUnknownFieldIsNamedWithTheFieldsThatThereAre() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> mappings("mappings:\n  - sheet: A\n    columns: {consigne.name: C}\n"))
                .withMessageContaining("saved.yaml")
                .withMessageContaining("consigne.name")
                .withMessageContaining("consignee.name");
    }

    @Test
    void anImpossibleColumnIsNamed() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> mappings("mappings:\n  - sheet: A\n    columns: {hs: 3C}\n"))
                .withMessageContaining("\"3C\" is no column for hs");
    }

    @Test
    void aFileThatIsNoMappingIsRefusedWithASentence() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> mappings("just words"))
                .withMessageContaining("neither");
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> mappings("a: [1"))
                .withMessageContaining("no valid YAML");
    }

    @Test
    void theReaderKnowsWhetherAMappingSpokeOfASheet() throws Exception {
        var file = folder.resolve("list.csv");
        Files.writeString(file, "Consignee,Description\nBeta LLC,Tiles\n");

        for (var name : new String[] {"list.csv", "other.csv"}) {
            var reader = ManifestReader.of(WordLists.bundled())
                    .with(mappings(
                            "mappings:\n  - file: " + name + "\n    sheet: \"*\"\n    columns: {consignee.name: A}\n"));
            try (var lines = reader.open(ManifestSource.of(file))) {
                lines.next();
            }

            assertThat(reader.mappingUsed()).isEqualTo(name.equals("list.csv"));
        }
    }

    private Mappings mappings(String text) throws UnreadableFile, IOException {
        var file = folder.resolve("saved.yaml");
        Files.writeString(file, text);
        return Mappings.read(file);
    }
}
