package dev.tidewaiter.web.home;

import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.page.StaleLists;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What an operator watches besides the machine: work that waits, lists that grow old, nights that did not come. Read when asked for. */
@Component
class DeskMeters implements MeterBinder {

    private static final double MILLIS_A_SECOND = 1_000;

    private final Runs runs;
    private final Nights nights;
    private final Queue queue;
    private final EngineInForce engine;
    private final StaleLists staleLists;
    private final Clock clock;

    DeskMeters(Runs runs, Nights nights, Queue queue, EngineInForce engine, StaleLists staleLists, Clock clock) {
        this.runs = runs;
        this.nights = nights;
        this.queue = queue;
        this.engine = engine;
        this.staleLists = staleLists;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var state : new RunState[] {RunState.QUEUED, RunState.RUNNING}) {
            Gauge.builder("tidewaiter.jobs", this, desk -> desk.jobs(state))
                    .tag("state", state.name())
                    .description("uploads that wait for their turn, or are screened")
                    .register(registry);
        }
        for (var severity : Verdict.values()) {
            if (severity != Verdict.CLEAR) {
                Gauge.builder("tidewaiter.findings.waiting", this, desk -> desk.waiting(severity))
                        .tag("severity", severity.name())
                        .description("findings that no decision in force answers")
                        .register(registry);
            }
        }
        Gauge.builder(
                        "tidewaiter.lists.stale",
                        this,
                        desk -> desk.staleLists.now().size())
                .description("lists in force that a rule finds too old")
                .register(registry);
        Gauge.builder("tidewaiter.lists.oldest", this, DeskMeters::oldestList)
                .baseUnit("days")
                .description("age of the oldest list in force whose day is known")
                .register(registry);
        Gauge.builder("tidewaiter.night.last.begun", this, DeskMeters::lastNight)
                .baseUnit("seconds")
                .description("when the last night that was done began, since 1970; none: NaN")
                .register(registry);
    }

    private long jobs(RunState state) {
        return runs.unfinished(RunKind.JOB).stream()
                .filter(run -> run.state() == state)
                .count();
    }

    private long waiting(Verdict severity) {
        return queue.counts(QueueFilter.UNSETTLED, Facet.SEVERITY).getOrDefault(severity.name(), 0L);
    }

    private double oldestList() {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return engine.get().designations().lists().stream()
                .map(ListSnapshot::published)
                .filter(Objects::nonNull)
                .mapToLong(day -> ChronoUnit.DAYS.between(day, today))
                .max()
                .orElse(0);
    }

    private double lastNight() {
        return nights.lastDone().stream()
                .mapToDouble(begun -> begun / MILLIS_A_SECOND)
                .findFirst()
                .orElse(Double.NaN);
    }
}
