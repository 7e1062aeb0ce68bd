package dev.tidewaiter.web.upload;

import dev.tidewaiter.cache.Recent;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestHead;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.manifest.mapping.Mappings;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.job.LayoutCorrections;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the beginnings of uploaded files, with what was said about them. What was read last is kept for the next look. */
@Component
class FileReadings {

    private static final int MOST_KEPT = 24;

    private final Jobs jobs;
    private final EngineInForce engine;
    private final LayoutCorrections layouts;
    private final Map<String, FileReading> kept = new Recent<>(MOST_KEPT);

    FileReadings(Jobs jobs, EngineInForce engine, LayoutCorrections layouts) {
        this.jobs = jobs;
        this.layouts = layouts;
        this.engine = engine;
    }

    /** Whether a text that is no country names a place where goods may go. */
    boolean isDestination(String text) {
        return engine.get().rulebook().namesDestination(text);
    }

    /** What is understood of a file of a job as things stand. */
    FileReading of(StoredRun job, int number) throws IOException {
        layouts.takeOver(job, number);
        var mapping = jobs.mapping(job.id());
        var said = Files.exists(mapping) ? Files.readString(mapping) : "";
        var now = engine.get();
        var key = String.join(
                "\n",
                job.id(),
                String.valueOf(number),
                now.basis().fingerprint(),
                job.factsOf(number).toString(),
                said);
        synchronized (kept) {
            var before = kept.get(key);
            if (before != null) {
                return before;
            }
        }
        var reading = read(job, number, now, said.isEmpty() ? now.reader() : with(now, job));
        synchronized (kept) {
            kept.put(key, reading);
        }
        return reading;
    }

    private ManifestReader with(Engine now, StoredRun job) throws IOException {
        return now.reader().with(mappings(job));
    }

    private Mappings mappings(StoredRun job) throws IOException {
        try {
            return Mappings.read(jobs.mapping(job.id()));
        } catch (UnreadableFile broken) {
            throw new IOException(broken); // it was written by us
        }
    }

    private FileReading read(StoredRun job, int number, Engine now, ManifestReader reader) throws IOException {
        var name = job.files().get(number).name();
        var facts = GivenFacts.kept(job.factsOf(number));
        try {
            var head = reader.with(facts).head(ManifestSource.of(jobs.upload(job, number)));
            return checkable(number, name, head, facts, now);
        } catch (UnreadableFile refused) {
            return FileReading.refused(number, name, refused.notice());
        }
    }

    private static FileReading checkable(int number, String name, ManifestHead head, GivenFacts facts, Engine now) {
        var coverage = now.screener().coverage(facts);
        var open = new ArrayList<OpenRow>();
        for (var sheet : head.sheets()) {
            var screened = now.screener().screen(sheet.lines());
            screened.forEach(coverage::note);
            open.addAll(OpenRow.among(screened));
        }
        return new FileReading(
                number, name, null, head, coverage.gaps(), open, List.copyOf(coverage.unsharpened(head.summary())));
    }
}
