package dev.tidewaiter.goods;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.tsv}, found at a place in a folded text. */
final class UnitTable {

    /**
     * A unit.
     *
     * @param dimension  what it measures
     * @param factor     what one of it is in the unit of the dimension
     * @param engineUnit whether only engines and motors are measured in it
     */
    record Unit(Dimension dimension, double factor, boolean engineUnit) {}

    /**
     * Units read at some place.
     *
     * @param units the meanings of the text, likeliest first
     * @param end   where the unit's text ends
     */
    record Read(List<Unit> units, int end) {}

    /** "40 км, час полёта" is no speed. */
    private static final String STOPS = ",;\n\r，；、";

    private final CharTrie trie = new CharTrie(2048);
    private final List<List<Unit>> units = new ArrayList<>();

    private UnitTable() {}

    static UnitTable load(TextFold fold) {
        var table = new UnitTable();
        for (var line : Lexicon.lines("units.tsv")) {
            boolean engine = line[0].endsWith("!");
            var dimension = Dimension.valueOf(engine ? line[0].substring(0, line[0].length() - 1) : line[0]);
            var unit = new Unit(dimension, Double.parseDouble(line[1]), engine);
            for (var spelling : Lexicon.cut(line[2], '|')) {
                table.add(fold.fold(spelling).toString().strip(), unit);
            }
        }
        return table;
    }

    private void add(String spelling, Unit unit) {
        int node = trie.add(spelling);
        while (units.size() <= node) {
            units.add(List.of());
        }
        var longer = new ArrayList<>(units.get(node));
        longer.add(unit);
        units.set(node, List.copyOf(longer));
    }

    /** The longest unit that begins at a place, a blank before it skipped; null when there is none. */
    @Nullable
    Read at(FoldedText text, int from) {
        int i = from < text.length() && text.at(from) == ' ' ? from + 1 : from;
        Read longest = null;
        int node = 0;
        while (i < text.length()) {
            node = trie.child(node, text.at(i));
            boolean apart = text.at(i) == ' ' && i + 1 < text.length() && text.separatedBy(STOPS, i, i + 1);
            if (node == CharTrie.NONE || apart) {
                break;
            }
            i++;
            if (node < units.size() && !units.get(node).isEmpty() && endsWord(text, i)) {
                longest = new Read(units.get(node), i);
            }
        }
        return longest;
    }

    /** A word of letters must end here; an East Asian unit may run on into the next word. */
    private static boolean endsWord(FoldedText text, int end) {
        return end >= text.length() || text.at(end) == ' ' || text.at(end - 1) >= 0x3040;
    }
}
