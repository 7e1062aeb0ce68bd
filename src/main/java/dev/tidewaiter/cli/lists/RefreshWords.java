package dev.tidewaiter.cli.lists;

import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.designation.download.RefreshedList;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.designation.snapshot.PartReasons;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is said of lists that were refreshed. */
final class RefreshWords {

    private final PrintWriter out;
    private final PrintWriter err;
    private final SnapshotStore store;
    private final LocalDate today;

    RefreshWords(PrintWriter out, PrintWriter err, SnapshotStore store, LocalDate today) {
        this.out = out;
        this.err = err;
        this.store = store;
        this.today = today;
    }

    /** Says it; gives the exit code. */
    int tell(List<RefreshedList> lists) {
        int worst = ExitCode.DONE;
        var importing = new ImportWords(out, err, PartReasons.of(store));
        for (var list : lists) {
            switch (list.state()) {
                case FETCHED -> worst = Math.max(worst, importing.tell(list.imported()));
                case UNCHANGED ->
                    held(list.list())
                            .forEach(edition -> out.printf(
                                    "%s: unchanged; its publisher has no newer edition than that of %s.%n",
                                    edition.list(), Aged.of(edition, today)));
                case FAILED -> {
                    importing.tell(list.imported());
                    err.printf("%s was not refreshed. %s%n", list.list(), list.sentence());
                    var held = held(list.list());
                    err.println(
                            held.isEmpty()
                                    ? "  None is held."
                                    : "  %s in force: %s."
                                            .formatted(
                                                    held.size() == 1
                                                            ? "Its last good edition stays"
                                                            : "The last good editions stay",
                                                    String.join(
                                                            "; ",
                                                            held.stream()
                                                                    .map(edition -> edition.list() + " of "
                                                                            + Aged.of(edition, today))
                                                                    .toList())));
                    worst = ExitCode.UNREADABLE;
                }
            }
        }
        out.flush();
        err.flush();
        return worst;
    }

    /** The editions in force of a list, or of the lists that a collection of this name brought when it was fetched last. */
    private List<KeptEdition> held(String list) {
        var held = new ArrayList<KeptEdition>();
        var fetched = store.fetched().values();
        for (var edition : store.inForce()) {
            if (edition.list().equals(list)
                    || fetched.stream().anyMatch(file -> file.list().equals(list) && file.isOf(edition))) {
                held.add(edition);
            }
        }
        return held;
    }
}
