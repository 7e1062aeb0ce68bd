package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.run.StoredFile;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.screening.FileOutput;
import dev.tidewaiter.screening.RunListener;
import dev.tidewaiter.screening.RunOutput;
import dev.tidewaiter.screening.RunSummary;
import dev.tidewaiter.screening.ScreeningRun;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.service.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Screens jobs in the background, the oldest first, one at a time with all processors. What a stop cut off begins again at the next start. */
@Component
class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final Runs runs;
    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final RunBases bases;
    private final EngineInForce engine;
    private final Settings settings;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "jobs");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    JobRunner(
            Runs runs,
            Database database,
            Clock clock,
            AuditLog audit,
            RunBases bases,
            EngineInForce engine,
            Settings settings) {
        this.runs = runs;
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.bases = bases;
        this.engine = engine;
        this.settings = settings;
    }

    /** Looks for work. */
    void wake() {
        if (running) {
            worker.execute(this::work);
        }
    }

    /** Stops a job at its next line. */
    void stop(String id) {
        stopped.add(id);
    }

    private void work() {
        for (var waiting : runs.unfinished(RunKind.JOB)) {
            if (!running) {
                return;
            }
            if (runs.move(waiting.id(), List.of(RunState.QUEUED, RunState.RUNNING), RunState.RUNNING, null)) {
                screen(waiting);
            }
        }
    }

    private void screen(StoredRun job) {
        var now = engine.get();
        try (var screening = now.screening(settings.threads())) {
            runs.forget(job.id());
            bases.note(job.id(), now.basis(), now.rulebook(), now.designations().lists());
            var inputs = new LinkedHashMap<Path, String>();
            var numbers = new LinkedHashMap<Path, StoredFile>();
            var folder = JobFolder.of(settings, job.id());
            for (var file : job.files()) {
                var place = folder.input(file.number(), file.name());
                inputs.put(place, file.name());
                numbers.put(place, file);
            }
            var output = new RunOutput() {
                @Override
                public FileOutput begin(Path input, String baseName) throws IOException {
                    int number = numbers.get(input).number();
                    return new JobOutput(
                            folder,
                            number,
                            input,
                            screening.basis(),
                            new LineWriter(database, clock, audit, job.id(), number),
                            () -> goOn(job.id()));
                }

                @Override
                public void summary(RunSummary run) {
                    // each file's account stands in the store
                }

                @Override
                public boolean holdsEarlier(String baseName) {
                    return false;
                }
            };
            var done = new ScreeningRun(screening, output, SILENT).over(inputs, List.of());
            for (var rejected : done.summary().rejected()) {
                runs.reject(job.id(), numbers.get(rejected.path()).number(), rejected.reason());
            }
            runs.move(job.id(), List.of(RunState.RUNNING), RunState.DONE, null);
        } catch (JobStopped stop) {
            LOG.info("job {} stopped", job.id());
        } catch (IOException | RuntimeException failed) {
            LOG.error("job {} failed", job.id(), failed);
            runs.move(
                    job.id(),
                    List.of(RunState.RUNNING),
                    RunState.FAILED,
                    "The program failed on this job. Upload it again; if that fails too, tell the administrator this job's number.");
        } finally {
            stopped.remove(job.id());
        }
    }

    private void goOn(String id) {
        if (!running || stopped.contains(id)) {
            throw new JobStopped();
        }
    }

    private static final class JobStopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final RunListener SILENT = new RunListener() {
        @Override
        public void begun(Path file) {}

        @Override
        public void lineScreened() {}

        @Override
        public void screened(RunSummary.FileScreened file) {}

        @Override
        public void rejected(String reason) {}

        @Override
        public void note(String sentence) {}

        @Override
        public void failed(RuntimeException failure) {
            LOG.error("a line could not be judged", failure);
        }
    };

    @Override
    public void start() {
        running = true;
        wake();
    }

    @Override
    public void stop() {
        running = false;
        worker.shutdown();
        try {
            worker.awaitTermination(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
