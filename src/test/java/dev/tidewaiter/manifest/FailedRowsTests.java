package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wordlist.WordLists;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where the program itself fails it costs a row, or a file, and never what stands beside them. */
class FailedRowsTests {

    private static final String ROWS = """
            Consignee | Destination | Goods | HS Code | Qty
            Beta LLC | KZ | Tiles | 690721 | 5
            TOTAL OF ALL | | | | 5
            Beta LLC | KZ | Tiles | 690721 | 5
            """;

    @Test
    void aRowItFailsOnIsRejectedAndTheOthersAreRead() {
        var read = ReadManifest.with(failingOn("TOTAL"), ROWS);

        assertThat(read.lines).extracting(line -> line.row()).containsExactly(2, 4);
        assertThat(read.rejected).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(3);
            assertThat(row.reason()).contains("by hand");
        });
        assertThat(read.sheet().rowsRead()).isEqualTo(read.lines.size() + read.skipped.size() + read.rejected.size());
    }

    @Test
    void aFileItFailsOnIsRefusedByName() throws Exception {
        var reader = failingOn("");
        var source = new ManifestSource.Streamed(
                "Delivery of may.csv", new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> {
                    try (var lines = reader.open(source)) {
                        lines.nextRow();
                    }
                })
                .withMessageContaining("Delivery of may.csv")
                .withMessageContaining("the shelf broke");
    }

    /** A reader that breaks as soon as it asks whether a row without goods tells something. */
    private static ManifestReader failingOn(String text) {
        return ManifestReader.of(WordLists.bundled()).watching(line -> {
            if (line.values().stream().anyMatch(value -> value.text().contains(text))) {
                throw new IllegalStateException("the shelf broke");
            }
            return false;
        });
    }
}
