package dev.tidewaiter.names;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The words of a name that say nothing of who is meant, such as those of its legal form, "of" and "the". Misspelt, they would look
 * like words of another name: Peleng OYO is Peleng OAO.
 */
final class QuietWords {

    /** In longer words two slips leave no doubt. */
    private static final int LONG = 7;

    private static final double ONE_SLIP = 1.3;
    private static final double TWO_SLIPS = 2.3;
    private static final int SHORTEST = 2;
    private static final int MOST_SLIPS = 3;
    private static final Memo<String, Boolean> SLIPS = new Memo<>(20_000);

    /** A quiet word with a bit for each letter in it. */
    private record Quiet(String word, int letters) {}

    /** All of them by length, so that a slip is looked for among a few. */
    private static final class Known {
        static final int LONGEST = 30;
        static final List<List<Quiet>> BY_LENGTH = new ArrayList<>();

        static {
            for (int length = 0; length <= LONGEST + 2 * MOST_SLIPS; length++) {
                BY_LENGTH.add(new ArrayList<>());
            }
            for (var word : Lexicon.get().quietWords()) {
                if (word.length() <= LONGEST) {
                    BY_LENGTH.get(word.length()).add(new Quiet(word, EditDistance.letters(word)));
                }
            }
        }
    }

    private QuietWords() {}

    /** The quiet words among some, each once, as they are spelled alone and run together. */
    static List<String> of(List<Word> words) {
        var quiet = new TreeSet<String>();
        for (var word : words) {
            if (word.kind() == WordKind.LEGAL_FORM || word.kind() == WordKind.FILLER) {
                for (var token : word.text().split(" ", -1)) {
                    quiet.add(Letters.latin(token));
                }
                if (word.folded().length() < LONG) {
                    quiet.add(word.folded());
                }
            }
        }
        quiet.removeIf(word -> word.length() < SHORTEST);
        return quiet.isEmpty() ? List.of() : List.copyOf(quiet);
    }

    /** Whether a word that we do not know may be a slip in any quiet word. */
    static boolean mayBe(Word word) {
        return isUnknown(word) && SLIPS.get(word.folded(), QuietWords::isSlip);
    }

    private static boolean isSlip(String typed) {
        int letters = EditDistance.letters(typed);
        int length = Math.min(typed.length(), Known.LONGEST + MOST_SLIPS);
        int shortest = length - (length < LONG ? 1 : MOST_SLIPS);
        int longest = length + (length + MOST_SLIPS < LONG ? 1 : MOST_SLIPS);
        for (int other = shortest; other <= longest; other++) {
            for (var quiet : Known.BY_LENGTH.get(other)) {
                if (EditDistance.leastByLetters(letters, quiet.letters) <= most(quiet.word)
                        && isSlip(typed, quiet.word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word that we do not know may be a slip in a quiet word of another name. */
    static boolean isSlip(Word word, String quiet) {
        return isUnknown(word) && isSlip(word.folded(), quiet);
    }

    private static boolean isUnknown(Word word) {
        return word.kind() == WordKind.RARE
                && word.script() == Word.Script.LETTERS
                && word.folded().length() >= SHORTEST;
    }

    private static boolean isSlip(String typed, String quiet) {
        double most = most(quiet);
        return EditDistance.between(typed, quiet, most) <= most;
    }

    private static double most(String quiet) {
        return quiet.length() < LONG ? ONE_SLIP : TWO_SLIPS;
    }

    /** Those of some quiet words that others do not have, so that a slip may have made something else of them. */
    static List<String> without(List<String> some, List<String> others) {
        if (some.isEmpty()) {
            return List.of();
        }
        var left = new ArrayList<>(some);
        left.removeAll(others);
        return left;
    }
}
