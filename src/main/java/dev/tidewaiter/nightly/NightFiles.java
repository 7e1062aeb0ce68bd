package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.Nights.NightFile;
import dev.tidewaiter.casework.run.Nights.PassedRow;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.screening.FileOutput;
import dev.tidewaiter.screening.RunSummary.FileScreened;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.screening.ScreenedLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Where a night's lines go: the reports that {@code screen} writes too, and the store. What is kept of a chunk is kept in the step's
 * transaction; a report is put in its place when its file is done, and one that was cut off is written anew.
 */
final class NightFiles implements ItemWriter<NightItem> {

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final String run;
    private final List<NightFile> files;
    private final Reports reports;
    private final Nights nights;
    private final Runs runs;
    private @Nullable FileOutput output;
    private @Nullable LineWriter store;

    NightFiles(Database database, Clock clock, AuditLog audit, String run, List<NightFile> files, Reports reports) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.run = run;
        this.files = files;
        this.reports = reports;
        this.nights = new Nights(database);
        this.runs = new Runs(database, clock);
    }

    @Override
    public void write(Chunk<? extends NightItem> chunk) throws IOException {
        for (var item : chunk) {
            item.into(this);
        }
        if (store != null) {
            store.flush();
        }
    }

    /** Begins a file of which some lines may be kept already. */
    void begin(int file, long kept) throws IOException {
        close();
        var place = files.get(file);
        output = reports.begin(Path.of(place.path()), place.baseName());
        store = new LineWriter(database, clock, audit, run, file, kept);
    }

    void forget(int file) {
        nights.forget(run, file);
    }

    void line(ScreenedLine line) throws IOException {
        if (output != null && store != null) {
            output.line(line);
            store.line(line);
        }
    }

    void end(int file, ScreenedFile result, boolean failed) throws IOException {
        if (output != null && store != null) {
            var written = output.finish(result);
            store.flush();
            var screened = new FileScreened(Path.of(files.get(file).path()), result, written);
            nights.fileDone(
                    run,
                    file,
                    result.read().sha256(),
                    result.fingerprint(),
                    FileAccountText.of(screened, failed).json(),
                    result.read().sheets().stream()
                            .mapToLong(sheet -> sheet.rowsRead())
                            .sum(),
                    passed(result));
        }
        close();
    }

    /** A file that can be read in part only counts as none, and its lines are not kept. */
    void refuse(int file, String reason) {
        close();
        nights.forget(run, file);
        runs.reject(run, file, reason);
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
    long linesBefore(int file) {
        return runs.find(run).stream()
                .flatMap(found -> found.files().stream())
                .filter(before -> before.number() < file)
                .mapToLong(before -> before.lines())
                .sum();
    }

    /** Lets go of a file that is not done; what was written of its reports goes. */
    void close() {
        try {
            if (output != null) {
                output.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            output = null;
            store = null;
        }
    }
}
