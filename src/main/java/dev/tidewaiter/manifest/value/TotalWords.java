package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Words for totals and what stands beside them. Thread-safe once filled. */
final class TotalWords {

    /** "5W30"; of "2x20" the letter is a sign. */
    private static final Pattern DESIGNATION = Pattern.compile("\\d[\\p{L}&&[^xх]]\\d");

    /** "*** Total ***", "== TOTAL ==". */
    private static final Set<String> SIGNS_AROUND_TOTAL = Set.of("*", "=");

    private final Set<String> totals = new HashSet<>();
    private final Set<String> beside = new HashSet<>();
    private final WordStarts starts = new WordStarts();

    Collection<String> totals() {
        return totals;
    }

    Collection<String> beside() {
        return beside;
    }

    /** Knows what totals begin with, once all words are read. */
    void begin() {
        starts.add(totals);
        starts.add(beside);
        starts.add(SIGNS_AROUND_TOTAL);
    }

    /**
     * Whether a cell is a total's label: a word for total, and nothing beside it but words such as amount. "Total station" is no total.
     */
    boolean isTotal(String text) {
        return !text.isEmpty() && starts.mayBeOrBegin(text) && isTotal(text, word -> false);
    }

    /** The same where other words may stand beside it, too: the units of "Total 3 pallets". */
    boolean isTotal(String text, Predicate<String> alsoBeside) {
        if (text.length() > CellWords.LONGEST_START || text.isEmpty() || !starts.mayBegin(text)) {
            return false;
        }
        var small = Characters.small(text);
        if (DESIGNATION.matcher(small).find()) {
            return false;
        }
        if (totals.contains(small)) {
            return true;
        }
        boolean[] found = {false};
        return everyWord(small, (word, upToIt) -> {
                    boolean total = totals.contains(word) || totals.contains(upToIt.strip());
                    found[0] |= total;
                    return total || beside.contains(word) || alsoBeside.test(word);
                })
                && found[0];
    }

    /** Whether a text has a word, and all of them pass; each is told with the text up to its end. */
    private static boolean everyWord(String text, BiPredicate<String, String> passes) {
        boolean any = false;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (!passes.test(text.substring(start, i), text.substring(0, i))) {
                    return false;
                }
                any = true;
                start = -1;
            }
        }
        return any;
    }

    /** Whether a text starts with a word for total: "Total order, mechanics". */
    boolean start(String text) {
        if (text.length() > CellWords.LONGEST_START || text.isEmpty() || !starts.mayBegin(text)) {
            return false;
        }
        return CellWords.startsWith(Characters.small(text).strip(), totals);
    }

    /** Whether a cell holds nothing but words and numbers that stand beside a total: "5 cartons", "amount in USD". */
    boolean areBeside(String text) {
        if (!starts.mayBeFirst(text)) {
            return false;
        }
        var small = Characters.small(text);
        if (DESIGNATION.matcher(small).find()) {
            return false;
        }
        return everyWord(small, (word, upToIt) -> totals.contains(word) || beside.contains(word));
    }
}
