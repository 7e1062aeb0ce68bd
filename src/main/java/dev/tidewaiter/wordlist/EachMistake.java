package dev.tidewaiter.wordlist;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds all rows that a reader can make nothing of, where it stops at the first: each is left out and the rest read again. Who writes
 * several rows is told of each of them at once.
 */
public final class EachMistake {

    /** Whoever has more to mend in the lists of one reader has made one mistake all over. */
    private static final int MOST = 40;

    private EachMistake() {}

    /**
     * Adds what a reader finds wrong.
     *
     * @param problems what was found before; rows of which something is told are left out from the beginning
     */
    public static void of(WordLists lists, Consumer<WordLists> reader, Collection<WordProblem> problems) {
        Map<String, Set<Integer>> left = new HashMap<>();
        problems.forEach(problem -> leave(problem, left));
        for (int i = 0; i < MOST; i++) {
            try {
                reader.accept(lists.without(left));
                return;
            } catch (InvalidWordList wrong) {
                var problem = wrong.problem();
                boolean isNew = leave(problem, left);
                // what a whole list lacks may be what stands in a row that was left out
                if (isNew || !left.containsKey(problem.file())) {
                    problems.add(problem);
                }
                if (!isNew) {
                    return;
                }
            }
        }
    }

    /** Whether a row is left out now that was not before. */
    private static boolean leave(WordProblem problem, Map<String, Set<Integer>> left) {
        return problem.line() > 0
                && left.computeIfAbsent(problem.file(), any -> new HashSet<>()).add(problem.line());
    }
}
