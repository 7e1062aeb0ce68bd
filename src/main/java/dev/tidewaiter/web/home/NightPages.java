package dev.tidewaiter.web.home;

import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunLists;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.run.StoredFile;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.web.page.ListCoverageText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What the night brought: new, worse, better, unchanged, and which files could not be read. */
@Controller
class NightPages {

    private static final int NIGHTS_SHOWN = 30;
    private static final int FILES_SHOWN = 200;

    private final Runs runs;
    private final RunLists lists;
    private final Nights nights;
    private final RunBases bases;
    private final Queue queue;
    private final ListCoverageText held;

    NightPages(Runs runs, RunLists lists, Nights nights, RunBases bases, Queue queue, ListCoverageText held) {
        this.runs = runs;
        this.lists = lists;
        this.nights = nights;
        this.bases = bases;
        this.queue = queue;
        this.held = held;
    }

    /** How many lines got a verdict. */
    public record Count(Verdict verdict, long lines) {}

    @GetMapping("/nights")
    @PreAuthorize("hasAuthority('READ')")
    String newest(Model model) {
        model.addAttribute("nights", lists.page(Set.of(RunKind.NIGHT), NIGHTS_SHOWN, 0));
        return "home/nights";
    }

    @GetMapping("/nights/{id}")
    @PreAuthorize("hasAuthority('READ')")
    String night(@PathVariable String id, Model model) {
        var run = runs.find(id)
                .filter(found -> found.kind() == RunKind.NIGHT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such night."));
        model.addAttribute("night", run);
        model.addAttribute("held", held.of(run.heldAgainst(), bases.of(id)));
        model.addAttribute("changes", nights.changes(id).orElse(null));
        model.addAttribute("open", open(Facet.RUN, id));
        model.addAttribute("openNew", open(Facet.FIRST_RUN, id));
        model.addAttribute("counts", counts(run));
        model.addAttribute(
                "refused", run.files().stream().filter(StoredFile::isUnreadable).toList());
        model.addAttribute(
                "withoutGoods",
                run.files().stream().filter(StoredFile::isWithoutGoods).toList());
        var listed = lists.byId(Set.of(id)).get(id);
        model.addAttribute("unread", listed == null ? List.of() : ColumnsOfSheet.of(listed.unread()));
        model.addAttribute("said", said(run));
        model.addAttribute("files", run.files().stream().limit(FILES_SHOWN).toList());
        model.addAttribute("further", Math.max(0, run.files().size() - FILES_SHOWN));
        return "home/night";
    }

    private static String said(StoredRun run) {
        long unreadable = run.files().stream().filter(StoredFile::isUnreadable).count();
        return run.state().said(run.verdicts().lines(), unreadable, run.files().size());
    }

    /** How many findings of a night wait: all that it found, or those that no run had found before. */
    private long open(Facet facet, String night) {
        return queue.counts(QueueFilter.UNANSWERED.with(facet, Set.of(night)), Facet.STATE).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static List<Count> counts(StoredRun run) {
        var counts = run.verdicts();
        return Arrays.stream(Verdict.values())
                .map(verdict -> new Count(verdict, counts.of(verdict)))
                .toList();
    }
}
