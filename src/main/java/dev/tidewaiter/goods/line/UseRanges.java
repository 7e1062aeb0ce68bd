package dev.tidewaiter.goods.line;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.description.TextReading;
import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.MeasureColumn;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.function.Function;

/** How far the drones of an end use fly. A range without an upper end, such as "10 km or more", is one without bound. */
public final class UseRanges {

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

    public UseRanges(WordLists words, TextFold fold) {
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

    /**
     * How far the drone of an end use flies, by the text of the use and the line's column of ranges, in km. What the line says of the goods
     * may only make it more. NaN where the use names no drone, or a munition too, where neither tells a range, and where one has no upper end.
     *
     * @param readings reads one text of the line
     */
    public double ofUse(GoodsLine line, Value use, Function<String, TextReading> readings) {
        var said = use.isRead() ? readings.apply(use.text()) : TextReading.EMPTY;
        if (!isOfDrones(said)) {
            return Double.NaN;
        }
        double range = furthest(Double.NaN, use.text(), said);
        if (line.has(Field.RANGE)) {
            range = inColumn(range, line.value(Field.RANGE), readings.apply(line.text(Field.RANGE)));
        }
        if (Double.isNaN(range)) {
            return range;
        }
        for (var source : DescribingField.all()) {
            var text = source.speaksOfGoods() ? line.text(source.field()) : "";
            range = text.isEmpty() ? range : furthest(range, text, readings.apply(text));
        }
        return Double.isInfinite(range) ? Double.NaN : range;
    }

    /** Whether a text names drones and nothing else that carries weapons. */
    private static boolean isOfDrones(TextReading use) {
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
    private double furthest(double range, String text, TextReading reading) {
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
    private double inColumn(double range, Value column, TextReading reading) {
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
