package dev.tidewaiter.web.upload;

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
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the answers in uploaded workbooks as those were read when they were screened. */
@Component
class ReturnedUploads {

    private final Jobs jobs;
    private final LayoutCorrections layouts;
    private final ReturnedWorkbooks workbooks;
    private final EngineInForce engine;

    ReturnedUploads(Jobs jobs, LayoutCorrections layouts, ReturnedWorkbooks workbooks, EngineInForce engine) {
        this.jobs = jobs;
        this.layouts = layouts;
        this.workbooks = workbooks;
        this.engine = engine;
    }

    /** What a file of an upload answers; nothing is taken. */
    List<ReturnedAnswer> look(StoredRun job, int number) throws UnreadableFile, IOException {
        return workbooks.look(jobs.upload(job, number), job.files().get(number).name(), reader(job, number));
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
