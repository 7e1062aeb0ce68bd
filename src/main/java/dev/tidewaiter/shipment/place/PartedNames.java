package dev.tidewaiter.shipment.place;

import dev.tidewaiter.wordlist.WordLists;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of places under measures that are written in parts or together with another one: "Teh-ran", "T E H R A N", "TehranIran". Most words
 * begin no such name, so that few are joined.
 */
public final class PartedNames {

    static final String LIST = "places/parted-names.tsv";

    public static final PartedNames KNOWN = new PartedNames(CountryNames.LISTS);

    private static final String NAME = "name";
    private static final String HYPHENS = "-‐‑\u00ad._·";

    private final Map<String, String> names = new HashMap<>();

    /** What names begin with, of each length. */
    private final Set<String> beginnings = new HashSet<>();

    /** The letters with which names begin: most words begin with another one, and are not so much as copied. */
    private final BitSet firstLetters = new BitSet();

    private final Map<String, Integer> fewest = new HashMap<>();

    /** Words side by side that are one name. */
    private record Joined(int end, String name) {}

    private PartedNames(WordLists lists) {
        for (var list : new String[] {LookAlikePlaces.LIST, LIST}) {
            for (var row : lists.list(list).rows(2)) {
                if (row.cell(0).equals(NAME)) {
                    row.words(1).forEach(this::add);
                } else if (list.equals(LIST)) {
                    fewest.put(row.cell(0), Integer.parseInt(row.cell(1)));
                }
            }
        }
    }

    private void add(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        names.put(small, name);
        firstLetters.set(small.charAt(0));
        for (int end = 1; end <= small.length(); end++) {
            beginnings.add(small.substring(0, end));
        }
    }

    /** Whether a word is such a name, which means nothing else. */
    public boolean has(String word) {
        return names.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** A text with such names written as one word each; the text itself where it holds none in parts. Never fails. */
    public String meant(String text) {
        StringBuilder meant = null;
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            var joined = end > at && mayBeginName(text, at) ? joined(text, at, end) : null;
            if (joined != null) {
                meant = meant == null ? new StringBuilder(text.length()) : meant;
                meant.append(text, from, at).append(joined.name());
                from = joined.end();
                end = from;
            }
            at = Math.max(end, at + 1);
        }
        return meant == null ? text : meant.append(text, from, text.length()).toString();
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean mayBeginName(String text, int at) {
        return firstLetters.get(Character.toLowerCase(text.charAt(at)))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private @Nullable Joined joined(String text, int from, int firstEnd) {
        var word = text.substring(from, firstEnd).toLowerCase(Locale.ROOT);
        var two = together(word);
        if (two != null) {
            return new Joined(firstEnd, two);
        }
        if (!beginnings.contains(word)) {
            return null;
        }
        var letters = new StringBuilder(word);
        boolean single = word.length() == 1;
        boolean blank = false;
        boolean dot = false;
        int shortest = word.length();
        for (int end = firstEnd; beginnings.contains(letters.toString()); ) {
            int next = behindGap(text, end);
            int nextEnd = next < 0 ? -1 : end(text, next);
            if (next < 0 || nextEnd == next) {
                return null;
            }
            dot |= text.charAt(end) == '.';
            blank |= HYPHENS.indexOf(text.charAt(end)) < 0;
            single &= nextEnd - next == 1;
            shortest = Math.min(shortest, nextEnd - next);
            letters.append(text.substring(next, nextEnd).toLowerCase(Locale.ROOT));
            end = nextEnd;
            var name = names.get(letters.toString());
            boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (name != null
                    && whole
                    && (single || !dot)
                    && isEnough(letters.length(), single, blank, shortest)) { // min.sk is of the internet
                return new Joined(end, name);
            }
        }
        return null;
    }

    private boolean isEnough(int letters, boolean single, boolean blank, int shortest) {
        if (single) {
            return letters >= fewest("letter-by-letter");
        }
        return shortest > 1 && letters >= fewest(blank ? "at-blank" : "at-hyphen");
    }

    /** Where the next word begins: behind one mark or blank, or behind a hyphen at the end of a line; -1 for none. */
    private static int behindGap(String text, int at) {
        if (at + 1 >= text.length()) {
            return -1;
        }
        char gap = text.charAt(at);
        if (HYPHENS.indexOf(gap) >= 0) {
            boolean line = text.charAt(at + 1) == '\n';
            return line && at + 2 < text.length() ? at + 2 : at + 1;
        }
        return gap == ' ' ? at + 1 : -1;
    }

    /** Two such names without anything between them, with a blank there; null for another word. */
    private @Nullable String together(String word) {
        if (word.length() < fewest("together") || names.containsKey(word)) {
            return null;
        }
        for (int end = 1; end < word.length() && beginnings.contains(word.substring(0, end)); end++) {
            var first = names.get(word.substring(0, end));
            var second = names.get(word.substring(end));
            if (first != null && second != null) {
                return first + ' ' + second;
            }
        }
        return null;
    }

    private int fewest(String how) {
        return fewest.getOrDefault(how, Integer.MAX_VALUE);
    }
}
