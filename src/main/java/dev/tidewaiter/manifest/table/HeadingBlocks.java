package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tables that stand side by side to save paper: "Roll | Lot | N.W. | Roll | Lot | N.W.". Their headings are the same ones in the same
 * order, so that each row holds a piece of goods in every block.
 */
public final class HeadingBlocks {

    private static final int FEWEST_HEADINGS = 3;

    private final Map<Integer, Integer> repeats;

    private HeadingBlocks(Map<Integer, Integer> repeats) {
        this.repeats = repeats;
    }

    /** The blocks of goods in a heading: columns of two parties side by side are no blocks. */
    public static HeadingBlocks of(Map<Integer, String> texts, Headings headings) {
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
    public Set<Integer> columns() {
        return repeats.keySet();
    }

    /** The column of the first block by each column of a later one. */
    public Map<Integer, Integer> firstColumns() {
        return repeats;
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
