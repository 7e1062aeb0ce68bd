package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.wordlist.WordLists;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of word lists the last time. Rules are loaded again after a change, before and after a lock is written, and beside other
 * rules in a simulation: mostly with the same words, whose reading takes longer than that of the rules. Safe for threads.
 */
final class MadeOfWords<T> {

    /** It is held as long as somebody uses what was made itself. */
    private record Made<T>(Map<String, String> hashes, SoftReference<T> made) {}

    private final Function<WordLists, T> make;
    private volatile Made<T> last = new Made<>(Map.of(), new SoftReference<>(null));

    /**
     * @param make what is made of the lists alone; what it refuses is made anew each time
     */
    MadeOfWords(Function<WordLists, T> make) {
        this.make = make;
    }

    /** What is made of a folder's words; the one of the last time where not one list is another. */
    T of(RulesFolder folder) {
        var hashes = folder.wordHashes();
        var before = last;
        var there = before.made().get();
        if (there != null && before.hashes().equals(hashes)) {
            return there;
        }
        var made = make.apply(folder.words());
        last = new Made<>(hashes, new SoftReference<>(made));
        return made;
    }
}
