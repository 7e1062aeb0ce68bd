package dev.tidewaiter.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/** What the system says of a file is told so that whoever reads it knows what to do. */
class UnreadableFileTests {

    @Test
    void aFullDiskForTemporaryFilesIsNoFaultOfTheFile() throws IOException {
        for (var fault : new IOException[] {
            new IOException("No space left on device"),
            new FileSystemException("/tmp/tidewaiter-manifest-1.part", null, "Disk quota exceeded")
        }) {
            assertThat(UnreadableFile.because("may.csv.gz", fault))
                    .hasMessageStartingWith("may.csv.gz: the disk is full on which temporary files are kept ("
                            + System.getProperty("java.io.tmpdir") + ")")
                    .hasMessageContaining("Make room there")
                    .hasMessageContaining("-Djava.io.tmpdir=FOLDER");
        }
    }

    @Test
    void aFullDiskIsKnownInWhateverLanguageTheSystemSaysSo() throws IOException {
        var fault = new IOException("Auf dem Ger\u00e4t ist kein Speicherplatz mehr verf\u00fcgbar");
        assertThat(UnreadableFile.because("may.csv.gz", fault, 4096)).hasMessageContaining("the disk is full");
        assertThat(UnreadableFile.because("may.csv.gz", fault, 1 << 30)).hasMessageContaining("Speicherplatz");
    }

    @Test
    void aFaultInReadingIsToldAsOne() throws IOException {
        assertThat(UnreadableFile.because("may.csv", new IOException("Input/output error")))
                .hasMessage(
                        "may.csv: the disk or the network failed in reading it (Input/output error), so nothing of it counts. See that the disk answers and has room, or screen a copy on another one.");
    }
}
