package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.run.NewRun;
import dev.tidewaiter.casework.run.RunFacts;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.service.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Uploads that were taken, and their results. */
@Component
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final Runs runs;
    private final Settings settings;
    private final JobRunner runner;
    private final AuditLog audit;
    private final Accounts accounts;

    Jobs(Runs runs, Settings settings, JobRunner runner, AuditLog audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
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
     * @param facts   what is given for them
     * @param key     the caller's idempotency key: asked again, it is the same job; null for none
     * @param speaks  in which language the printed reports speak
     * @throws KeyOfAnotherUpload when the key came with another upload before
     */
    public StoredRun take(
            String account, List<? extends Upload> uploads, RunFacts facts, @Nullable String key, ReportLanguage speaks)
            throws IOException {
        if (key == null) {
            return taken(account, names(uploads), uploads, facts, null, RunState.QUEUED, speaks);
        }
        var hash = RequestHash.of(uploads, facts);
        var before = runs.byKey(account, key);
        if (before.isPresent()) {
            return same(before.get(), hash);
        }
        try {
            return taken(account, names(uploads), uploads, facts, new Request(key, hash), RunState.QUEUED, speaks);
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

    /**
     * Takes an upload of somebody who is asked first whether its files were understood; it is screened when {@link #start} is called. Files
     * of the same name are told apart by a number.
     *
     * @param speaks in which language the printed reports speak
     */
    public StoredRun takeAndAsk(String account, List<? extends Upload> uploads, ReportLanguage speaks)
            throws IOException {
        return taken(
                account,
                FileNames.apart(names(uploads)),
                uploads,
                RunFacts.ofAll(Map.of()),
                null,
                RunState.ASKS,
                speaks);
    }

    private static List<String> names(List<? extends Upload> uploads) {
        return uploads.stream().map(Upload::name).toList();
    }

    /** A request that may come again, by its key and the hash of what it brings. */
    private record Request(String key, String hash) {}

    private StoredRun taken(
            String account,
            List<String> names,
            List<? extends Upload> uploads,
            RunFacts facts,
            @Nullable Request request,
            RunState state,
            ReportLanguage speaks)
            throws IOException {
        var id = UUID.randomUUID().toString();
        var folder = folder(id);
        boolean kept = false;
        try {
            folder.taking(settings.database());
            folder.speaks(speaks);
            for (int number = 0; number < uploads.size(); number++) {
                var place = folder.input(number, names.get(number));
                Files.createDirectories(place.getParent());
                uploads.get(number).moveTo(place);
            }
            if (state == RunState.ASKS) {
                Files.writeString(folder.mapping(), "mappings: []\n");
            }
            var key = request == null ? null : request.key();
            var hash = request == null ? null : request.hash();
            runs.add(new NewRun(id, RunKind.JOB, id, account, facts, names, key, hash), state);
            kept = true;
        } finally {
            if (!kept) {
                folder.delete(); // nobody would find what is in it
            }
        }
        taken(folder);
        if (state == RunState.QUEUED) {
            audit.append(name(account), "upload.started", id, Map.of("files", names.size()));
        }
        runner.wake();
        return find(id).orElseThrow();
    }

    /** The upload counts by now: whoever sent it must not send it again for a note that the next start takes away. */
    private static void taken(JobFolder folder) {
        try {
            folder.taken();
        } catch (IOException stays) {
            LOG.warn("the note of an upload that was taken stays in {}: {}", folder.root(), stays.toString());
        }
    }

    public Optional<StoredRun> find(String id) {
        return runs.find(id).filter(run -> run.kind() == RunKind.JOB);
    }

    /** The same, or a workbook whose answers were taken. */
    public Optional<StoredRun> findReturned(String id) {
        return runs.find(id)
                .filter(run ->
                        run.kind() == RunKind.JOB || (run.kind() == RunKind.RETURN && run.state() == RunState.DONE));
    }

    /** Has a job screened whose uploader was asked; false when it began before or was cancelled. */
    public boolean start(String id) {
        boolean started = runs.move(id, List.of(RunState.ASKS), RunState.QUEUED, null);
        if (started) {
            runner.wake();
        }
        return started;
    }

    /** Gives facts for the files of a job that has not begun; false when it has. */
    public boolean give(String id, RunFacts facts) {
        return runs.give(id, facts);
    }

    /** An upload whose answers were taken is no job any more; false when it no longer waits. */
    public boolean answersTaken(String id) {
        return runs.returned(id, RunState.DONE);
    }

    /** Nor is one that was brought for its answers and has none. */
    public void hasNoAnswers(String id) {
        runs.returned(id, RunState.FAILED);
    }

    /** Where an uploaded file stands. */
    public Path upload(StoredRun job, int number) {
        return folder(job.id()).input(number, job.files().get(number).name());
    }

    /** Where it stands what the uploader said about the layout of the files. */
    public Path mapping(String id) {
        return folder(id).mapping();
    }

    /** The name by which the audit log knows an account. */
    private String name(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }

    /** Whether an account may stop a job: its own, or that of another where it administers. */
    public static boolean mayStop(StoredRun job, String account, boolean administers) {
        return administers || job.startedBy().equals(account);
    }

    /**
     * Stops a job, or keeps it from starting; false when it is over.
     *
     * @param account     who does
     * @param administers whether that account may stop what others uploaded
     * @throws CheckOfAnother when it may not, and another one uploaded this
     */
    public boolean cancel(String id, String account, boolean administers) {
        if (find(id).filter(job -> !mayStop(job, account, administers)).isPresent()) {
            throw new CheckOfAnother();
        }
        boolean cancelled = runs.stop(id, account);
        if (cancelled) {
            audit.append(name(account), "upload.cancelled", id, Map.of());
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

    /** The report as a document of pages. */
    public Optional<Path> pdf(String id, int number) {
        return there(folder(id).results(number).resolve("result.report.pdf"));
    }

    /** The findings as rows. */
    public Optional<Path> csv(String id, int number) {
        return there(folder(id).results(number).resolve("result.findings.csv"));
    }

    /** What the run says of itself. */
    public Optional<Path> summary(String id) {
        return there(folder(id).summary());
    }

    private static Optional<Path> there(Path file) {
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private JobFolder folder(String id) {
        return JobFolder.of(settings, id);
    }
}
