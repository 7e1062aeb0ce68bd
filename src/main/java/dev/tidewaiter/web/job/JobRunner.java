package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.run.StoredFile;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.mapping.Mappings;
import dev.tidewaiter.screening.run.ScreeningRun;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.service.Settings;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Screens jobs in the background, the oldest first, one at a time with all processors; while a big one runs, small ones pass it in a lane of
 * their own, so that nobody waits for another's million lines. What a stop cut off goes on at the next start, and what a database
 * that was away cut off, as soon as it is back.
 */
@Component
class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int STOP_SECONDS = 20;
    private static final int LOOK_EVERY_SECONDS = 5;

    /** What is no bigger is screened in seconds: ten thousand rows as a workbook, or a few thousand as text. */
    private static final long SMALL_BYTES = 1 << 20;

    private final Runs runs;
    private final JobRecords records;
    private final EngineInForce engine;
    private final Settings settings;
    private final LayoutCorrections layouts;
    private final ScheduledExecutorService worker = lane("jobs");
    private final ScheduledExecutorService passing = lane("small-jobs");

    /** What is being screened in this moment, in either lane. */
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    private final Set<String> stopped = ConcurrentHashMap.newKeySet();
    private final DatabaseAway away = new DatabaseAway();
    private volatile boolean running;

    JobRunner(Runs runs, JobRecords records, EngineInForce engine, Settings settings, LayoutCorrections layouts) {
        this.runs = runs;
        this.records = records;
        this.engine = engine;
        this.settings = settings;
        this.layouts = layouts;
    }

    private static ScheduledExecutorService lane(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Looks for work. */
    void wake() {
        if (running) {
            worker.execute(() -> work(job -> true));
            passing.execute(() -> work(job -> !atWork.isEmpty() && isSmall(job)));
        }
    }

    private boolean isSmall(StoredRun job) {
        var folder = JobFolder.of(settings, job.id());
        long bytes = 0;
        for (var file : job.files()) {
            bytes += folder.input(file.number(), file.name()).toFile().length();
        }
        return bytes <= SMALL_BYTES;
    }

    /** Stops a job at its next line; what it has found until then asks for no answer any more. */
    void stop(String id) {
        stopped.add(id);
        if (running) {
            worker.execute(
                    () -> { // one that is at work writes until it notices, and is withdrawn at its end
                        if (!atWork.contains(id)) {
                            withdraw(id);
                        }
                    });
        }
    }

    private void withdraw(String id) {
        try {
            records.markOfCancelled(id);
            stopped.remove(id); // not before, so that the next look tries again
        } catch (RuntimeException failed) {
            LOG.error("what the cancelled job {} found is still in the queue", id, FailureWithoutWords.of(failed));
        }
    }

    private void withdrawLeft() {
        try {
            records.cancelledLeft().forEach(this::withdraw);
        } catch (RuntimeException failed) {
            LOG.warn("the jobs that were cancelled before could not be looked through", FailureWithoutWords.of(failed));
        }
    }

    /** Takes up what waits, and withdraws what a cancelled job found and could not be withdrawn when it was cancelled. */
    private void look() {
        work(job -> true);
        stopped.stream().filter(id -> !atWork.contains(id)).forEach(this::withdraw);
    }

    private void work(Predicate<StoredRun> takes) {
        try {
            workThrough(takes);
        } catch (RuntimeException | Error failed) { // what is not over stays so; one that got out would end all looks
            LOG.warn("the jobs that wait could not be looked through", FailureWithoutWords.of(failed));
        }
    }

    private void workThrough(Predicate<StoredRun> takes) {
        for (var waiting : runs.unfinished(RunKind.JOB)) {
            if (!running) {
                return;
            }
            if (takes.test(waiting) && atWork.add(waiting.id())) {
                try {
                    if (runs.move(waiting.id(), List.of(RunState.QUEUED, RunState.RUNNING), RunState.RUNNING, null)) {
                        screen(waiting);
                    }
                } finally {
                    atWork.remove(waiting.id());
                    if (stopped.contains(waiting.id())) {
                        withdraw(waiting.id());
                    }
                }
            }
        }
    }

    private void screen(StoredRun job) {
        var now = engine.get();
        var folder = JobFolder.of(settings, job.id());
        try (var screening = now.screening(settings.threads(), reader(now, job), facts(job, folder))) {
            records.begin(job, now);
            var output = new JobScreening(
                    job, folder, screening.basis(), number -> records.lines(job, number), () -> goOn(job.id()));
            var done = new ScreeningRun(screening, output, new LogListener(job.id())).over(output.inputs(), List.of());
            for (var rejected : done.summary().rejected()) {
                runs.reject(job.id(), output.number(rejected.path()), rejected.notice());
            }
            for (var file : done.summary().files()) {
                if (file.result().verdicts().lines() == 0) {
                    runs.reject(job.id(), output.number(file.path()), StoredFile.NO_GOODS);
                }
            }
            var unread = UnreadColumns.of(done.summary());
            if (!unread.isEmpty()) {
                runs.unreadColumns(job.id(), unread);
            }
            if (!done.incomplete()) { // one that began anew after a stop may not find again what it found at first
                records.markNoLongerFound(job);
            }
            runs.move(job.id(), List.of(RunState.RUNNING), RunState.DONE, null);
        } catch (IOException
                | RuntimeException
                | Error failed) { // a job that takes all memory must not begin again at each start
            if (failed instanceof JobStopped || isToStop(job.id())) {
                LOG.info("job {} stopped", job.id());
            } else if (records.beginsAnew(job, failed)) {
                LOG.warn("job {} begins anew: its files are not read as they were before the stop", job.id());
            } else if (away.letsTryAgain(job.id(), failed)) {
                LOG.warn("job {} goes on when the database is back", job.id(), FailureWithoutWords.of(failed));
            } else {
                LOG.error("job {} failed", job.id(), FailureWithoutWords.of(failed));
                runs.move(job.id(), List.of(RunState.RUNNING), RunState.FAILED, failedOn(job));
            }
        }
    }

    private static Wording failedOn(StoredRun job) {
        return Wording.of(
                "job.failed",
                "The program failed on this job. Upload it again; if that fails too, tell the administrator this job's number, %s."
                        .formatted(job.id()),
                job.id());
    }

    /** What was given for each file. */
    private static Map<Path, GivenFacts> facts(StoredRun job, JobFolder folder) {
        return job.files().stream()
                .collect(Collectors.toMap(
                        file -> folder.input(file.number(), file.name()),
                        file -> GivenFacts.kept(job.factsOf(file.number()))));
    }

    /** Reads as whoever uploaded said that the files are laid out. */
    private ManifestReader reader(Engine now, StoredRun job) throws IOException {
        var told = now.reader();
        var mapping = JobFolder.of(settings, job.id()).mapping();
        for (var file : job.files()) {
            layouts.takeOver(job, file.number());
        }
        try {
            return Files.exists(mapping) ? told.with(Mappings.read(mapping)) : told;
        } catch (UnreadableFile broken) {
            throw new IOException(broken); // it was written by us
        }
    }

    private void goOn(String id) {
        if (isToStop(id)) {
            throw new JobStopped();
        }
    }

    private boolean isToStop(String id) {
        return !running || stopped.contains(id);
    }

    private static final class JobStopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void start() {
        running = true;
        worker.execute(this::withdrawLeft);
        wake();
        var unused =
                worker.scheduleWithFixedDelay(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        worker.shutdown();
        passing.shutdown();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOP_SECONDS);
        try {
            worker.awaitTermination(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            passing.awaitTermination(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
