package dev.tidewaiter.names;

import java.util.List;

/**
 * Finds names that may be meant. First the index proposes candidates, and must miss none; then each is compared, scored and
 * explained. Immutable and safe for threads.
 */
public interface NameIndex {

    /**
     * The closest spelling of every owner whose name is at least so like, best first.
     *
     * @param name    the name as a document has it; it may hold more than the name, such as an address run into it
     * @param atLeast the score, 0 to 1, under which nothing is returned; under 0.6 a large index, under 0.4
     *                any, may miss candidates
     */
    List<NameComparison> closest(String name, double atLeast);

    /**
     * The closest owners, at most so many.
     *
     * @param top how many at most, from 1
     */
    default List<NameComparison> closestAtMost(String name, double atLeast, int top) {
        var all = closest(name, atLeast);
        return all.size() <= top ? all : List.copyOf(all.subList(0, top));
    }

    /**
     * The closest owners, people only when they are more alike than others need to be.
     *
     * @param people the score under which no person is returned
     * @param others the score under which nothing else is returned
     */
    default List<NameComparison> closestPeopleApart(String name, double people, double others) {
        return closest(name, Math.min(people, others)).stream()
                .filter(comparison -> comparison.score()
                        >= (comparison.listed().bearer() == IndexedName.Bearer.PERSON ? people : others))
                .toList();
    }
}
