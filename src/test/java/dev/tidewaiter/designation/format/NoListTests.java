package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told whose file is no list. */
class NoListTests {

    @TempDir
    Path folder;

    private String answer(Path file) throws IOException {
        var read = ListFiles.readAll(List.of(file), ListReading.of(WordLists.bundled(), 0.9));
        assertThat(read.lists()).isEmpty();
        return read.refused().get(0).reason();
    }

    @Test
    void aZipAroundAListIsToBeUnpacked() throws IOException {
        var zip = folder.resolve("sdn.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("SDN.CSV"));
            out.write(OfacRows.entries(3).getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(answer(zip)).startsWith("sdn.zip is packed").contains("unpack it");
        var half = Files.readAllBytes(zip);
        assertThat(answer(Files.write(folder.resolve("half.zip"), Arrays.copyOf(half, half.length / 2))))
                .startsWith("half.zip is packed");
    }

    @Test
    void aZipWhoseNamesAreInTheEncodingOfItsMachineIsToBeUnpacked() throws IOException {
        var zip = folder.resolve("list.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GBK"))) {
            out.putNextEntry(new ZipEntry("名单/sdn.csv"));
            out.write(OfacRows.entries(3).getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(answer(zip)).startsWith("list.zip is packed").contains("unpack it");
    }

    @Test
    void columnsThatAnyTableMayHaveMakeNoUnverifiedList() throws IOException {
        var customers = Files.writeString(folder.resolve("uvl.csv"), """
                COUNTRY,NAME,ADDRESS,,
                Norway,Sample Fjord Boats AS,"Example Quay 1, Bergen",,
                """);

        assertThat(answer(customers))
                .startsWith("uvl.csv has columns as those")
                .contains("Take the Consolidated Screening List");
    }
}
