package dev.tidewaiter.web.home;

import dev.tidewaiter.casework.decision.OpenAgain;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.casework.queue.Waiting;
import dev.tidewaiter.casework.run.DayCounts;
import dev.tidewaiter.web.page.When;
import dev.tidewaiter.web.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody sees first: where to drop a manifest, what waits for them, what is wrong, and the last thirty days. */
@Controller
class HomePage {

    private static final int DAYS = 30;
    private static final int RUNS_SHOWN = 12;
    private static final int ASKING_SHOWN = 5;
    private static final int PROBLEMS_SHOWN = 12;

    /** So many are shown to whoever asks for all. */
    private static final int MOST_SHOWN = 1_000;

    /** A run's failure is told for so long, and as long as something of it waits. */
    private static final Duration TOLD = Duration.ofDays(30);

    private static final int LATE_SHOWN = 5;
    private static final int LATE_COUNTED = 1_000;

    private static final int AGAIN_SHOWN = 5;

    /** What waits for a week is late. */
    private static final Duration LATE = Duration.ofDays(7);

    private final Queue queue;
    private final WaitingRuns runs;
    private final Waiting waiting;
    private final DayCounts days;
    private final OpenAgain openAgain;
    private final Accounts accounts;
    private final DeskProblems problems;
    private final When when;
    private final Clock clock;

    HomePage(
            Queue queue,
            WaitingRuns runs,
            Waiting waiting,
            DayCounts days,
            OpenAgain openAgain,
            Accounts accounts,
            DeskProblems problems,
            When when,
            Clock clock) {
        this.queue = queue;
        this.runs = runs;
        this.waiting = waiting;
        this.days = days;
        this.openAgain = openAgain;
        this.accounts = accounts;
        this.problems = problems;
        this.when = when;
        this.clock = clock;
    }

    @GetMapping("/")
    @PreAuthorize("hasAuthority('READ')")
    String home(@RequestParam(defaultValue = "false") boolean all, Caller caller, Model model) {
        long late = clock.millis() - LATE.toMillis();
        var now = runs.now();
        var listed = runs.listed(now, all ? MOST_SHOWN : RUNS_SHOWN, all ? MOST_SHOWN : ASKING_SHOWN);
        model.addAttribute("screens", caller.may(Permission.SCREEN));
        model.addAttribute("runs", listed);
        model.addAttribute("furtherRuns", now.size() - listed.size());
        model.addAttribute("total", waits());
        model.addAttribute("toApprove", caller.may(Permission.APPROVE) ? toApprove(caller) : 0);
        model.addAttribute("lateCount", waiting.count(late, LATE_COUNTED));
        model.addAttribute("lateCounted", LATE_COUNTED);
        model.addAttribute("late", waiting.since(late, LATE_SHOWN));
        model.addAttribute("lateDays", LATE.toDays());
        again(model);
        var noticed = problems.now(runs.withProblems(now, clock.millis() - TOLD.toMillis()));
        var told = all ? noticed : noticed.subList(0, Math.min(PROBLEMS_SHOWN, noticed.size()));
        model.addAttribute("problems", told);
        model.addAttribute("furtherProblems", noticed.size() - told.size());
        var last = days.last(DAYS, LocalDate.ofInstant(clock.instant(), when.zone()), when.zone());
        model.addAttribute("days", last);
        model.addAttribute("chart", Chart.of(last));
        return "home/home";
    }

    /** What had an answer of the last weeks and has none now. */
    private void again(Model model) {
        long since = clock.millis() - OpenAgain.TOLD.toMillis();
        var shown = openAgain.since(since, AGAIN_SHOWN);
        model.addAttribute("again", shown);
        model.addAttribute("againCount", openAgain.count(since));
        model.addAttribute("againCounted", OpenAgain.MOST_COUNTED);
        model.addAttribute(
                "people",
                accounts.names(shown.stream()
                        .map(one -> one.decision().settled().decidedBy())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }

    /** Each once, however many runs have found it. */
    private long waits() {
        return queue.counts(QueueFilter.UNANSWERED, Facet.STATE).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** What others have proposed: nobody approves what they proposed themselves. */
    private long toApprove(Caller caller) {
        var proposed = FindingState.PROPOSED.name();
        var filter = new QueueFilter(Map.of(Facet.STATE, Set.of(proposed)), "", caller.account());
        return queue.counts(filter, Facet.STATE).getOrDefault(proposed, 0L);
    }
}
