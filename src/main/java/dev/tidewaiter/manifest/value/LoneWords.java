package dev.tidewaiter.manifest.value;

import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/** Words of which a cell may hold one and nothing else. Most cells are told by their first letter and their length, without hashing. */
final class LoneWords extends AbstractSet<String> {

    private static final int ASCII = 128;

    private final Set<String> words = new HashSet<>();

    /** For each ASCII first letter, the lengths of the words. */
    private final long[] lengths = new long[ASCII];

    @Override
    public boolean add(String word) {
        if (word.charAt(0) < ASCII) {
            lengths[word.charAt(0)] |= 1L << word.length();
        }
        return words.add(word);
    }

    /** Whether a text is one of them, in small or capital letters. */
    boolean are(String text) {
        return mayBe(text, 0, text.length()) && words.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether some word begins like a part of a text and is as long; what does not begin in ASCII may be. */
    boolean mayBe(String text, int from, int to) {
        if (from >= to) {
            return false;
        }
        char first = text.charAt(from);
        char small = first >= 'A' && first <= 'Z' ? (char) (first + 32) : first;
        return first >= ASCII || (lengths[small] & 1L << (to - from)) != 0;
    }

    @Override
    public boolean contains(Object word) {
        return words.contains(word);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
