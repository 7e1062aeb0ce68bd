package dev.tidewaiter.casework.queue;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom the findings' lines name, as it is searched: each name once, without case, accents and points, and each set of names that lines
 * have once. Banks, forwarders and receivers come again from line to line, the names of one line together hardly ever.
 */
final class LineParties {

    /** Of so many names that came again it is known as they stand which they are, so that they are not folded each time. */
    private static final int RECENT = 1 << 15;

    private final ColumnValues names = new ColumnValues();
    private final QueueTexts texts = QueueTexts.ofFolded(names.all());
    private final NumberSets sets = new NumberSets();
    private @Nullable String[] recent = {}; // an empty queue has no room for any
    private int[] numbers = {};

    private String lastParty = "";
    private String lastNamed = "";
    private int last = -1;

    /**
     * The set of those whom a finding is about or its line names.
     *
     * @param party whom it is about; empty for nobody
     * @param named whom the line names, a line of text each
     */
    int set(String party, String named) {
        if (last < 0
                || !party.equals(lastParty)
                || !named.equals(lastNamed)) { // findings of a line come one after the other
            var some = named.split("\n", -1);
            var set = new int[some.length + 1];
            int count = 0;
            for (var name : some) {
                count = add(name, set, count);
            }
            count = add(party, set, count);
            last = sets.of(set, count);
            lastParty = party;
            lastNamed = named;
        }
        return last;
    }

    private int add(String name, int[] set, int count) {
        if (name.isEmpty()) {
            return count;
        }
        set[count] = number(name);
        return count + 1;
    }

    /** A name that comes for the first time pushes none out that may come again. */
    private int number(String name) {
        if (recent.length == 0) {
            recent = new String[RECENT];
            numbers = new int[RECENT];
        }
        int at = (name.hashCode() ^ name.hashCode() >>> 16) & (RECENT - 1);
        if (name.equals(recent[at])) {
            return numbers[at];
        }
        int known = names.count();
        int number = names.code(QueueTexts.folded(name));
        if (number < known) {
            recent[at] = name;
            numbers[at] = number;
        }
        return number;
    }

    /** The sets in which any name holds a word that is folded already. */
    BitSet holding(String word) {
        return sets.having(texts.holding(word));
    }
}
