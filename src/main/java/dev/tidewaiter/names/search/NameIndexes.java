package dev.tidewaiter.names.search;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameIndex;
import java.util.List;
import java.util.function.Function;

/** Where an index over some names comes from. */
@FunctionalInterface
public interface NameIndexes {

    /** Built each time. */
    NameIndexes BUILT = NameMatcher::over;

    /** An index over some names. */
    NameIndex over(List<IndexedName> names);

    /**
     * Texts that are worked out from the names of an index and take long, kept beside it where it is kept.
     *
     * @param what    what they are, in a word
     * @param workOut makes them; the same names must always give the same texts
     */
    default List<String> texts(
            String what, List<IndexedName> names, Function<List<IndexedName>, List<String>> workOut) {
        return workOut.apply(names);
    }
}
