package dev.tidewaiter.manifest.value;

import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/** Words of which a cell may hold one and nothing else. Most cells are told by their first letter and their length, without hashing. */
final class LoneWords extends AbstractSet<String> {

    private final Set<String> words = new HashSet<>();
    private final WordStarts starts = new WordStarts();

    @Override
    public boolean add(String word) {
        starts.add(word);
        return words.add(word);
    }

    /** Whether a text is one of them, in small or capital letters. */
    boolean are(String text) {
        return mayBe(text, 0, text.length()) && words.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether some word begins like a part of a text and is as long; what does not begin in ASCII may be. */
    boolean mayBe(String text, int from, int to) {
        return starts.mayBe(text, from, to);
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
