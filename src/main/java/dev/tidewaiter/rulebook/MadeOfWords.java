package dev.tidewaiter.rulebook;

import dev.tidewaiter.cache.SoftRecent;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of word lists the last time. Rules are loaded again after a change, before and after a lock is written, and beside other
 * rules in a simulation: mostly with the same words, whose reading takes longer than that of the rules. Safe for threads.
 */
final class MadeOfWords<T> {

    private final Function<WordLists, T> make;
    private final SoftRecent<Map<String, String>, T> last = new SoftRecent<>(1);

    /**
     * @param make what is made of the lists alone; what it refuses is made anew each time
     */
    MadeOfWords(Function<WordLists, T> make) {
        this.make = make;
    }

    /** What is made of a folder's words; the one of the last time where not one list is another. */
    T of(RulesFolder folder) {
        return last.of(folder.wordHashes(), () -> make.apply(folder.words()));
    }
}
