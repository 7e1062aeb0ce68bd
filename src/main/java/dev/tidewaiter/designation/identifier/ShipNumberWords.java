package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashSet;
import java.util.Set;

/** Words that stand between the label of a ship's number and the number. */
public final class ShipNumberWords {

    private final Set<String> words;

    private ShipNumberWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or empty, or a word of it is none
     */
    public static ShipNumberWords of(WordLists lists) {
        var words = new HashSet<String>();
        var list = lists.list("designation/ship-number-words.tsv");
        for (var row : list.rows(1)) {
            for (var word : row.words(0)) {
                var normalised = IdentifierFormats.normalised(word);
                if (normalised.isEmpty() || !word.codePoints().allMatch(ShipNumberWords::isOfWord)) {
                    throw row.wrong("\"" + word + "\" is no word of letters");
                }
                words.add(normalised);
            }
        }
        if (words.isEmpty()) {
            throw new InvalidWordList(list.problem(0, "lacks words" + WordLists.COPY));
        }
        return new ShipNumberWords(words);
    }

    /** The scanner reads word by word, and takes one with a digit for a number. */
    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || c == '.' || c == '-';
    }

    /** Whether a word, in capitals without points and hyphens, is one of them. */
    boolean contains(String normalised) {
        return words.contains(normalised);
    }
}
