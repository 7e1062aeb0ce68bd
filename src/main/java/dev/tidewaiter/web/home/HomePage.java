package dev.tidewaiter.web.home;

import dev.tidewaiter.casework.finding.Facet;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.Queue;
import dev.tidewaiter.casework.finding.QueueFilter;
import dev.tidewaiter.casework.finding.Waiting;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.run.DayCounts;
import dev.tidewaiter.casework.run.RunInList;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunLists;
import dev.tidewaiter.web.page.When;
import dev.tidewaiter.web.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody sees first: where to drop a manifest, what waits for them, what is wrong, and the last thirty days. */
@Controller
class HomePage {

    private static final int DAYS = 30;
    private static final int RUNS_SHOWN = 12;
    private static final int RUNS_LOOKED_AT = 24;
    private static final int LATE_SHOWN = 5;
    private static final int LATE_COUNTED = 1_000;

    /** What waits for a week is late. */
    private static final Duration LATE = Duration.ofDays(7);

    private final Queue queue;
    private final RunLists runs;
    private final Waiting waiting;
    private final DayCounts days;
    private final DeskProblems problems;
    private final When when;
    private final Clock clock;

    HomePage(
            Queue queue,
            RunLists runs,
            Waiting waiting,
            DayCounts days,
            DeskProblems problems,
            When when,
            Clock clock) {
        this.queue = queue;
        this.runs = runs;
        this.waiting = waiting;
        this.days = days;
        this.problems = problems;
        this.when = when;
        this.clock = clock;
    }

    @GetMapping("/")
    @PreAuthorize("hasAuthority('READ')")
    String home(Caller caller, Model model) {
        long late = clock.millis() - LATE.toMillis();
        var newest = runs.page(Set.of(RunKind.JOB, RunKind.NIGHT), RUNS_LOOKED_AT, 0);
        var open = queue.counts(QueueFilter.UNSETTLED, Facet.RUN);
        model.addAttribute("screens", caller.may(Permission.SCREEN));
        model.addAttribute("runs", waiting(newest, open));
        model.addAttribute("total", waits());
        model.addAttribute("toApprove", caller.may(Permission.APPROVE) ? toApprove(caller) : 0);
        model.addAttribute("lateCount", waiting.count(late, LATE_COUNTED));
        model.addAttribute("lateCounted", LATE_COUNTED);
        model.addAttribute("late", waiting.since(late, LATE_SHOWN));
        model.addAttribute("lateDays", LATE.toDays());
        model.addAttribute("problems", problems.now(newest));
        var last = days.last(DAYS, LocalDate.ofInstant(clock.instant(), when.zone()), when.zone());
        model.addAttribute("days", last);
        model.addAttribute("chart", Chart.of(last));
        return "home/home";
    }

    /** Each once, however many runs have found it. */
    private long waits() {
        return queue.counts(QueueFilter.UNSETTLED, Facet.STATE).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** What others have proposed: nobody approves what they proposed themselves. */
    private long toApprove(Caller caller) {
        var proposed = FindingState.PROPOSED.name();
        var filter = new QueueFilter(Map.of(Facet.STATE, Set.of(proposed)), "", caller.account());
        return queue.counts(filter, Facet.STATE).getOrDefault(proposed, 0L);
    }

    /**
     * A run in the list of what waits.
     *
     * @param open how many of its findings wait
     */
    record WaitingRun(RunInList of, long open) {}

    /** The newest uploads and nights that something waits in, and uploads that wait for their sender's answer. */
    private static List<WaitingRun> waiting(List<RunInList> newest, Map<String, Long> open) {
        return newest.stream()
                .map(run -> new WaitingRun(run, open.getOrDefault(run.id(), 0L)))
                .filter(run -> run.open() > 0 || !run.of().state().isOver())
                .limit(RUNS_SHOWN)
                .toList();
    }
}
