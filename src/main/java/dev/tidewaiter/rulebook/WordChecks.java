package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.WordLint;
import dev.tidewaiter.wordlist.InvalidWordList;
import java.util.List;
import java.util.concurrent.CompletionException;

/** Holds the words of a rulebook that is being loaded to what words have to be. */
final class WordChecks {

    private WordChecks() {}

    /** What is wrong with the words. Those that the lock knows were checked when it was written, and need only be read. */
    static List<Problem> problems(RulesFolder folder, Lock lock, RulebookWords words, LoadPolicy policy) {
        if (folder.inJar() && !policy.checksAll()) {
            return List.of();
        }
        if (policy.trustsWordsOfProgram() && WordLint.isAsInProgram(folder)) {
            return List.of();
        }
        if (policy.checksAll() || WordLint.isEdited(folder, lock)) {
            return WordLint.problems(folder);
        }
        try {
            words.goods();
            words.search();
            return List.of();
        } catch (CompletionException e) {
            if (e.getCause() instanceof InvalidWordList broken) {
                // a folder of an earlier version lacks more than what its first reader asks for
                var all = WordLint.problems(folder);
                return all.isEmpty() ? List.of(WordLint.problem(broken)) : all;
            }
            throw e;
        }
    }
}
