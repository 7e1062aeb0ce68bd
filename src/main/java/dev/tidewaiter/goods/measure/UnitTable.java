package dev.tidewaiter.goods.measure;

import dev.tidewaiter.goods.text.CharTrie;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.tsv}, found at a place in a folded text. */
public final class UnitTable {

    /**
     * A unit.
     *
     * @param dimension  what it measures
     * @param factor     what one of it is in the unit of the dimension
     * @param engineUnit whether only engines and motors are measured in it
     */
    public record Unit(Dimension dimension, double factor, boolean engineUnit) {}

    /** Written in capitals and beside an engine only: the Polish KM is its horsepower, km a length. */
    private static final char CAPITALS = '^';

    /** Apart from its number, and directly behind words for what it measures only: "autonomie 95 mn", but 65Mn is a steel. */
    private static final char BESIDE_WORDS = '~';

    /**
     * Units read at some place.
     *
     * @param units       the meanings of the text, likeliest first
     * @param besideWords whether it is a unit directly behind words for what it measures only
     * @param end         where the unit's text ends
     */
    record Read(List<Unit> units, @Nullable Unit ofEngine, boolean besideWords, int end) {

        Unit likeliest(boolean besideEngine) {
            return ofEngine != null && besideEngine ? ofEngine : units.isEmpty() ? OF_NOTHING : units.get(0);
        }
    }

    private static final Unit OF_NOTHING = new Unit(Dimension.OTHER, 1, false);

    /** "40 км, час полёта" is no speed. */
    private static final String STOPS = ",;\n\r，；、";

    /** The list of units. */
    public static final String FILE = "goods/units.tsv";

    private final CharTrie trie = new CharTrie(2048);
    private final List<List<Unit>> units = new ArrayList<>();
    private final Map<Integer, Unit> ofEngines = new HashMap<>();
    private final Set<Integer> besideWords = new HashSet<>();

    private UnitTable() {}

    /** Reads the list of units. */
    public static UnitTable of(WordLists words, TextFold fold) {
        var table = new UnitTable();
        for (var row : words.list(FILE).rows(3)) {
            var unit = unit(row);
            for (var spelling : row.words(2)) {
                boolean ofEngine = spelling.charAt(0) == CAPITALS;
                boolean besideWords = spelling.charAt(0) == BESIDE_WORDS;
                var folded = fold.fold(ofEngine || besideWords ? spelling.substring(1) : spelling)
                        .toString()
                        .strip();
                int node = table.add(folded, unit, ofEngine);
                if (besideWords) {
                    table.besideWords.add(node);
                }
            }
        }
        return table;
    }

    /**
     * The unit of a row.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the row makes no sense
     */
    public static Unit unit(WordRow row) {
        var measured = row.cell(0);
        boolean engine = measured.endsWith("!");
        try {
            var dimension = Dimension.valueOf(engine ? measured.substring(0, measured.length() - 1) : measured);
            double factor = Double.parseDouble(row.cell(1));
            if (factor > 0 && factor < Double.POSITIVE_INFINITY) {
                return new Unit(dimension, factor, engine);
            }
        } catch (IllegalArgumentException e) {
            // told as a factor that is no amount
        }
        throw row.wrong("says \"" + measured + "\" and \"" + row.cell(1)
                + "\", and needs what is measured, such as POWER, and how much one is, with a point as in 0.7457");
    }

    private int add(String spelling, Unit unit, boolean ofEngine) {
        int node = trie.add(spelling);
        while (units.size() <= node) {
            units.add(List.of());
        }
        if (ofEngine) {
            ofEngines.put(node, unit);
            return node;
        }
        var longer = new ArrayList<>(units.get(node));
        longer.add(unit);
        units.set(node, List.copyOf(longer));
        return node;
    }

    /** The longest unit that begins at a place, a blank before it skipped; null when there is none. */
    @Nullable
    Read at(FoldedText text, int from) {
        int start = from < text.length() && text.at(from) == ' ' ? from + 1 : from;
        int i = start;
        Read longest = null;
        int node = 0;
        while (i < text.length()) {
            node = trie.child(node, text.at(i));
            boolean apart = text.at(i) == ' ' && i + 1 < text.length() && text.separatedBy(STOPS, i, i + 1);
            if (node == CharTrie.NONE || apart) {
                break;
            }
            i++;
            if (node < units.size() && endsWord(text, i)) {
                var ofEngine = text.isCapitals(from, i) ? ofEngines.get(node) : null;
                boolean beside = besideWords.contains(node);
                boolean glued = beside && !text.separatedBy(" \u00a0", from, start);
                if (!glued && (ofEngine != null || !units.get(node).isEmpty())) {
                    longest = new Read(units.get(node), ofEngine, beside, i);
                }
            }
        }
        return longest;
    }

    /** A word of letters must end here; an East Asian unit may run on into the next word. */
    private static boolean endsWord(FoldedText text, int end) {
        return end >= text.length() || text.at(end) == ' ' || TextFold.isWithoutBlanks(text.at(end - 1));
    }
}
