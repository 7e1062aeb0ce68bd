package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Languages in which "motor" is no word for any engine: it turns by current there, or is written otherwise; and those whose words for engine
 * tell nothing of units. Thread-safe.
 */
public final class MotorLanguages {

    public static final String FILE = "goods/motor-languages.tsv";

    private static final String OWN_UNITS = "own";

    private final Set<String> electric;
    private final Set<String> ownUnits;

    private MotorLanguages(Set<String> electric, Set<String> ownUnits) {
        this.electric = Set.copyOf(electric);
        this.ownUnits = Set.copyOf(ownUnits);
    }

    public static MotorLanguages of(WordLists words) {
        var rows = words.list(FILE).rows(3);
        return new MotorLanguages(
                rows.stream().map(MotorLanguages::language).collect(Collectors.toSet()),
                rows.stream()
                        .filter(row -> row.cell(1).equals(OWN_UNITS))
                        .map(MotorLanguages::language)
                        .collect(Collectors.toSet()));
    }

    /**
     * The language of a row.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when it is none
     */
    public static String language(WordRow row) {
        if (row.cell(0).length() != 2) {
            throw row.wrong("\"" + row.cell(0) + "\" is no language of two letters");
        }
        if (!row.cell(1).isEmpty() && !row.cell(1).equals(OWN_UNITS)) {
            throw row.wrong("\"" + row.cell(1) + "\" says nothing of units; write own, or leave it empty");
        }
        return row.cell(0);
    }

    /** Whether an engine that is named in a language has its horsepower written as there. */
    public boolean writeHorsepowerTheirWay(String language) {
        return !ownUnits.contains(language);
    }

    /** Whether "motor" in a language of two letters may be an engine that burns its fuel. */
    boolean sayItOfEngines(String language) {
        return !electric.contains(language);
    }
}
