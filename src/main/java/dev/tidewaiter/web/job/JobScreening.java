package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.casework.run.StoredFile;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.files.SafeFileName;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.FileOutput;
import dev.tidewaiter.screening.RunOutput;
import dev.tidewaiter.screening.RunSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

/** Where the answers about one job go. */
final class JobScreening implements RunOutput {

    private final JobFolder folder;
    private final Basis basis;
    private final ReportLanguage language;
    private final IntFunction<LineWriter> stored;
    private final Runnable goOn;
    private final Map<Path, StoredFile> files = new LinkedHashMap<>();

    /**
     * The output of one job.
     *
     * @param job    the job
     * @param folder its files
     * @param basis  what its answers rest on
     * @param stored keeps the lines of the file with a number
     * @param goOn   asked before each line; throws when the job is to stop
     */
    JobScreening(StoredRun job, JobFolder folder, Basis basis, IntFunction<LineWriter> stored, Runnable goOn)
            throws IOException {
        this.language = folder.language();
        this.folder = folder;
        this.basis = basis;
        this.stored = stored;
        this.goOn = goOn;
        job.files().forEach(file -> files.put(folder.input(file.number(), file.name()), file));
    }

    /** What is screened, and what the names of its results begin with. */
    Map<Path, String> inputs() {
        var inputs = new LinkedHashMap<Path, String>();
        files.forEach((path, file) -> inputs.put(path, SafeFileName.of(file.name())));
        return inputs;
    }

    /** The number of an input. */
    int number(Path input) {
        return Objects.requireNonNull(files.get(input)).number();
    }

    @Override
    public FileOutput begin(Path input, String baseName) throws IOException {
        int number = number(input);
        return new JobOutput(folder, number, input, basis, language, stored.apply(number), goOn);
    }

    @Override
    public void summary(RunSummary run) throws IOException {
        Reports.into(folder.out(), Set.of(), basis).summary(run);
    }

    @Override
    public boolean holdsEarlier(String baseName) {
        return false;
    }
}
