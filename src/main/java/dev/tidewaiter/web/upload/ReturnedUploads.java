package dev.tidewaiter.web.upload;

import dev.tidewaiter.cache.Recent;
import dev.tidewaiter.casework.decision.ReadWorkbook;
import dev.tidewaiter.casework.decision.ReturnedAnswer;
import dev.tidewaiter.casework.decision.ReturnedWorkbooks;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.mapping.Mappings;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.job.LayoutCorrections;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the answers in uploaded workbooks as those were read when they were screened. */
@Component
class ReturnedUploads {

    /** So many workbooks are kept as they were read, each with so many answers at most: some twenty megabytes together. */
    private static final int MOST_KEPT = 8;

    private static final int MOST_ROWS = 10_000;

    private final Jobs jobs;
    private final LayoutCorrections layouts;
    private final ReturnedWorkbooks workbooks;
    private final EngineInForce engine;
    private final Map<String, ReadWorkbook> kept = new Recent<>(MOST_KEPT);

    ReturnedUploads(Jobs jobs, LayoutCorrections layouts, ReturnedWorkbooks workbooks, EngineInForce engine) {
        this.jobs = jobs;
        this.layouts = layouts;
        this.workbooks = workbooks;
        this.engine = engine;
    }

    /** What a file of an upload answers; nothing is taken. */
    List<ReturnedAnswer> look(StoredRun job, int number) throws UnreadableFile, IOException {
        return workbooks.look(read(job, number));
    }

    /** The workbook as it was read when it was last looked at, unless it would be read otherwise by now. */
    private ReadWorkbook read(StoredRun job, int number) throws UnreadableFile, IOException {
        layouts.takeOver(job, number);
        var mapping = jobs.mapping(job.id());
        var key = String.join(
                "\n",
                job.id(),
                String.valueOf(number),
                engine.get().basis().fingerprint(),
                Files.exists(mapping) ? Files.readString(mapping) : "");
        synchronized (kept) {
            var before = kept.get(key);
            if (before != null) {
                return before;
            }
        }
        var read =
                workbooks.read(jobs.upload(job, number), job.files().get(number).name(), reader(job, number));
        if (read.size() <= MOST_ROWS) {
            synchronized (kept) {
                kept.put(key, read);
            }
        }
        return read;
    }

    /** Takes what can be taken, as proposals of an account. */
    ReturnedWorkbooks.Imported take(StoredRun job, int number, String account) throws UnreadableFile, IOException {
        return workbooks.takeSome(
                jobs.upload(job, number), job.files().get(number).name(), reader(job, number), account);
    }

    private ManifestReader reader(StoredRun job, int number) throws IOException {
        layouts.takeOver(job, number);
        try {
            return engine.get().reader().with(Mappings.read(jobs.mapping(job.id())));
        } catch (UnreadableFile broken) {
            throw new IOException(broken); // it was written by us
        }
    }
}
