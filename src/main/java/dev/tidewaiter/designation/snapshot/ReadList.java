package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.ListSnapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was read from files that are not in the store yet.
 *
 * @param list   the list
 * @param files  the files it was read from
 * @param source where they came from
 * @param alone  whether they hold this list only
 */
record ReadList(ListSnapshot list, List<Path> files, String source, boolean alone) {

    /** The same, its day unknown and told where that is not here yet. */
    ReadList believedOn(LocalDate today) {
        return new ReadList(list.believedOn(today), files, source, alone);
    }

    /** The same, published on a day. */
    ReadList dated(@Nullable LocalDate day) {
        return new ReadList(list.dated(day), files, source, alone);
    }
}
