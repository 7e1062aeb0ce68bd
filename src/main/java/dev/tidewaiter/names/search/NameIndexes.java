package dev.tidewaiter.names.search;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameIndex;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where an index over some names comes from, and what else is worked out from lists and takes long. */
@FunctionalInterface
public interface NameIndexes {

    /** Built each time. */
    NameIndexes BUILT = names -> NameMatcher.over(names.all());

    /** An index over some names. */
    NameIndex over(NamesToIndex names);

    /**
     * Texts that are worked out from the names of an index and take long, kept beside it where it is kept.
     *
     * @param what    what they are, in a word
     * @param workOut makes them; the same names must always give the same texts
     */
    default List<String> texts(String what, NamesToIndex names, Function<List<IndexedName>, List<String>> workOut) {
        return workOut.apply(names.all());
    }

    /**
     * Numbers that are worked out from lists and take long, kept in the same way.
     *
     * @param what    what they are, in a word
     * @param key     all that they depend on besides the program; where it is empty they are worked out each time
     * @param workOut makes them
     */
    default long[] numbers(String what, String key, Supplier<long[]> workOut) {
        return workOut.get();
    }
}
