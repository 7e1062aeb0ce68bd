package dev.tidewaiter.names.search;

import dev.tidewaiter.names.index.TermDictionary;
import dev.tidewaiter.names.token.NameLexicon;
import dev.tidewaiter.names.token.PhoneticKey;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads names in which a scanner took one letter for another throughout ("Aipha Piastics" for Alpha Plastics), which is more than the
 * slips that are forgiven in one word each. A word that nobody knows is put right where that makes one of the index or of trade.
 */
final class ScannedWords {

    /** What is read, and what stood there: each pair both ways. */
    private static final String[][] TAKEN = {
        {"i", "l"},
        {"l", "i"},
        {"rn", "m"},
        {"m", "rn"},
        {"vv", "w"},
        {"cl", "d"},
        {"d", "cl"},
        {"0", "o"},
        {"1", "l"},
        {"1", "i"},
        {"5", "s"},
        {"8", "b"},
        {"6", "b"},
        {"6", "g"},
        {"9", "g"}
    };

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int MOST_IN_A_WORD = 4;

    /** One letter is a slip, which is forgiven without this. */
    private static final int FEWEST = 2;

    /** Bounds the time that a hostile text takes. */
    private static final int MOST_TRIES = 200;

    private final TermDictionary terms;
    private final ScannedSpellings known;
    private boolean bothThin;
    private int tries;
    private int taken;

    private ScannedWords(TermDictionary terms, ScannedSpellings known) {
        this.terms = terms;
        this.known = known;
    }

    /**
     * The text with its letters put right; empty when it needs none, or no known words come of it.
     *
     * @param known which words are worth a trial
     */
    static String mended(List<Word> words, TermDictionary terms, ScannedSpellings known) {
        return new ScannedWords(terms, known).mended(words);
    }

    private String mended(List<Word> words) {
        var text = new StringBuilder();
        for (var word : words) {
            var letters = word.folded();
            // in a word that holds both, the scanner told them apart
            bothThin = letters.indexOf('i') >= 0 && letters.indexOf('l') >= 0;
            var right = isUnknown(word) ? respelled(letters, 0, 0) : null;
            text.append(text.isEmpty() ? "" : " ").append(right == null ? word.text() : right);
        }
        return taken < FEWEST ? "" : text.toString();
    }

    private boolean isUnknown(Word word) {
        var letters = word.folded();
        return word.kind() == WordKind.RARE
                && word.script() == Word.Script.LETTERS
                && word.text().equals(letters)
                && letters.length() >= SHORTEST
                && letters.length() <= LONGEST
                && !terms.hasSpelling(letters)
                && known.mayHold(letters);
    }

    /** A known word that comes of other letters from a place on; null when none does. */
    private @Nullable String respelled(String letters, int from, int changed) {
        if (changed > 0 && isKnown(letters)) {
            taken += changed;
            return letters;
        }
        for (int at = from; at < letters.length() && changed < MOST_IN_A_WORD; at++) {
            for (var pair : TAKEN) {
                boolean thin = pair[0].equals("i") || pair[0].equals("l");
                if (letters.startsWith(pair[0], at) && !(thin && bothThin) && tries++ < MOST_TRIES) {
                    var other = letters.substring(0, at) + pair[1] + letters.substring(at + pair[0].length());
                    var right = respelled(other, at + pair[1].length(), changed + 1);
                    if (right != null) {
                        return right;
                    }
                }
            }
        }
        return null;
    }

    private boolean isKnown(String letters) {
        return terms.hasSpelling(letters) || NameLexicon.get().word(letters, PhoneticKey.of(letters)) != null;
    }
}
