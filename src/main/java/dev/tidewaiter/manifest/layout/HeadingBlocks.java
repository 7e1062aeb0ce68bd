package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tables that stand side by side to save paper: "Roll | Lot | N.W. | Roll | Lot | N.W.". Their headings are the same ones in the same
 * order, so that each row holds a piece of goods in every block.
 */
final class HeadingBlocks {

    private static final String ASKED =
            "From column %s on the headings stand once more. Each row was read as one line of what stands below all of them, and of its "
                    + "amounts the first counts. For a verdict on each, write the blocks below each other.";
    private static final int FEWEST_HEADINGS = 3;

    private final Map<Integer, Integer> repeats;

    private HeadingBlocks(Map<Integer, Integer> repeats) {
        this.repeats = repeats;
    }

    /** The blocks of goods in a heading: columns of two parties side by side are no blocks. */
    static HeadingBlocks of(Map<Integer, String> texts, Headings headings) {
        var repeats = repeats(texts);
        boolean party = texts.entrySet().stream()
                .filter(text -> repeats.containsKey(text.getKey()))
                .map(text -> headings.meaning(text.getValue()))
                .anyMatch(meaning -> meaning != null && isOfParty(meaning));
        return new HeadingBlocks(party ? Map.of() : repeats);
    }

    private static boolean isOfParty(Meaning meaning) {
        return switch (meaning.kind()) {
            case PARTY_NAME, PARTY_ADDRESS, PARTY_CITY, PARTY_COUNTRY, PARTY_ID -> true;
            default -> meaning.fields().stream().anyMatch(field -> field.role() != null);
        };
    }

    /** The columns of all blocks but the first. */
    Set<Integer> columns() {
        return repeats.keySet();
    }

    /** Gives them what the columns hold that they repeat. */
    void assign(ColumnDraft draft) {
        for (var repeat : repeats.entrySet()) {
            for (var column : List.copyOf(draft.columns())) {
                if (column.index() == repeat.getValue()) {
                    draft.repeat(column, repeat.getKey());
                }
            }
        }
        repeats.keySet().stream().findFirst().ifPresent(column -> draft.ask(ASKED.formatted(draft.named(column))));
    }

    /**
     * Which columns repeat others.
     *
     * @param texts heading by column
     * @return the column of the first block by each column of a later one; empty where no block is repeated
     */
    static Map<Integer, Integer> repeats(Map<Integer, String> texts) {
        int width = widthOfBlock(texts);
        if (width == 0) {
            return Map.of();
        }
        var first = new TreeMap<Integer, Integer>();
        for (var heading : texts.entrySet()) {
            int before = heading.getKey() - width;
            if (heading.getValue().equals(texts.get(before))) {
                first.put(heading.getKey(), first.getOrDefault(before, before));
            }
        }
        return first;
    }

    /** How far a block is from the next one; 0 where headings are repeated in no such order. */
    private static int widthOfBlock(Map<Integer, String> texts) {
        var seen = new HashMap<String, Integer>();
        var shared = new HashMap<Integer, Integer>();
        for (var heading : texts.entrySet()) {
            var before = seen.put(heading.getValue(), heading.getKey());
            if (before != null) {
                shared.merge(heading.getKey() - before, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(width -> width.getValue() >= FEWEST_HEADINGS && isBlock(texts, width.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** Whether every heading of some block stands again as far to the right. */
    private static boolean isBlock(Map<Integer, String> texts, int width) {
        for (int start : texts.keySet()) {
            var block = new HashSet<String>();
            boolean whole = true;
            for (int column = start; column < start + width && whole; column++) {
                var text = texts.get(column);
                whole = text == null || text.equals(texts.get(column + width));
                if (text != null) {
                    block.add(text);
                }
            }
            if (whole && block.size() >= FEWEST_HEADINGS) {
                return true;
            }
        }
        return false;
    }
}
