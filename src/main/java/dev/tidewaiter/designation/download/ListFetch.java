package dev.tidewaiter.designation.download;

import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.snapshot.FetchedFile;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fetches the files of a list into a folder: those that changed from their servers, the others from the store. */
final class ListFetch {

    private final SnapshotStore store;
    private final ListDownload download;
    private final Clock clock;
    private final Map<String, FetchedFile> known;
    private final List<KeptEdition> inForce;

    ListFetch(SnapshotStore store, ListDownload download, Clock clock) {
        this.store = store;
        this.download = download;
        this.clock = clock;
        this.known = store.fetched();
        this.inForce = store.stillThere();
    }

    FetchedList of(String list, List<ListAddress> addresses, Path folder) {
        try {
            var files = new ArrayList<FetchedFile>();
            boolean unchanged = true;
            for (var address : addresses) {
                var before = knownOf(address);
                var file = fetched(address, before, folder);
                files.add(file);
                unchanged &= before != null && before.sha256().equals(file.sha256());
            }
            var changed = newest(files);
            return new FetchedList(list, addresses, dated(folder, changed), files, changed, unchanged, "");
        } catch (DownloadFailed failed) {
            return FetchedList.failed(list, addresses, folder, failed.sentence());
        } catch (IOException failure) {
            return FetchedList.failed(
                    list, addresses, folder, "The file could not be kept: %s.".formatted(failure.getMessage()));
        }
    }

    /** What a server may be asked about: only a file that an edition in force was read from, and that is still there. */
    private @Nullable FetchedFile knownOf(ListAddress address) {
        var file = known.get(address.address().toString());
        return file != null && inForce.stream().anyMatch(file::isOf) ? file : null;
    }

    private FetchedFile fetched(ListAddress address, @Nullable FetchedFile before, Path folder)
            throws DownloadFailed, IOException {
        var into = folder.resolve(address.file());
        var answer = download.fetch(address.address(), before, into);
        if (answer instanceof ServerAnswer.Unchanged
                && !store.copyReceived(Objects.requireNonNull(before).sha256(), into)) {
            answer = download.fetch(address.address(), null, into);
        }
        if (answer instanceof ServerAnswer.Sent sent) {
            return new FetchedFile(
                    address.address().toString(),
                    clock.instant(),
                    sent.tag(),
                    sent.lastModified(),
                    ListHash.of(List.of(into)),
                    address.list());
        }
        return Objects.requireNonNull(before).confirmed(clock.instant());
    }

    /** Some lists do not tell their day; the day on which the newest of their files was changed is then told by the folder's name. */
    private static Path dated(Path folder, @Nullable LocalDate day) throws IOException {
        return day == null ? folder : Files.move(folder, folder.resolveSibling(folder.getFileName() + "-" + day));
    }

    private static @Nullable LocalDate newest(List<FetchedFile> files) {
        LocalDate newest = null;
        for (var file : files) {
            var day = day(file.lastModified());
            newest = day != null && (newest == null || day.isAfter(newest)) ? day : newest;
        }
        return newest;
    }

    private static @Nullable LocalDate day(String lastModified) {
        try {
            return lastModified.isEmpty()
                    ? null
                    : ZonedDateTime.parse(lastModified, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .withZoneSameInstant(ZoneOffset.UTC)
                            .toLocalDate();
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
