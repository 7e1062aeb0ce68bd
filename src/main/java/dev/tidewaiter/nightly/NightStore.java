package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.run.AnswersToKeep;
import dev.tidewaiter.casework.run.FileAnswers;
import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.casework.run.LinesToKeep;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.Nights.PassedRow;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.run.StoredFile;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.screening.RunSummary.FileScreened;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.wording.Wording;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Keeps what comes of a night, a chunk in the step's transaction: the lines of a chunk that are of one file are written together. */
final class NightStore implements ItemWriter<NightItem> {

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final String run;
    private final NightLock lock;
    private final Nights nights;
    private final Runs runs;
    private @Nullable LineWriter writer;
    private int file = -1;
    private LinesToKeep waiting = new LinesToKeep();
    private AnswersToKeep answers = new AnswersToKeep();

    NightStore(Database database, Clock clock, AuditLog audit, String run, NightLock lock) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.run = run;
        this.lock = lock;
        this.nights = new Nights(database);
        this.runs = new Runs(database, clock);
    }

    @Override
    public void write(Chunk<? extends NightItem> chunk) {
        if (!lock.isHeld()) {
            throw new IllegalStateException(NightLock.LOST);
        }
        for (var item : chunk) {
            item.steps().forEach(step -> step.into(this));
        }
        flush();
    }

    /**
     * Where a night begins of which no position is kept: positions are in no backup, so that one that was brought back begins the file anew that
     * was under way. What is kept of the files before it stays.
     */
    NightPosition begin() {
        return database.inTransaction(() -> {
            int first = 0; // they are read in their order
            for (var one : files()) {
                boolean over = one.state() == RunState.DONE || one.rejected() != null;
                first += over && one.number() == first ? 1 : 0;
            }
            nights.forget(run, first);
            return NightPosition.before(first);
        });
    }

    private List<StoredFile> files() {
        return runs.find(run).map(StoredRun::files).orElse(List.of());
    }

    void forget(int changed) {
        nights.forget(run, changed);
    }

    void lines(int ofFile, LinesToKeep lines, AnswersToKeep said) {
        if (ofFile != file) {
            flush();
            file = ofFile;
            writer = new LineWriter(database, clock, audit, run, file);
        }
        waiting.addAll(lines);
        answers.addAll(said);
    }

    private void flush() {
        if (writer != null) {
            writer.keep(waiting);
            new FileAnswers(database, run, file).keep(answers);
            waiting = new LinesToKeep();
            answers = new AnswersToKeep();
        }
    }

    void end(int ended, FileScreened screened, boolean failed) {
        answers = new AnswersToKeep(); // nobody goes on with what is done
        flush();
        var result = screened.result();
        var read = new Nights.FileOfNight(
                result.read().sha256(),
                result.fingerprint(),
                FileAccountText.of(screened, failed).json(),
                result.read().sheets().stream()
                        .mapToLong(sheet -> sheet.rowsRead())
                        .sum());
        nights.fileDone(run, ended, read, passed(result));
        new FileAnswers(database, run, ended).drop();
    }

    /** A file that can be read in part only counts as none, and its lines are not kept. */
    void refuse(int refused, Wording reason) {
        flush();
        nights.forget(run, refused);
        runs.reject(run, refused, reason);
    }

    private static List<PassedRow> passed(ScreenedFile result) {
        var rows = new ArrayList<PassedRow>();
        for (var sheet : result.read().sheets()) {
            var name = sheet.sheet().sheet();
            sheet.skipped().forEach(row -> rows.add(new PassedRow(name, row.row(), false, row.reason())));
            sheet.rejected().forEach(row -> rows.add(new PassedRow(name, row.row(), true, row.reason())));
        }
        return rows;
    }

    /** How many lines of the files before one are kept. */
    long linesBefore(int number) {
        return files().stream()
                .filter(before -> before.number() < number)
                .mapToLong(before -> before.lines())
                .sum();
    }
}
