package dev.tidewaiter.web.lists;

import dev.tidewaiter.casework.run.Snapshots;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.page.KeyChoices;
import dev.tidewaiter.web.page.Keys;
import dev.tidewaiter.web.page.StaleLists;
import dev.tidewaiter.web.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The lists in force: which, whether whole, how old; and their entries. */
@Controller
@RequestMapping("/lists")
class ListPages {

    private static final int ENTRIES_A_PAGE = 200;

    private final EngineInForce engine;
    private final StaleLists stale;
    private final Clock clock;
    private final Snapshots snapshots;
    private final ListNotes notes;
    private final KeyChoices keys;

    ListPages(
            EngineInForce engine,
            StaleLists stale,
            Clock clock,
            Database database,
            KeyChoices keys,
            ObjectProvider<SnapshotStore> store) {
        this.notes = new ListNotes(store.getIfAvailable());
        this.keys = keys;
        this.engine = engine;
        this.stale = stale;
        this.clock = clock;
        this.snapshots = new Snapshots(database, clock);
    }

    /**
     * A list.
     *
     * @param ageDays how old it is; null where its date is unknown
     * @param stale   whether the rules find it too old
     * @param changed when a run first used it as it is; null while none has
     * @param note    what is noted of it where lists are kept
     * @param part    which part it is of what is held under its name, from 0
     */
    public record ListRow(
            ListSnapshot list,
            int entries,
            long names,
            @Nullable Long ageDays,
            boolean stale,
            @Nullable Long changed,
            ListNotes.Note note,
            int part) {}

    /** Another part of a list. */
    public record Beside(String id, String title, boolean whole, int entries, int part) {

        static Beside of(ListSnapshot list, int part) {
            return new Beside(
                    list.id(), list.title(), list.whole(), list.entries().size(), part);
        }
    }

    @ModelAttribute("keys")
    Keys keys(Caller caller) {
        return keys.of(caller.account());
    }

    @GetMapping
    @PreAuthorize("hasAuthority('READ')")
    String lists(Model model) {
        var changed = snapshots.listsChanged();
        var lists = engine.get().designations().lists();
        var noted = notes.of(lists);
        model.addAttribute(
                "lists",
                IntStream.range(0, lists.size())
                        .mapToObj(at -> row(lists.get(at), changed, noted.get(at)))
                        .toList());
        model.addAttribute("refused", notes.refused());
        return "lists/lists";
    }

    private ListRow row(ListSnapshot list, Map<String, Long> changed, ListNotes.Note note) {
        var published = list.published();
        return new ListRow(
                list,
                list.entries().size(),
                list.entries().stream().mapToLong(entry -> entry.names().size()).sum(),
                published == null ? null : ChronoUnit.DAYS.between(published, LocalDate.now(clock)),
                stale.now().contains(list),
                changed.get(list.title()),
                note,
                HeldParts.place(list, inForce()));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('READ')")
    String list(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int part,
            Model model) {
        var held = HeldParts.of(id, inForce());
        var list = held.part(part).orElseThrow(() -> missing("No such list is in force."));
        var entries = new EntrySearch(q).among(list.entries());
        int begin = Math.max(0, Math.min(from, entries.size()));
        int end = Math.min(begin + ENTRIES_A_PAGE, entries.size());
        model.addAttribute("row", row(list, Map.of(), notes.of(List.of(list)).get(0)));
        model.addAttribute(
                "others",
                IntStream.range(0, held.parts().size())
                        .filter(at -> !held.parts().get(at).equals(list))
                        .mapToObj(at -> Beside.of(held.parts().get(at), at))
                        .toList());
        model.addAttribute("q", q);
        model.addAttribute("found", entries.size());
        model.addAttribute("entries", entries.subList(begin, end));
        model.addAttribute("next", end < entries.size() ? end : null);
        return "lists/list";
    }

    @GetMapping("/{id}/{entry}")
    @PreAuthorize("hasAuthority('READ')")
    String entry(@PathVariable String id, @PathVariable String entry, Model model) {
        var held = HeldParts.of(id, inForce());
        if (held.isOfSeveral(entry)) { // as what was written down before has it
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/lists/{id}")
                            .queryParam("q", "{entry}")
                            .queryParam("part", "{part}")
                            .encode()
                            .buildAndExpand(
                                    id,
                                    entry,
                                    held.parts().indexOf(held.having(entry).orElseThrow()))
                            .toUriString();
        }
        var shown = held.entry(entry).orElseThrow(() -> missing("There is no such entry on this list."));
        model.addAttribute("list", held.having(entry).orElseThrow());
        model.addAttribute("entry", shown);
        model.addAttribute(
                "party", notes.party(shown, engine.get().designations().lists()));
        return "lists/entry";
    }

    private List<ListSnapshot> inForce() {
        return engine.get().designations().lists();
    }

    private static ResponseStatusException missing(String sentence) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, sentence);
    }
}
