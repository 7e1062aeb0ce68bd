package dev.tidewaiter.names.search;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameIndex;
import java.util.List;

/** Where an index over some names comes from. */
@FunctionalInterface
public interface NameIndexes {

    /** Built each time. */
    NameIndexes BUILT = NameMatcher::over;

    /** An index over some names. */
    NameIndex over(List<IndexedName> names);
}
