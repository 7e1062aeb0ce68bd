package dev.tidewaiter.goods;

import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.MeasureColumn;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;

/** How far the drones of an end use fly. A range without an upper end, such as "10 km or more", is one without bound. */
final class UseRanges {

    /** Marks of punctuation that end what is said of one thing, in whatever language. */
    private static final String PIECE_ENDS = ",;|(，；、（\n";

    /** Farther from a number than any cell is long; it bounds what a slip in the list makes of a text. */
    private static final int LONGEST_REACH = 1_000;

    private final TextFold fold;
    private final List<String> rightBefore;
    private final List<String> before;
    private final List<String> behind;
    private final List<String> signsBefore;
    private final List<String> signsBehind;

    /** How many words from the number a word may stand that need not stand right before it: "minimum flight range 10 km". */
    private final int wordsBefore;

    /** How much of what stands ahead of a number is looked at, where nothing ends a piece before. */
    private final int charactersBefore;

    /** And of what stands behind it: its unit and some words. */
    private final int charactersBehind;

    UseRanges(WordLists words, TextFold fold) {
        this.fold = fold;
        var kinds = WordKinds.of(
                words.list("goods/open-ends.tsv"), "right before", "before", "behind", "sign before", "sign behind");
        for (var kind : List.of("right before", "before", "behind")) {
            kinds.each(
                    kind,
                    word -> !folded(word).isBlank(),
                    "is no word but a sign; write it in a row \"sign before\" or \"sign behind\"");
        }
        this.rightBefore = patterns(kinds.of("right before"));
        this.before = patterns(kinds.of("before"));
        this.behind = patterns(kinds.of("behind"));
        this.signsBefore = kinds.of("sign before");
        this.signsBehind = kinds.of("sign behind");
        var reach = new WordLimits(
                words.list("parameters/open-end-reach.tsv"), "words-before", "characters-before", "characters-behind");
        this.wordsBefore = reach.value("words-before", 1, LONGEST_REACH);
        this.charactersBefore = reach.value("characters-before", 1, LONGEST_REACH);
        this.charactersBehind = reach.value("characters-behind", 1, LONGEST_REACH);
    }

    private List<String> patterns(List<String> words) {
        return words.stream().map(word -> pattern(folded(word))).toList();
    }

    private String folded(String text) {
        return fold.fold(text).toString();
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
        while (from > 0 && first - from < charactersBefore && PIECE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        var ahead = text.substring(from, first);
        var rest = text.substring(last, Math.min(text.length(), last + charactersBehind));
        return hasSign(ahead, rest) || isLeast(folded(ahead)) || contains(behind, folded(rest));
    }

    private boolean hasSign(String ahead, String rest) {
        return signsBefore.stream().anyMatch(ahead.strip()::endsWith) || contains(signsBehind, rest);
    }

    private boolean isLeast(String ahead) {
        for (var word : rightBefore) {
            if (ahead.endsWith(word) || ahead.strip().endsWith(word)) {
                return true;
            }
        }
        var words = ahead.strip().split(" ", -1);
        var near = new StringBuilder(" ");
        for (int i = Math.max(0, words.length - wordsBefore); i < words.length; i++) {
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
