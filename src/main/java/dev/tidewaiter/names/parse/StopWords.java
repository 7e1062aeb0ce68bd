package dev.tidewaiter.names.parse;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.names.distance.BitParallelEditDistance;
import dev.tidewaiter.names.distance.EditDistance;
import dev.tidewaiter.names.script.Transliterator;
import dev.tidewaiter.names.token.LetterBits;
import dev.tidewaiter.names.token.NameLexicon;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words of a name that say nothing of who is meant, such as those of its legal form, "of" and "the". Misspelt, they would look
 * like words of another name: Peleng OYO is Peleng OAO.
 */
public final class StopWords {

    /** In longer words two slips leave no doubt. */
    private static final int LONG = 7;

    private static final double ONE_SLIP = 1.3;
    private static final double TWO_SLIPS = 2.3;
    private static final int SHORTEST = 2;
    private static final int SHORT = 4;
    private static final int LONGEST = 20;

    /** Letters that one of two such words may have more. */
    private static final int MOST_APART = 3;

    private static final ClearingCache<Word, Boolean> SLIPS = new ClearingCache<>(StopWords::isSlip);

    /** All of them by length, each beside a bit for each letter in it, so that a slip is looked for among a few. */
    private static final class Known {
        static final String[][] WORDS = new String[LONGEST + 1][];
        static final int[][] LETTERS = new int[LONGEST + 1][];
        static final long[][] SPELLINGS = new long[LONGEST + 1][];

        static {
            for (int i = 0; i <= LONGEST; i++) {
                int length = i;
                WORDS[i] = NameLexicon.get().stopWords().stream()
                        .filter(word -> word.length() == length)
                        .toArray(String[]::new);
                LETTERS[i] = Stream.of(WORDS[i]).mapToInt(LetterBits::of).toArray();
                SPELLINGS[i] = Stream.of(WORDS[i])
                        .mapToLong(BitParallelEditDistance::packed)
                        .toArray();
            }
        }
    }

    private StopWords() {}

    /** The stop words among some, each once, as they are spelled alone and run together. */
    static List<String> of(List<Word> words) {
        var stopWords = new TreeSet<String>();
        for (var word : words) {
            if (word.kind() == WordKind.LEGAL_FORM || word.kind() == WordKind.FILLER) {
                for (var token : word.text().split(" ", -1)) {
                    stopWords.add(Transliterator.latin(token));
                }
                if (word.folded().length() < LONG) {
                    stopWords.add(word.folded());
                }
            }
        }
        stopWords.removeIf(word -> word.length() < SHORTEST);
        return stopWords.isEmpty() ? List.of() : List.copyOf(stopWords);
    }

    /** Whether a word that we do not know may be a slip in any stop word, as a short one always may. */
    public static boolean mayBe(Word word) {
        int length = word.folded().length();
        return isUnknown(word) && (length <= SHORT || (length <= LONGEST && SLIPS.get(word)));
    }

    private static boolean isSlip(Word word) {
        int length = word.folded().length();
        var spelling = new BitParallelEditDistance(word.folded());
        boolean hasDigit = EditDistance.hasDigitOrMark(word.folded());
        int longest = Math.min(LONGEST, length + (length + MOST_APART < LONG ? 1 : MOST_APART));
        for (int other = length - (length < LONG ? 1 : MOST_APART); other <= longest; other++) {
            for (int i = 0; i < Known.WORDS[other].length; i++) {
                var stopWord = Known.WORDS[other][i];
                if (EditDistance.leastByLetters(word.letters(), Known.LETTERS[other][i]) <= most(stopWord)
                        && EditDistance.leastOf(spelling.slipsTo(Known.SPELLINGS[other][i]), hasDigit) <= most(stopWord)
                        && isSlip(word.folded(), stopWord)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word that we do not know may be a slip in a stop word of another name. */
    public static boolean isSlip(Word word, String stopWord) {
        return isUnknown(word) && isSlip(word.folded(), stopWord);
    }

    private static boolean isUnknown(Word word) {
        return word.kind() == WordKind.RARE
                && word.script() == Word.Script.LETTERS
                && word.folded().length() >= SHORTEST;
    }

    private static boolean isSlip(String typed, String stopWord) {
        double most = most(stopWord);
        return EditDistance.between(typed, stopWord, most) <= most;
    }

    private static double most(String stopWord) {
        return stopWord.length() < LONG ? ONE_SLIP : TWO_SLIPS;
    }

    /** Those of some stop words that others do not have, so that a slip may have made something else of them. */
    public static List<String> without(List<String> some, List<String> others) {
        if (some.isEmpty()) {
            return List.of();
        }
        var left = new ArrayList<>(some);
        left.removeAll(others);
        return left;
    }
}
