package dev.tidewaiter.wordlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each spelling stands once in its list, so that whoever takes it out has taken it out. */
class SpellingsTwiceTests {

    private static final Path WORDS = Path.of("rules/words");

    /** The columns that hold spellings; what a row means stands before them. */
    private static final Set<String> SPELLINGS = Set.of("words", "spellings", "headings", "names", "alone", "titles");

    static Stream<Path> lists() throws IOException {
        try (var files = Files.walk(WORDS)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void noSpellingOfOneKindStandsTwice(Path file) throws IOException {
        var list = new WordList(WORDS.relativize(file).toString(), Files.readAllBytes(file));
        var lines = new HashMap<String, Integer>();
        var twice = new ArrayList<String>();
        for (var row : list.rows()) {
            for (int column = 0; column < list.columns().size(); column++) {
                if (SPELLINGS.contains(list.columns().get(column))) {
                    note(row, column, list.columns(), lines, twice);
                }
            }
        }

        assertThat(twice).isEmpty();
    }

    private static void note(
            WordRow row, int column, List<String> columns, Map<String, Integer> lines, List<String> twice) {
        var kind = new StringBuilder(columns.get(column));
        for (int before = 0; before < column; before++) {
            boolean explains =
                    columns.get(before).equals("meaning") && columns.get(column).equals("spellings");
            if (!explains && !SPELLINGS.contains(columns.get(before))) {
                kind.append('\t').append(row.cell(before));
            }
        }
        for (var word : row.words(column)) {
            var before = lines.put(kind + "\t" + word, row.line());
            if (before != null) {
                twice.add("\"" + word + "\" in lines " + before + " and " + row.line());
            }
        }
    }
}
