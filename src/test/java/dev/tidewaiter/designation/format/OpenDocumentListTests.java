package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole file of a format that no list is read from is not called cut off. */
class OpenDocumentListTests {

    private static final byte[] SPREADSHEET =
            "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anOpenDocumentFileIsToldForWhatItIs(boolean behindAnother) throws IOException {
        var file = folder.resolve("list.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (behindAnother) {
                zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
                zip.write("<manifest/>".getBytes(StandardCharsets.US_ASCII));
            }
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(SPREADSHEET.length);
            var sum = new CRC32();
            sum.update(SPREADSHEET);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(SPREADSHEET);
        }

        var read = ListFiles.readAll(List.of(file), ListReading.of(WordLists.bundled(), 0.9));

        assertThat(read.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason())
                        .contains("list.ods is an OpenDocument file", "save it as .xlsx or .csv")
                        .doesNotContain("cut off"));
    }
}
