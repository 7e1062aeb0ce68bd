package dev.tidewaiter.screening.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody is still writing is not taken for a whole one. */
class FileStampTests {

    private static final String HEAD = "Consignee,Destination,Description,HS Code\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir
    private Path folder;

    @Test
    void aFileThatGrowsWhileItIsReadIsRefusedInASentence() throws Exception {
        var file = Files.writeString(folder.resolve("may.csv"), HEAD + "Kiosk 12 LLC,KZ,umbrellas,660110\nKiosk 13 L");
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> screen(file, "LC,IR,aircraft engine,840710\n"))
                .withMessageStartingWith("may.csv: ")
                .withMessageContaining("still writing")
                .withMessageContaining("screen it again");
    }

    @Test
    void aFileThatStaysIsScreened() throws Exception {
        var file = Files.writeString(folder.resolve("may.csv"), HEAD + "Kiosk 12 LLC,KZ,umbrellas,660110\n");
        assertThat(screen(file, "").verdicts().lines()).isEqualTo(1);
    }

    /** Screens a file to which something is added when its first line is answered. */
    private static ScreenedFile screen(Path file, String more) throws Exception {
        var rulebook = OneRulebook.EMBEDDED;
        var designations = rulebook.designations(rulebook.ownLists(), TODAY);
        try (var screener = new LineScreener(rulebook, designations, new Options(AsOf.shipment(TODAY), false));
                var screening = new Screening(ManifestReader.of(WordLists.bundled()), screener, 1)) {
            return screening.screen(file, line -> append(file, more));
        }
    }

    private static void append(Path file, String more) {
        try {
            if (!more.isEmpty()) {
                Files.writeString(file, more, StandardOpenOption.APPEND);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
