package dev.tidewaiter.manifest.value;

import java.util.Collection;

/** How words begin and end: their ASCII first and last characters, and how long they are. Most cells are told from all of them without hashing. */
final class WordStarts {

    private static final int ASCII = 128;

    /** For each ASCII first character, the lengths of the words. */
    private final long[] lengths = new long[ASCII];

    /** For each of them, what their last characters leave of 64. */
    private final long[] ends = new long[ASCII];

    /** @param words in small letters */
    void add(Collection<String> words) {
        words.forEach(this::add);
    }

    /** @param word in small letters */
    void add(String word) {
        if (word.charAt(0) < ASCII) {
            lengths[word.charAt(0)] |= 1L << word.length();
            ends[word.charAt(0)] |= 1L << word.charAt(word.length() - 1);
        }
    }

    /** Whether a text may begin with some word, whatever its capitals. */
    boolean mayBegin(String text) {
        char first = small(text.charAt(0));
        return first >= ASCII || lengths[first] != 0;
    }

    /** Whether some word begins and ends like a part of a text and is as long; what does not so in ASCII may be. */
    boolean mayBe(String text, int from, int to) {
        if (from >= to) {
            return false;
        }
        char first = small(text.charAt(from));
        if (first >= ASCII) {
            return true;
        }
        char end = small(text.charAt(to - 1));
        return (lengths[first] & 1L << (to - from)) != 0 && (end >= ASCII || (ends[first] & 1L << end) != 0);
    }

    /** Whether a text may be some word, or begin with one behind which no letter stands. */
    boolean mayBeOrBegin(String text) {
        char first = small(text.charAt(0));
        if (first < 'a' || first > 'z') {
            return mayBegin(text);
        }
        int end = endOfLetters(text, 0);
        return end < 0 || mayBe(text, 0, end) || mayBe(text, 0, text.length());
    }

    /** Whether the first word of a text may be some word, whatever stands before it; false where it has no letters. */
    boolean mayBeFirst(String text) {
        int from = 0;
        while (from < text.length() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        int end = endOfLetters(text, from);
        return end < 0 || mayBe(text, from, end);
    }

    /** Where letters of ASCII end; below 0 where another letter is among them. */
    private static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            if (text.charAt(end) >= ASCII) {
                return -1;
            }
            end++;
        }
        return end;
    }

    private static char small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }
}
