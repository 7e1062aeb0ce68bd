package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.run.FileAnswers;
import dev.tidewaiter.casework.run.NewRun;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.Nights.NightFile;
import dev.tidewaiter.casework.run.Nights.Unfinished;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.files.PrivateCopies;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.screening.JudgementBytes;
import dev.tidewaiter.screening.run.Screening;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Runs nights: goes on with one that was cut off where rules, lists and what is asked for are still the same, or begins a new one. One
 * runs at a time.
 *
 * @param database  the open database
 * @param address   where it is
 * @param audit     the log
 * @param clock     the time
 * @param unchecked what is known beforehand not to be checked, a sentence each
 */
public record NightJob(
        Database database, DatabaseAddress address, AuditLog audit, Clock clock, List<String> unchecked) {

    private static final String ACCOUNT = "batch";
    private static final String STOPPED =
            "The night stopped before its end: %s. What is kept stays; call it again and it goes on.";

    /** A run's id. */
    record Id(String value) {}

    /** Another night is running. */
    public static final class NightRuns extends Exception {
        private static final long serialVersionUID = 1;

        NightRuns() {
            super("A night is running already. Wait until it is over, or stop that process; this call did nothing.");
        }
    }

    /**
     * Runs a night.
     *
     * @param engines loads the engine for a day: a night that was cut off goes on as of the day on which it was begun
     * @param morning who hears of its end, once nothing of it can be lost any more; {@code words} may be among them
     * @throws NightRuns   when another one is running
     * @throws IOException when a result cannot be written, or the database does not answer; the night can be gone on with
     */
    public NightResult run(
            NightPlan plan, Function<LocalDate, Engine> engines, NightListener words, List<NightReportListener> morning)
            throws NightRuns, IOException {
        var result = locked(plan, engines, words);
        NightReportListener.tell(morning, result, words);
        return result;
    }

    private NightResult locked(NightPlan plan, Function<LocalDate, Engine> engines, NightListener words)
            throws NightRuns, IOException {
        try (var lock = NightLock.take(database, address)) {
            if (lock == null) {
                throw new NightRuns();
            }
            LeftParts.remove(plan.out());
            PrivateCopies.removeLeft();
            NightReport.takeAway(plan.out()); // what stops must not leave another night's result to be read as its own
            return goneOnOrBegun(plan, engines, words, lock);
        }
    }

    private NightResult goneOnOrBegun(
            NightPlan plan, Function<LocalDate, Engine> engines, NightListener words, NightLock lock)
            throws IOException {
        var today = LocalDate.now(clock);
        var nights = new Nights(database);
        var before = nights.unfinished(plan.source().name()).orElse(null);
        if (before != null) {
            try (var engine = engines.apply(day(before))) {
                if (before.basis().equals(basis(engine, plan))) {
                    words.note("Goes on with the night that was cut off.");
                    var late = new LateFiles(database, audit, ACCOUNT).take(before.run(), plan, words);
                    return batch(before.run(), plan, engine, words, late, lock);
                }
            }
            giveUp(before, words);
        }
        try (var engine = engines.apply(today)) {
            var id = UUID.randomUUID().toString();
            add(id, plan, basis(engine, plan));
            new RunBases(database, clock).note(id, engine.basis(), engine.rulebook(), engine.designations());
            return batch(id, plan, engine, words, List.of(), lock);
        }
    }

    private LocalDate day(Unfinished night) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(night.begunAt()), clock.getZone());
    }

    private static String basis(Engine engine, NightPlan plan) {
        return engine.basis().fingerprint() + " " + plan.order();
    }

    private void giveUp(Unfinished night, NightListener words) {
        words.note(
                "A night was cut off, but rules, lists or options have changed since; its answers and new ones cannot be mixed. A new night begins.");
        database.inTransaction(() -> {
            FileAnswers.drop(database, night.run()); // nobody looks for those of a night that is over
            return new Runs(database, clock)
                    .move(
                            night.run(),
                            List.of(RunState.QUEUED, RunState.RUNNING),
                            RunState.FAILED,
                            Wording.of(
                                    "night.cutOff",
                                    "Cut off, and rules, lists or options changed before it could go on."));
        });
    }

    private void add(String id, NightPlan plan, String basis) throws IOException {
        var files = LateFiles.later(plan.source(), List.of());
        var names = files.stream().map(NightFile::name).toList();
        database.inTransaction(() -> {
            var runs = new Runs(database, clock);
            runs.add(new NewRun(
                    id,
                    RunKind.NIGHT,
                    plan.source().name(),
                    ACCOUNT,
                    plan.facts().byName(),
                    names,
                    null,
                    null));
            new Nights(database).plan(id, basis, files);
            runs.move(id, List.of(RunState.QUEUED), RunState.RUNNING, null);
            audit.append(
                    ACCOUNT, "night.begun", id, Map.of("source", plan.source().name(), "files", files.size()));
            return id;
        });
    }

    private NightResult batch(
            String id, NightPlan plan, Engine engine, NightListener words, List<String> late, NightLock lock)
            throws IOException {
        try (var screening = engine.screening(plan.threads(), plan.facts());
                var context = context(id, plan, engine, screening, words, late, lock)) {
            var execution = execute(context, id);
            var result = context.getBean(NightConfiguration.Outcome.class).get();
            var failure = screening.firstFailure();
            if (failure != null) {
                words.note("The program failed on at least one line, which is therefore not checked: "
                        + failure.getMessage());
            }
            if (execution.getStatus() != BatchStatus.COMPLETED || result == null) {
                throw failure(execution, lock);
            }
            return result;
        } catch (JobExecutionException failed) {
            throw new IOException("the night could not be started: " + failed.getMessage(), failed);
        }
    }

    private AnnotationConfigApplicationContext context(
            String id,
            NightPlan plan,
            Engine engine,
            Screening screening,
            NightListener words,
            List<String> late,
            NightLock lock) {
        var nights = new Nights(database);
        var files = nights.files(id);
        var store = new NightStore(database, clock, audit, id, lock);
        var reports = Reports.into(plan.out(), plan.formats(), engine.basis());
        var answers = new NightAnswers(
                database,
                id,
                new JudgementBytes(engine.designations()),
                engine.basis().program().isHashed(),
                words::note);
        var reader = new NightReader(
                store::begin,
                from -> NightFeed.start(
                        plan.source(),
                        screening,
                        reports,
                        answers,
                        files,
                        from,
                        plan.limit() - linesBefore(from, plan, store)),
                words::lines);
        var context = new AnnotationConfigApplicationContext();
        var beans = context.getBeanFactory();
        beans.registerSingleton("database", database); // as such it is not closed with the context
        beans.registerSingleton("run", new Id(id));
        beans.registerSingleton("outcome", new NightConfiguration.Outcome());
        beans.registerSingleton("store", store);
        beans.registerSingleton("reader", reader);
        beans.registerSingleton(
                "morning",
                new NightReport(StoredNight.in(database, clock, audit), engine.basis(), plan, unchecked, late));
        context.register(NightConfiguration.class);
        context.refresh();
        return context;
    }

    private static long linesBefore(NightPosition from, NightPlan plan, NightStore store) {
        return plan.limit() == NightPlan.ALL ? 0 : store.linesBefore(from.file());
    }

    private static JobExecution execute(AnnotationConfigApplicationContext context, String id)
            throws JobExecutionException {
        var operator = context.getBean(JobOperator.class);
        var job = context.getBean(Job.class);
        var parameters = new JobParametersBuilder().addString("run", id).toJobParameters();
        var repository = context.getBean(JobRepository.class);
        var last = repository.getLastJobExecution(NightConfiguration.JOB, parameters);
        if (last != null && isUnknown(last)) {
            repository.deleteJobInstance(last.getJobInstance());
            last = null;
        }
        if (last == null) {
            return operator.start(job, parameters);
        }
        // a process that was killed leaves its execution as if it ran; the lock says that it does not
        return operator.restart(last.isRunning() ? operator.recover(last) : last);
    }

    /**
     * Whether nobody knows if what was kept last is kept: the database ended in the middle of it. Its position is not to be trusted then, and the
     * file under way begins anew.
     */
    private static boolean isUnknown(JobExecution execution) {
        return execution.getStatus() == BatchStatus.UNKNOWN
                || execution.getStepExecutions().stream().anyMatch(step -> step.getStatus() == BatchStatus.UNKNOWN);
    }

    /** A server that is started anew fails whatever is asked of it first, which tells nobody what to do. */
    private static IOException failure(JobExecution execution, NightLock lock) {
        var cause = execution.getAllFailureExceptions().stream().findFirst().orElse(null);
        var why = !lock.isHeld()
                ? NightLock.LOST
                : cause == null ? execution.getStatus() : innermost(cause).getMessage();
        return new IOException(STOPPED.formatted(why), cause);
    }

    /** What is said of a night that a failure has stopped. */
    public static String stopped(Exception failure) {
        var message = failure.getMessage();
        return message != null && message.startsWith(STOPPED.substring(0, STOPPED.indexOf('%')))
                ? message
                : STOPPED.formatted(message == null ? failure.getClass().getSimpleName() : message);
    }

    private static Throwable innermost(Throwable failure) {
        var inner = failure;
        for (@Nullable Throwable next = failure; next != null; next = next.getCause()) {
            inner = next;
        }
        return inner;
    }

    /** Where the page for people is. */
    public static Path page(Path out) {
        return NightReport.page(out);
    }
}
