package dev.tidewaiter.designation.download;

import dev.tidewaiter.designation.snapshot.FetchedFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list whose files lie in a folder.
 *
 * @param list      its id
 * @param addresses where its files came from
 * @param folder    where they lie; empty of files when none was sent
 * @param files     what is known of them
 * @param changed   the day on which the newest of them was changed, as its server says; null when none says so
 * @param unchanged whether none of them was sent, since all are what they were
 * @param failure   why they are not all there; empty when they are
 */
record FetchedList(
        String list,
        List<ListAddress> addresses,
        Path folder,
        List<FetchedFile> files,
        @Nullable LocalDate changed,
        boolean unchanged,
        String failure) {

    static FetchedList failed(String list, List<ListAddress> addresses, Path folder, String failure) {
        return new FetchedList(list, addresses, folder, List.of(), null, false, failure);
    }

    boolean isSent() {
        return failure.isEmpty() && !unchanged;
    }
}
