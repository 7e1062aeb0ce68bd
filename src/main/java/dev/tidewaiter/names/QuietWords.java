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
    private static final Memo<String, Boolean> SLIPS = new Memo<>(20_000);

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
        for (var quiet : Lexicon.get().quietWords()) {
            if (isSlip(typed, quiet)) {
                return true;
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
        double most = quiet.length() < LONG ? ONE_SLIP : TWO_SLIPS;
        return EditDistance.between(typed, quiet, most) <= most;
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
