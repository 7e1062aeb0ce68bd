package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.manifest.mapping.Mappings;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.web.job.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** Finds the row that names the columns above a line, as the file is understood: a letterhead may stand above it. */
@Component
class HeaderRowFinder {

    private final Jobs jobs;
    private final EngineInForce engine;

    HeaderRowFinder(Jobs jobs, EngineInForce engine) {
        this.jobs = jobs;
        this.engine = engine;
    }

    /** The nearest one in the beginning of the sheet; 0 where none is found. */
    int above(StoredRun job, int file, LineAsRead line) throws IOException, UnreadableFile {
        var mapping = jobs.mapping(job.id());
        var reader = engine.get().reader().with(GivenFacts.kept(job.factsOf(file)));
        var told = Files.exists(mapping) ? reader.with(Mappings.read(mapping)) : reader;
        return told.head(ManifestSource.of(jobs.upload(job, file))).sheets().stream()
                .filter(sheet -> sheet.sheet().sheet().equals(line.sheet()))
                .mapToInt(sheet -> sheet.mapping().headerRow())
                .filter(row -> row <= line.row())
                .max()
                .orElse(0);
    }
}
