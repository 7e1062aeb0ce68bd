package dev.tidewaiter.manifest.value;

import java.util.Collection;

/** How words begin: their ASCII first characters, and how long they are. Most cells are told from all of them without hashing. */
final class WordStarts {

    private static final int ASCII = 128;

    /** For each ASCII first character, the lengths of the words. */
    private final long[] lengths = new long[ASCII];

    /** @param words in small letters */
    void add(Collection<String> words) {
        words.forEach(this::add);
    }

    /** @param word in small letters */
    void add(String word) {
        if (word.charAt(0) < ASCII) {
            lengths[word.charAt(0)] |= 1L << word.length();
        }
    }

    /** Whether a text may begin with some word, whatever its capitals. */
    boolean mayBegin(String text) {
        char first = small(text.charAt(0));
        return first >= ASCII || lengths[first] != 0;
    }

    /** Whether some word begins like a part of a text and is as long; what does not begin in ASCII may be. */
    boolean mayBe(String text, int from, int to) {
        if (from >= to) {
            return false;
        }
        char first = small(text.charAt(from));
        return first >= ASCII || (lengths[first] & 1L << (to - from)) != 0;
    }

    private static char small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }
}
