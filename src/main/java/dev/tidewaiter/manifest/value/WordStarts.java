package dev.tidewaiter.manifest.value;

import java.util.Collection;

/** The ASCII first characters of words; most cells are told from all of them without hashing. */
final class WordStarts {

    private static final int ASCII = 128;

    private final boolean[] firsts = new boolean[ASCII];

    /** @param words in small letters */
    void add(Collection<String> words) {
        for (var word : words) {
            if (word.charAt(0) < ASCII) {
                firsts[word.charAt(0)] = true;
            }
        }
    }

    /** Whether a text may begin with some word, whatever its capitals. */
    boolean mayBegin(String text) {
        char first = small(text.charAt(0));
        return first >= ASCII || firsts[first];
    }

    private static char small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }
}
