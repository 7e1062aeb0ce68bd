package dev.tidewaiter.web.lists;

import dev.tidewaiter.cache.Recent;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.designation.snapshot.ListChanges;
import dev.tidewaiter.designation.snapshot.LostEdition;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.web.lists.ChangedEntry.What;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What changed in a list from the edition before to the one in force, as {@code lists diff} tells it. */
@Controller
class ListChangesPage {

    private static final int ENTRIES_A_PAGE = 200;

    /** Of a long list much may change, and whoever looks goes through it page by page. */
    private static final int PAIRS_KEPT = 3;

    private static final ListChanges NONE = new ListChanges(List.of(), List.of(), List.of(), false);

    private final @Nullable SnapshotStore store;
    private final Recent<List<String>, Compared> known = new Recent<>(PAIRS_KEPT);

    ListChangesPage(ObjectProvider<SnapshotStore> store) {
        this.store = store.getIfAvailable();
    }

    @GetMapping("/lists/{id}/changes")
    @PreAuthorize("hasAuthority('READ')")
    String changes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable What what,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        var kept = store;
        if (kept == null) {
            throw none();
        }
        model.addAttribute("list", id);
        @Nullable KeptEdition before = null;
        var changes = NONE;
        try {
            var after = inForce(kept, id);
            model.addAttribute("after", after);
            before = kept.before(after).orElse(null);
            if (before != null) {
                changes = known(after.list(), before.name(), after.name()).of(kept, before, after);
            }
        } catch (LostEdition lost) {
            model.addAttribute("lost", lost.getMessage());
        }
        var entries = ChangedEntry.of(changes).stream()
                .filter(one -> what == null || one.what() == what)
                .toList();
        int begin = Math.max(0, Math.min(from, entries.size()));
        int end = Math.min(begin + ENTRIES_A_PAGE, entries.size());
        model.addAttribute("before", before);
        model.addAttribute("extent", changes.extent());
        model.addAttribute("acrossFormats", changes.acrossFormats());
        model.addAttribute("what", what);
        model.addAttribute("kinds", What.values());
        model.addAttribute("entries", entries.subList(begin, end));
        model.addAttribute("next", end < entries.size() ? end : null);
        return "lists/changes";
    }

    private static KeptEdition inForce(SnapshotStore store, String list) {
        return store.stillThere().stream()
                .filter(edition -> edition.list().equals(list))
                .findFirst()
                .orElseThrow(ListChangesPage::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "No edition of such a list is kept.");
    }

    private Compared known(String list, String before, String after) {
        var pair = List.of(list, before, after);
        synchronized (known) {
            var there = known.get(pair);
            if (there == null) {
                there = new Compared();
                known.put(pair, there);
            }
            return there;
        }
    }

    /** Two editions, compared by the first who asks for them; who asks for two others does not wait for that. */
    private static final class Compared {

        private @Nullable ListChanges changes;

        synchronized ListChanges of(SnapshotStore kept, KeptEdition before, KeptEdition after) {
            var there = changes;
            if (there == null) {
                there = kept.changes(before, after);
                changes = there;
            }
            return there;
        }
    }
}
