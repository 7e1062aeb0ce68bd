package dev.tidewaiter.designation.identifier;

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
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a word of it has neither a letter nor a digit
     */
    public static ShipNumberWords of(WordLists lists) {
        var words = new HashSet<String>();
        for (var row : lists.list("designation/ship-number-words.tsv").rows(1)) {
            for (var word : row.words(0)) {
                var normalised = IdentifierFormats.normalised(word);
                if (normalised.isEmpty()) {
                    throw row.wrong("\"" + word + "\" has neither a letter nor a digit");
                }
                words.add(normalised);
            }
        }
        return new ShipNumberWords(words);
    }

    /** Whether a word, in capitals without points and hyphens, is one of them. */
    boolean contains(String normalised) {
        return words.contains(normalised);
    }
}
