package dev.tidewaiter.goods.measure;

import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What joins two numbers: the ends of a span, or the sides of a detector, by the words and limits of {@code joined-numbers.tsv}. */
public final class JoinedNumbers {

    /** The list of words and limits. */
    public static final String FILE = "goods/joined-numbers.tsv";

    private static final String RANGE_SIGNS = "-\u2013\u2014~\u301c\uff5e\u2026\u00f7";
    private static final String TIMES_SIGNS = "*\u2217\u00d7";

    private record SideLimits(double least, double most) {
        boolean hold(double value) {
            return value >= least && value <= most;
        }
    }

    private final Set<String> range = new HashSet<>();
    private final Set<String> times = new HashSet<>();
    private @Nullable SideLimits side;
    private @Nullable SideLimits otherSide;

    private JoinedNumbers() {}

    /**
     * Reads the list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static JoinedNumbers of(WordLists words, TextFold fold) {
        var joined = new JoinedNumbers();
        words.list(FILE).rows(2).forEach(row -> joined.add(row, fold));
        return joined;
    }

    private void add(WordRow row, TextFold fold) {
        switch (row.cell(0)) {
            case "range" -> row.words(1).forEach(word -> range.add(folded(word, fold)));
            case "times" -> row.words(1).forEach(word -> times.add(folded(word, fold)));
            case "side" -> side = limits(row);
            case "other side" -> otherSide = limits(row);
            default -> throw row.wrong("says none of range, times, side, other side");
        }
    }

    private static String folded(String word, TextFold fold) {
        return fold.fold(word).toString().strip();
    }

    private static SideLimits limits(WordRow row) {
        try {
            var ends = row.words(1).stream().mapToDouble(Double::parseDouble).toArray();
            if (ends.length == 2 && ends[0] <= ends[1]) {
                return new SideLimits(ends[0], ends[1]);
            }
        } catch (NumberFormatException e) {
            // told as what does not make two numbers
        }
        throw row.wrong("needs the smallest and the largest, such as 80|20000");
    }

    boolean areRange(FoldedText text, int end, int start) {
        return areJoined(text, end, start, range, RANGE_SIGNS);
    }

    boolean areMultiplied(FoldedText text, int end, int start) {
        return areJoined(text, end, start, times, TIMES_SIGNS);
    }

    private static boolean areJoined(FoldedText text, int end, int start, Set<String> words, String signs) {
        var between = text.folded(end, start).strip();
        return between.isEmpty() ? text.separatedBy(signs, end, start) : words.contains(between);
    }

    /** Whether two numbers that are multiplied are the sides of a detector; a list that gives no limits knows of none. */
    boolean areDetector(double one, double other) {
        return side != null && otherSide != null && side.hold(one) && otherSide.hold(other);
    }
}
