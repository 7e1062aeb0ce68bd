package dev.tidewaiter.goods;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.Set;
import java.util.stream.Collectors;

/** Languages in which "motor" is no word for any engine: it turns by current there, or is written otherwise. Thread-safe. */
final class MotorLanguages {

    static final String FILE = "goods/motor-languages.tsv";

    private final Set<String> electric;

    private MotorLanguages(Set<String> electric) {
        this.electric = Set.copyOf(electric);
    }

    static MotorLanguages of(WordLists words) {
        return new MotorLanguages(
                words.list(FILE).rows(2).stream().map(MotorLanguages::language).collect(Collectors.toSet()));
    }

    /**
     * The language of a row.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when it is none
     */
    static String language(WordRow row) {
        if (row.cell(0).length() != 2) {
            throw row.wrong("\"" + row.cell(0) + "\" is no language of two letters");
        }
        return row.cell(0);
    }

    /** Whether "motor" in a language of two letters may be an engine that burns its fuel. */
    boolean sayItOfEngines(String language) {
        return !electric.contains(language);
    }
}
