package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.run.NewRun;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.service.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Uploads that were taken, and their results. */
@Component
public class Jobs {

    private final Runs runs;
    private final Settings settings;
    private final JobRunner runner;

    Jobs(Runs runs, Settings settings, JobRunner runner) {
        this.runs = runs;
        this.settings = settings;
        this.runner = runner;
    }

    /** One file of an upload. */
    public interface Upload {
        /** The file's name without folders. */
        String name();

        /** What was uploaded, from its beginning. */
        InputStream content() throws IOException;

        /** Moves what was uploaded to its place. */
        void moveTo(Path place) throws IOException;
    }

    /**
     * Takes an upload; it is screened when its turn comes.
     *
     * @param account who uploads
     * @param uploads the files, in order
     * @param facts   what is given for all of them, by the name of the field
     * @param key     the caller's idempotency key: asked again, it is the same job; null for none
     * @throws KeyOfAnotherUpload when the key came with another upload before
     */
    public StoredRun take(
            String account, List<? extends Upload> uploads, Map<String, String> facts, @Nullable String key)
            throws IOException {
        if (key == null) {
            return taken(account, uploads, facts, null, null);
        }
        var hash = RequestHash.of(uploads, facts);
        var before = runs.byKey(account, key);
        if (before.isPresent()) {
            return same(before.get(), hash);
        }
        try {
            return taken(account, uploads, facts, key, hash);
        } catch (DataAccessException failed) {
            var sameMoment = runs.byKey(account, key);
            return same(sameMoment.orElseThrow(() -> failed), hash);
        }
    }

    private StoredRun same(StoredRun before, String hash) {
        if (!hash.equals(runs.requestHash(before.id()))) {
            throw new KeyOfAnotherUpload();
        }
        return before;
    }

    private StoredRun taken(
            String account,
            List<? extends Upload> uploads,
            Map<String, String> facts,
            @Nullable String key,
            @Nullable String hash)
            throws IOException {
        var id = UUID.randomUUID().toString();
        var folder = folder(id);
        for (int number = 0; number < uploads.size(); number++) {
            var place = folder.input(number, uploads.get(number).name());
            Files.createDirectories(place.getParent());
            uploads.get(number).moveTo(place);
        }
        try {
            runs.add(new NewRun(
                    id,
                    RunKind.JOB,
                    id,
                    account,
                    facts,
                    uploads.stream().map(Upload::name).toList(),
                    key,
                    hash));
        } catch (RuntimeException failed) {
            folder.delete();
            throw failed;
        }
        runner.wake();
        return find(id).orElseThrow();
    }

    public Optional<StoredRun> find(String id) {
        return runs.find(id).filter(run -> run.kind() == RunKind.JOB);
    }

    public List<StoredRun> newest(int most) {
        return runs.newest(Set.of(RunKind.JOB), most);
    }

    /** Stops a job, or keeps it from starting; false when it is over. */
    public boolean cancel(String id) {
        boolean cancelled = runs.move(id, List.of(RunState.QUEUED, RunState.RUNNING), RunState.CANCELLED, null);
        if (cancelled) {
            runner.stop(id);
        }
        return cancelled;
    }

    /** A file as it was uploaded, while it is kept. */
    public Optional<Path> input(StoredRun job, int number) {
        return job.files().stream()
                .filter(file -> file.number() == number)
                .findFirst()
                .flatMap(file -> there(folder(job.id()).input(number, file.name())));
    }

    /** The lines of a file that are there so far; absent before its turn. */
    public Optional<Path> lines(String id, int number) {
        return there(folder(id).lines(number));
    }

    public Optional<Path> workbook(String id, int number) {
        return there(folder(id).results(number).resolve("result.screened.xlsx"))
                .or(() -> there(folder(id).results(number).resolve("result.screened.xls")));
    }

    public Optional<Path> report(String id, int number) {
        return there(folder(id).results(number).resolve("result.report.html"));
    }

    private static Optional<Path> there(Path file) {
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private JobFolder folder(String id) {
        return JobFolder.of(settings, id);
    }
}
