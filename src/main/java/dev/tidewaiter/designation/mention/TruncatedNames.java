package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.PieceThresholds;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.names.search.NameMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds listed names whose beginning is a whole text, when the text is as wide as a field of the usual forms: it may have been cut
 * there, and then what follows is not different but unknown.
 */
public final class TruncatedNames {

    /** Widths of name fields in customs and bank forms, in characters. */
    private static final int[] WIDTHS = {30, 35, 40, 50, 60, 70};

    /** A blank at the cut is lost, and a point or comma with it. */
    private static final int LOST = 2;

    private record Listed(String letters, IndexedName name, String text) {}

    /** Stand between what is kept of a name: its letters, its number, and whether it is turned. */
    private static final char BETWEEN = '\n';

    private final List<IndexedName> names;
    private final NameIndexes indexes;
    private final PieceThresholds thresholds;

    /** In the order of their letters; null until the first text that may have been cut, because most runs have none. */
    private volatile Listed @Nullable [] inOrder;

    /**
     * Looks for names.
     *
     * @param indexes where their letters are kept
     */
    public TruncatedNames(List<IndexedName> names, NameIndexes indexes, PieceThresholds thresholds) {
        this.names = names;
        this.indexes = indexes;
        this.thresholds = thresholds;
    }

    private Listed[] inOrder() {
        var known = inOrder;
        if (known == null) {
            synchronized (this) {
                known = inOrder;
                if (known == null) {
                    known = indexes.texts("letters", names, TruncatedNames::sorted).stream()
                            .map(this::listed)
                            .toArray(Listed[]::new);
                    inOrder = known;
                }
            }
        }
        return known;
    }

    /** A line for each long name, and one for a person's as it is said, in the order of their letters. */
    private static List<String> sorted(List<IndexedName> names) {
        var all = new ArrayList<String>(names.size());
        for (int i = 0; i < names.size(); i++) {
            var text = names.get(i).text();
            if (text.length() > WIDTHS[0] - LOST) {
                all.add(letters(text) + BETWEEN + i);
                if (names.get(i).bearer() == IndexedName.Bearer.PERSON && text.indexOf(", ") > 0) {
                    all.add(letters(turned(text)) + BETWEEN + i + BETWEEN);
                }
            }
        }
        all.sort(Comparator.comparing(line -> line.substring(0, line.indexOf(BETWEEN))));
        return all;
    }

    private Listed listed(String line) {
        int end = line.indexOf(BETWEEN);
        boolean turned = line.charAt(line.length() - 1) == BETWEEN;
        var name = names.get(Integer.parseInt(line, end + 1, line.length() - (turned ? 1 : 0), 10));
        return new Listed(line.substring(0, end), name, turned ? turned(name.text()) : name.text());
    }

    /** "Redlepus, Ivan" as Ivan Redlepus. */
    private static String turned(String name) {
        int comma = name.indexOf(", ");
        return name.substring(comma + 2) + ' ' + name.substring(0, comma);
    }

    /** What may have been cut off at its end: each line as wide as a field, and the last mention of a cell that is so wide. */
    public static List<String> mayBeCut(String cell, List<NameCandidate> candidates) {
        boolean wide = isWide(cell);
        List<String> cut = wide ? new ArrayList<>(List.of(cell)) : List.of();
        for (var candidate : candidates) {
            boolean last = wide && cell.endsWith(candidate.text());
            if (candidate.sort() == NameCandidate.Sort.NAME && (last || isWideLine(candidate.text(), cell))) {
                cut = cut.isEmpty() ? new ArrayList<>(2) : cut;
                cut.add(candidate.text());
            }
        }
        return cut;
    }

    private static boolean isWideLine(String text, String cell) {
        int end = cell.indexOf(text) + text.length();
        return isWide(text) && (end >= cell.length() || cell.charAt(end) == '\n' || cell.charAt(end) == '\r');
    }

    private static boolean isWide(String text) {
        for (int width : WIDTHS) {
            if (text.length() <= width && text.length() >= width - LOST) {
                return true;
            }
        }
        return false;
    }

    /**
     * The listed names that go on behind the text, cut where the text ends and marked with "…" there.
     *
     * @param atLeast the score under which nothing is returned
     */
    public List<NameComparison> beginningWith(String text, double atLeast) {
        var letters = letters(text);
        if (distinguishing(text) < thresholds.truncatedLetters()) {
            return List.of();
        }
        var listed = inOrder();
        int from = firstFrom(listed, letters);
        var cut = new ArrayList<IndexedName>(1);
        var entries = new HashSet<Integer>();
        for (int i = from; i < listed.length && listed[i].letters.startsWith(letters); i++) {
            if (listed[i].letters.length() > letters.length()) {
                entries.add(listed[i].name.owner() / 2);
                cut.add(new IndexedName(listed[i].name.owner(), cut(listed[i].text, letters), listed[i].name.bearer()));
                if (entries.size() > thresholds.truncatedEntries()) {
                    return List.of();
                }
            }
        }
        return cut.isEmpty() ? List.of() : NameMatcher.over(cut).closest(text, atLeast);
    }

    private static int firstFrom(Listed[] listed, String letters) {
        int found = Arrays.binarySearch(
                listed,
                new Listed(letters, new IndexedName(0, "", IndexedName.Bearer.PERSON), ""),
                Comparator.comparing(Listed::letters));
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && listed[at - 1].letters.equals(letters)) {
            at--;
        }
        return at;
    }

    /** The listed name up to where it has the same letters as the text. */
    private static String cut(String name, String letters) {
        int low = 0;
        int high = name.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (letters(name.substring(0, middle)).length() < letters.length()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return name.substring(0, low) + '…';
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        for (var word : FoldedWord.of(text)) {
            letters.append(word.text());
        }
        return letters.toString();
    }

    private static int distinguishing(String text) {
        int letters = 0;
        for (var word : FoldedWord.of(text)) {
            letters += word.isDistinguishing() ? word.text().length() : 0;
        }
        return letters;
    }
}
