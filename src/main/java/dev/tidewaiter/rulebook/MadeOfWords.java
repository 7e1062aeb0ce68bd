package dev.tidewaiter.rulebook;

import dev.tidewaiter.cache.SoftRecent;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What was made of word lists the last time. Rules are loaded again after a change, before and after a lock is written, and beside other
 * rules in a simulation: mostly with the same words, whose reading takes longer than that of the rules. Safe for threads.
 */
final class MadeOfWords<T> {

    /**
     * What was made.
     *
     * @param it    that itself
     * @param asked the names of the lists of which it is made
     */
    record Made<T>(T it, Set<String> asked) {

        /**
         * What is made of the same words by other limits: this, where none of its own is another.
         *
         * @param again makes it anew of this one
         */
        Made<T> by(WordLists limited, WordLists unlimited, UnaryOperator<T> again) {
            return limited.limitAs(unlimited, asked) ? this : new Made<>(again.apply(it), asked);
        }
    }

    private final Function<WordLists, T> make;
    private final SoftRecent<Map<String, String>, Made<T>> last = new SoftRecent<>(1);

    /**
     * @param make what is made of the lists alone; what it refuses is made anew each time
     */
    MadeOfWords(Function<WordLists, T> make) {
        this.make = make;
    }

    /** What is made of a folder's words; the one of the last time where not one list is another. */
    T of(RulesFolder folder) {
        return madeOf(folder).it();
    }

    /** The same with the lists that it is made of. */
    Made<T> madeOf(RulesFolder folder) {
        return last.of(folder.wordHashes(), () -> {
            var asked = ConcurrentHashMap.<String>newKeySet();
            return new Made<>(make.apply(folder.words().noting(asked)), asked);
        });
    }
}
