package dev.tidewaiter.manifest.value;

import java.util.Collection;

/** For each ASCII first character, how long the words are that begin with it; most cells are told from all of them without hashing. */
final class WordStarts {

    private static final int ASCII = 128;

    private final long[] lengths = new long[ASCII];

    /** @param words in small letters */
    void add(Collection<String> words) {
        for (var word : words) {
            if (word.charAt(0) < ASCII) {
                lengths[word.charAt(0)] |= 1L << word.length();
            }
        }
    }

    /** Whether some word may be a text, whatever its capitals, by its first character and its length; what does not begin in ASCII may be. */
    boolean mayHold(String text) {
        char first = small(text.charAt(0));
        return first >= ASCII || (lengths[first] & 1L << text.length()) != 0;
    }

    /** Whether a text may begin with some word, whatever its capitals. */
    boolean mayBegin(String text) {
        char first = small(text.charAt(0));
        return first >= ASCII || lengths[first] != 0;
    }

    private static char small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }
}
