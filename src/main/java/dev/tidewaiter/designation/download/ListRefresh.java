package dev.tidewaiter.designation.download;

import dev.tidewaiter.designation.lists.ListTitles;
import dev.tidewaiter.designation.snapshot.Accepted;
import dev.tidewaiter.designation.snapshot.FetchNotes;
import dev.tidewaiter.designation.snapshot.FetchedFile;
import dev.tidewaiter.designation.snapshot.ImportedList;
import dev.tidewaiter.designation.snapshot.ListImport;
import dev.tidewaiter.designation.snapshot.ListImport.Given;
import dev.tidewaiter.designation.snapshot.Refused;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.designation.snapshot.StoreBusy;
import dev.tidewaiter.files.DurableFiles;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Brings lists up to date. One that cannot be fetched, or is refused, keeps no other from it, and its last good edition in force. */
public final class ListRefresh {

    /** Servers that are asked at once; a list's own files come one after the other. */
    private static final int AT_ONCE = 4;

    private final SnapshotStore store;
    private final Clock clock;
    private final Connection connection;
    private final ListImport taking;

    /**
     * A refresh of a store.
     *
     * @param taking how what was fetched is taken in
     */
    public ListRefresh(SnapshotStore store, Clock clock, Connection connection, ListImport taking) {
        this.store = store;
        this.clock = clock;
        this.connection = connection;
        this.taking = taking;
    }

    /**
     * Refreshes lists.
     *
     * @param wanted which, all of them known to the addresses
     * @return what came of each, in the same order
     * @throws StoreBusy   when another import does not come to its end
     * @throws IOException when nothing can be written; nothing has changed then
     */
    public List<RefreshedList> of(ListAddresses addresses, Collection<String> wanted) throws IOException, StoreBusy {
        var place = Files.createTempDirectory("tidewaiter-lists");
        try {
            var held = store.editions().keySet();
            var fetched = fetched(addresses, wanted, place);
            var imported = imported(fetched);
            var refreshed = fetched.stream()
                    .map(list -> refreshed(list, imported.getOrDefault(list.list(), List.of()), held))
                    .toList();
            note(fetched, refreshed);
            return refreshed;
        } finally {
            DurableFiles.delete(place);
        }
    }

    private List<FetchedList> fetched(ListAddresses addresses, Collection<String> wanted, Path place)
            throws IOException {
        var fetch = new ListFetch(store, new ListDownload(connection), clock);
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var running = new ArrayList<CompletableFuture<FetchedList>>();
            int number = 0;
            for (var list : wanted) {
                var folder = Files.createDirectory(place.resolve("list-" + number++));
                running.add(CompletableFuture.supplyAsync(() -> fetch.of(list, addresses.of(list), folder), pool));
            }
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private Map<String, List<ImportedList>> imported(List<FetchedList> fetched) throws IOException, StoreBusy {
        var current = fetched.stream()
                .filter(list -> list.failure().isEmpty())
                .map(FetchedList::list)
                .collect(Collectors.toSet());
        var given = new LinkedHashMap<Given, String>();
        for (var list : fetched) {
            if (list.isSent()) {
                // a collection brings its lists too, and those that have just come from their own address are theirs
                var besides = new HashSet<>(current);
                besides.remove(list.list());
                given.put(new Given(list.folder(), from(list), list.list(), besides, list.changed()), list.list());
            }
        }
        if (given.isEmpty()) {
            return Map.of();
        }
        return taking.of(List.copyOf(given.keySet())).stream()
                .collect(Collectors.groupingBy(one -> given.getOrDefault(one.given(), "")));
    }

    private static String from(FetchedList list) {
        return list.addresses().stream()
                .map(address -> address.address().toString())
                .collect(Collectors.joining(" "));
    }

    private static RefreshedList refreshed(FetchedList list, List<ImportedList> imported, Set<String> held) {
        if (!list.failure().isEmpty()) {
            return new RefreshedList(list.list(), RefreshedList.State.FAILED, list.failure(), List.of());
        }
        if (list.unchanged()) {
            return new RefreshedList(list.list(), RefreshedList.State.UNCHANGED, "", List.of());
        }
        var server = list.addresses().get(0).address().getHost();
        if (imported.isEmpty()) {
            return new RefreshedList(
                    list.list(),
                    RefreshedList.State.FAILED,
                    "%s sends nothing that is not fetched from elsewhere.".formatted(server),
                    List.of());
        }
        // what is known as a list, or was held as one, is no collection of others: without it, something else stands at
        // its address
        var came = imported.stream().map(ImportedList::list).distinct().toList();
        boolean isList = held.contains(list.list()) || ListTitles.isList(list.list());
        return isList && !came.contains(list.list())
                ? new RefreshedList(
                        list.list(),
                        RefreshedList.State.FAILED,
                        "%s sends %s and not %s. Look up its new address and write it into lists.tsv in the data folder."
                                .formatted(server, String.join(", ", came), list.list()),
                        imported)
                : new RefreshedList(list.list(), RefreshedList.State.FETCHED, "", imported);
    }

    private void note(List<FetchedList> fetched, List<RefreshedList> refreshed) throws IOException, StoreBusy {
        var confirmed = new ArrayList<FetchedFile>();
        Set<String> good = new HashSet<>();
        Map<String, Refused> failed = new LinkedHashMap<>();
        for (int i = 0; i < fetched.size(); i++) {
            var list = fetched.get(i);
            var came = refreshed.get(i);
            boolean accepted = came.imported().stream().noneMatch(one -> one.accepted() == Accepted.REFUSED);
            if (came.state() == RefreshedList.State.FAILED) {
                failed.put(list.list(), new Refused(clock.instant(), from(list), Wording.inEnglish(came.sentence())));
            } else if (accepted) {
                good.add(list.list());
                came.imported().forEach(one -> good.add(one.list()));
                confirmed.addAll(list.files());
            }
        }
        new FetchNotes(store).note(confirmed, good, failed);
    }
}
