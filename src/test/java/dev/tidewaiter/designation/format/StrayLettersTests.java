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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a list of which a letter or two are in another encoding than the rest. */
class StrayLettersTests {

    private static final String REST = "Kvarnholm Söderström Спектр 光电";

    private static final ListReading LISTS = ListReading.of(WordLists.bundled(), 0.9);

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
        assertThat(list.notes()).anyMatch(note -> note.startsWith("csl.csv, line 3: a letter is not written in UTF-8"));
    }

    @Test
    void twoSideBySideAreAnotherEncoding() throws Exception {
        var read = ListFiles.readAll(List.of(list("\u00cf\u00eb\u00e0\u00f2\u00e0")), LISTS);
        assertThat(read.lists()).isEmpty();
        assertThat(read.refused())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.reason()).contains("csl.csv, line 3: a letter that is not written in UTF-8"));
    }

    @Test
    void manyAreNoSlips() throws Exception {
        var names = new String[11];
        Arrays.fill(names, "Sampl\u00e9 Works");
        assertThat(ListFiles.readAll(List.of(list(names)), LISTS).lists()).isEmpty();
    }
}
