package dev.tidewaiter.goods;

import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.MeasureColumn;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.List;

/** How far the drones of an end use fly. A range without an upper end, such as "10 km or more", is one without bound. */
final class UseRanges {

    /** The list of words that leave a number without an upper end. */
    static final String FILE = "goods/open-ends.tsv";

    private static final String OPEN_SIGNS = "+>≥＞";
    private static final String PIECE_ENDS = ",;|(，；、（\n";

    /** How far from the number a word may stand that need not stand right before it: "minimum flight range 10 km". */
    private static final int WORDS_BEFORE = 3;

    /** How much of what stands behind a number is looked at: its unit and some words. */
    private static final int BEHIND = 24;

    /** And of what stands ahead of it, where nothing ends a piece before. */
    private static final int AHEAD = 60;

    private final TextFold fold;
    private final List<String> rightBefore = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();

    UseRanges(WordLists words, TextFold fold) {
        this.fold = fold;
        words.list(FILE).rows(2).forEach(this::add);
    }

    private void add(WordRow row) {
        var known =
                switch (row.cell(0)) {
                    case "right before" -> rightBefore;
                    case "before" -> before;
                    case "behind" -> behind;
                    default -> throw row.wrong("says none of right before, before, behind");
                };
        row.words(1).forEach(word -> known.add(pattern(fold.fold(word).toString())));
    }

    /** A word of a script that writes without blanks may stand anywhere. */
    private static String pattern(String folded) {
        var script = Character.UnicodeScript.of(folded.strip().codePointAt(0));
        boolean unspaced = script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
        return unspaced ? folded.strip() : folded;
    }

    /** Whether a text names drones and nothing else that carries weapons. */
    boolean isOfDrones(TextReading use) {
        boolean drone = false;
        for (var words : use.words()) {
            if (words.item() == ItemClass.MUNITION) {
                return false;
            }
            drone |= words.item() == ItemClass.DRONE || words.meaning().names(ItemClass.DRONE);
        }
        return drone;
    }

    /** The furthest of a range and those of a text, in km; infinite for one without an upper end. */
    double furthest(double range, String text, TextReading reading) {
        double furthest = range;
        for (var amount : reading.amounts()) {
            if (amount.keyword() == MeasureKeyword.RANGE && amount.dimension() == Dimension.LENGTH) {
                furthest =
                        further(furthest, isOpen(text, amount.asWritten()) ? Double.POSITIVE_INFINITY : amount.high());
            }
        }
        return furthest;
    }

    /** The furthest of a range and that of the line's column, in km; infinite for one without an upper end. */
    double inColumn(double range, Value column, TextReading reading, TextFold fold) {
        var stated = MeasureColumn.RANGE.read(column, reading.amounts(), fold);
        if (stated == null) {
            return range;
        }
        return further(range, isOpen(column.text(), stated.asWritten()) ? Double.POSITIVE_INFINITY : stated.value());
    }

    private static double further(double one, double other) {
        return Double.isNaN(one) ? other : Math.max(one, other);
    }

    /** Whether words or signs beside a number say that it is the least, at any of its places. Where none is found, the text is all beside. */
    private boolean isOpen(String text, String written) {
        int at = text.indexOf(written);
        if (at < 0) {
            return isOpen(text, 0, text.length());
        }
        for (; at >= 0; at = text.indexOf(written, at + 1)) {
            if (isOpen(text, at, at + written.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(String text, int at, int end) {
        int first = at;
        while (first < end && !Character.isDigit(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && !Character.isDigit(text.charAt(last - 1))) {
            last--;
        }
        int from = first;
        while (from > 0 && first - from < AHEAD && PIECE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        var ahead = text.substring(from, first);
        var rest = text.substring(last, Math.min(text.length(), last + BEHIND));
        return hasSign(ahead, rest)
                || isLeast(fold.fold(ahead).toString())
                || contains(behind, fold.fold(rest).toString());
    }

    private static boolean hasSign(String ahead, String rest) {
        var near = ahead.strip();
        boolean signAhead = !near.isEmpty() && OPEN_SIGNS.indexOf(near.charAt(near.length() - 1)) >= 0;
        return signAhead || rest.indexOf('+') >= 0;
    }

    private boolean isLeast(String ahead) {
        for (var word : rightBefore) {
            if (ahead.endsWith(word) || ahead.strip().endsWith(word)) {
                return true;
            }
        }
        var words = ahead.strip().split(" ", -1);
        var near = new StringBuilder(" ");
        for (int i = Math.max(0, words.length - WORDS_BEFORE); i < words.length; i++) {
            // "20 min" are minutes
            boolean ofNumber = i > 0 && !words[i - 1].isEmpty() && Character.isDigit(words[i - 1].charAt(0));
            near.append(ofNumber ? "" : words[i]).append(' ');
        }
        return contains(before, near.toString());
    }

    private static boolean contains(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }
}
