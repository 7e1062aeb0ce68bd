package dev.tidewaiter.web.home;

import dev.tidewaiter.casework.finding.Facet;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.Queue;
import dev.tidewaiter.casework.finding.QueueFilter;
import dev.tidewaiter.casework.finding.QueuePage;
import dev.tidewaiter.casework.finding.Waiting;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.run.DayCounts;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.web.page.When;
import dev.tidewaiter.web.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody sees first: where to drop a manifest, what waits for them, what is wrong, and the last thirty days. */
@Controller
class HomePage {

    private static final int DAYS = 30;
    private static final int RUNS_SHOWN = 12;
    private static final int LATE_SHOWN = 5;
    private static final int LATE_COUNTED = 1_000;

    /** What waits for a week is late. */
    private static final Duration LATE = Duration.ofDays(7);

    private final Queue queue;
    private final Runs runs;
    private final Waiting waiting;
    private final DayCounts days;
    private final DeskProblems problems;
    private final When when;
    private final Clock clock;

    HomePage(Queue queue, Runs runs, Waiting waiting, DayCounts days, DeskProblems problems, When when, Clock clock) {
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
        var open = queue.page(unsettled(), null, 1, true);
        model.addAttribute("screens", caller.may(Permission.SCREEN));
        model.addAttribute("runs", waitingRuns(open));
        model.addAttribute("total", open.total());
        model.addAttribute("toApprove", caller.may(Permission.APPROVE) ? proposed(open) : 0);
        model.addAttribute("lateCount", waiting.count(late, LATE_COUNTED));
        model.addAttribute("lateCounted", LATE_COUNTED);
        model.addAttribute("late", waiting.since(late, LATE_SHOWN));
        model.addAttribute("lateDays", LATE.toDays());
        model.addAttribute("problems", problems.now());
        var last = days.last(DAYS, LocalDate.ofInstant(clock.instant(), when.zone()), when.zone());
        model.addAttribute("days", last);
        model.addAttribute("chart", Chart.of(last));
        return "home/home";
    }

    private static QueueFilter unsettled() {
        return new QueueFilter(Map.of(
                Facet.STATE,
                FindingState.UNSETTLED.stream().map(FindingState::name).collect(Collectors.toSet())));
    }

    private static long proposed(QueuePage open) {
        return open.facets().getOrDefault(Facet.STATE, List.of()).stream()
                .filter(count -> count.value().equals(FindingState.PROPOSED.name()))
                .mapToLong(QueuePage.Count::count)
                .sum();
    }

    /** The newest uploads and nights that something waits in, and uploads that wait for their sender's answer. */
    private List<RunRow> waitingRuns(QueuePage open) {
        var counts = open.facets().getOrDefault(Facet.RUN, List.of()).stream()
                .collect(Collectors.toMap(QueuePage.Count::value, QueuePage.Count::count));
        var newest = runs.newest(Set.of(RunKind.JOB, RunKind.NIGHT), RUNS_SHOWN * 2);
        return newest.stream()
                .map(run -> RunRow.of(run, counts.getOrDefault(run.id(), 0L)))
                .filter(row -> row.open() > 0 || !row.over())
                .limit(RUNS_SHOWN)
                .toList();
    }
}
