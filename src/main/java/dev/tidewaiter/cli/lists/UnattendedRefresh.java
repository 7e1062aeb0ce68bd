package dev.tidewaiter.cli.lists;

import dev.tidewaiter.designation.download.ListRefresh;
import dev.tidewaiter.designation.download.RefreshedList;
import dev.tidewaiter.designation.lists.ListLimits;
import dev.tidewaiter.designation.snapshot.ListImport;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.designation.snapshot.StoreBusy;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A refresh of all lists as the environment and the data folder say, with nobody beside it. */
public final class UnattendedRefresh {

    private UnattendedRefresh() {}

    /**
     * Refreshes all lists that have an address.
     *
     * @param partial whether a list may come without files that belong to it
     * @throws dev.tidewaiter.cli.call.CallFailed where addresses or limits cannot be used
     */
    public static List<RefreshedList> of(
            SnapshotStore store, WordLists words, Path dataFolder, boolean partial, Clock clock)
            throws IOException, StoreBusy {
        var options = new DownloadOptions();
        var addresses = options.addresses(words, dataFolder);
        var taking = new ListImport(store, clock, false, () -> {}).orPartial(partial);
        return new ListRefresh(store, clock, options.connection(ListLimits.of(words)), taking)
                .of(addresses, addresses.lists());
    }
}
