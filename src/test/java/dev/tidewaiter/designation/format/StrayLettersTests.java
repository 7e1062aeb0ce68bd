package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a list of which a letter or two are in another encoding than the rest. */
class StrayLettersTests {

    private static final String REST = "Kvarnholm Söderström Спектр 光电";

    private static final ListReading LISTS = ListReading.of(WordLists.bundled(), 0.9);

    /** The column in which a name begins. */
    private static final int NAME = ConsolidatedScreeningListTests.CSL_ROW.indexOf("Example Drone Works") + 1;

    @TempDir
    private Path folder;

    /** Rows in UTF-8, each name with its letters as one byte where they are Latin. */
    private Path list(String... names) throws IOException {
        var file = folder.resolve("csl.csv");
        Files.writeString(
                file,
                ConsolidatedScreeningListTests.CSL_HEADER
                        + ConsolidatedScreeningListTests.CSL_ROW.replace("Example Drone Works", REST));
        for (var name : names) {
            var row = ConsolidatedScreeningListTests.CSL_ROW.replace("Example Drone Works", name);
            Files.write(file, row.getBytes(StandardCharsets.ISO_8859_1), StandardOpenOption.APPEND);
        }
        return file;
    }

    @Test
    void oneLetterIsReadAndToldWithItsLine() throws Exception {
        var read = ListFiles.readAll(List.of(list("Sampl\u00e9 Works")), LISTS);
        assertThat(read.refused()).isEmpty();
        var list = read.lists().get(0);
        assertThat(list.entries()).extracting(entry -> entry.name()).contains(REST, "Sampl\u00e9 Works");
        assertThat(list.notes())
                .anyMatch(note -> note.startsWith("csl.csv, line 3: not written in UTF-8, and read as \u00e9."));
    }

    /** As in the Unverified List of 2012: {@code 53 – 59 Wuhu Street} without its blanks. */
    @Test
    void aDashAndAQuotationMarkAreRead() throws Exception {
        var read = ListFiles.readAll(List.of(list("Works 53\u009659", "O\u0092Brien")), LISTS);
        assertThat(read.refused()).isEmpty();
        assertThat(read.lists().get(0).entries())
                .extracting(entry -> entry.name())
                .contains("Works 53\u201359", "O\u2019Brien");
        assertThat(read.lists().get(0).notes())
                .anyMatch(note -> note.startsWith("csl.csv, line 3: not written in UTF-8, and read as \u2013."));
    }

    @Test
    void twoSideBySideAreAnotherEncoding() throws Exception {
        var read = ListFiles.readAll(List.of(list("\u00cf\u00eb\u00e0\u00f2\u00e0")), LISTS);
        assertThat(read.lists()).isEmpty();
        assertThat(read.refused())
                .singleElement()
                .satisfies(one -> assertThat(one.reason())
                        .contains("csl.csv, line 3, column " + NAME + ": a letter that is not written in UTF-8"));
    }

    @Test
    void manyAreNoSlips() throws Exception {
        var names = new String[11];
        Arrays.fill(names, "Sampl\u00e9 Works");
        var read = ListFiles.readAll(List.of(list(names)), LISTS);
        assertThat(read.lists()).isEmpty();
        assertThat(read.refused())
                .singleElement()
                .satisfies(one -> assertThat(one.reason())
                        .startsWith("csl.csv, line 13, column " + (NAME + 5)
                                + ": a letter that is not written in UTF-8, in which lists are"
                                + " published; there are more than 10 of them."));
    }

    /** Saved in Turkey or Bohemia: Doğan, Şen Oto, Čech; a sign; and one letter that is a word of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do\u00f0an",
                "\u00deen Oto",
                "\u00c8ech",
                "2 \u00d7 4 Works",
                "2 \u0096 4",
                "A\u0081B",
                "Works \u00e9 Co"
            })
    void whatAnotherCodePageHasOtherwiseIsRefused(String name) throws Exception {
        var read = ListFiles.readAll(List.of(list("Sampl\u00e9 Works", name)), LISTS);
        assertThat(read.lists()).isEmpty();
        assertThat(read.refused())
                .singleElement()
                .satisfies(one -> assertThat(one.reason())
                        .startsWith("csl.csv, line 4, column ")
                        .contains(": a letter that is not written in UTF-8, in which lists are published. "));
    }

    @Test
    void aPackedListIsReadOrRefusedAlone() throws Exception {
        var good = packed("good.csv.gz", list("Sampl\u00e9 Works"));
        var bad = packed("bad.csv.gz", list("x".repeat(300_000), "\u00cf\u00eb\u00e0\u00f2\u00e0"));
        var read = ListFiles.readAll(List.of(bad, good), LISTS);
        assertThat(read.lists())
                .singleElement()
                .satisfies(list -> assertThat(list.entries())
                        .extracting(entry -> entry.name())
                        .contains("Sampl\u00e9 Works"));
        assertThat(read.refused())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).startsWith("bad.csv.gz, line 4, column "));
    }

    @Test
    void oneThatIsCutOffKeepsNoOtherFromBeingRead() throws Exception {
        var good = packed("good.csv.gz", list());
        var whole = Files.readAllBytes(packed("whole.csv.gz", list("Sampl\u00e9 Works")));
        var cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(whole, whole.length - 9));
        var read = ListFiles.readAll(List.of(cut, good), LISTS);
        assertThat(read.lists()).hasSize(1);
        assertThat(read.refused()).hasSize(1);
    }

    private Path packed(String name, Path file) throws IOException {
        var packed = folder.resolve(name);
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, out);
        }
        return packed;
    }

    @Test
    void twoOnALineAreToldAtOnce() throws Exception {
        var list = ListFiles.readAll(List.of(list("Sampl\u00e9 W\u00f6rks")), LISTS)
                .lists()
                .get(0);
        assertThat(list.notes().stream().filter(note -> note.startsWith("csl.csv, line 3")))
                .containsExactly(
                        "csl.csv, line 3: not written in UTF-8, and read as \u00e9, \u00f6. Compare the name with the"
                                + " publisher's.");
    }
}
