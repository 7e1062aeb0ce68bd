package dev.tidewaiter.casework.queue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom the findings' lines name, as it is searched: each name once, without case, accents and points, and each set of names that lines
 * have once. Banks, forwarders and receivers come again from line to line, the names of one line together hardly ever.
 */
final class LineParties {

    /** So many names as they stand are known with their numbers, so that those that come again are not folded each time. */
    private static final int RECENT = 1 << 12;

    private final ColumnValues names = new ColumnValues();
    private final QueueTexts texts = QueueTexts.ofFolded(names.all());
    private final NumberSets sets = new NumberSets();
    private final @Nullable String[] recent = new String[RECENT];
    private final int[] numbers = new int[RECENT];

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
            last = sets.of(Stream.concat(Stream.of(party), Arrays.stream(named.split("\n")))
                    .filter(name -> !name.isEmpty())
                    .mapToInt(this::number)
                    .toArray());
            lastParty = party;
            lastNamed = named;
        }
        return last;
    }

    private int number(String name) {
        int at = (name.hashCode() ^ name.hashCode() >>> 16) & (RECENT - 1);
        if (!name.equals(recent[at])) {
            recent[at] = name;
            numbers[at] = names.code(QueueTexts.folded(name));
        }
        return numbers[at];
    }

    /** The sets in which any name holds a word that is folded already. */
    BitSet holding(String word) {
        return sets.having(texts.holding(word));
    }
}
