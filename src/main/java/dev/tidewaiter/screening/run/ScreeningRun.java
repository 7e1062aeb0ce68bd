package dev.tidewaiter.screening.run;

import dev.tidewaiter.screening.RunListener;
import dev.tidewaiter.screening.RunOutput;
import dev.tidewaiter.screening.RunSummary;
import dev.tidewaiter.screening.RunSummary.FileRejected;
import dev.tidewaiter.screening.RunSummary.FileScreened;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A run over files: one after the other, each written as it is screened. One that cannot be read is told and the others go on. */
public final class ScreeningRun {

    private final Screening screening;
    private final RunOutput output;
    private final RunListener listener;
    private final List<FileScreened> screened = new ArrayList<>();
    private final List<FileRejected> rejected = new ArrayList<>();
    private final List<String> coverage = new ArrayList<>();
    private boolean incomplete;

    /**
     * What came of a run.
     *
     * @param summary    what was written as its summary
     * @param incomplete whether some file or row could not be read or checked as it should
     */
    public record Done(RunSummary summary, boolean incomplete) {}

    public ScreeningRun(Screening screening, RunOutput output, RunListener listener) {
        this.screening = screening;
        this.output = output;
        this.listener = listener;
    }

    /**
     * Screens files.
     *
     * @param files     file to what the names of its results begin with
     * @param unchecked what is known beforehand not to be checked, a sentence each
     * @throws IOException when a result cannot be written
     */
    public Done over(Map<Path, String> files, List<String> unchecked) throws IOException {
        coverage.addAll(unchecked);
        for (var file : files.entrySet()) {
            screen(file.getKey(), file.getValue());
        }
        var failure = screening.firstFailure();
        if (failure != null) {
            incomplete = true;
            listener.failed(failure);
        }
        var run = RunSummary.of(screening.basis(), screened, coverage, rejected);
        output.summary(run);
        return new Done(run, incomplete);
    }

    private void screen(Path file, String name) throws IOException {
        listener.begun(file);
        try (var results = output.begin(file, name)) {
            var result = screening.screen(file, line -> {
                results.line(line);
                listener.lineScreened();
            });
            var done = new FileScreened(file, result, results.finish(result));
            screened.add(done);
            coverage.addAll(result.unanswered());
            coverage.addAll(result.unsharpened());
            incomplete |= result.isIncomplete();
            listener.screened(done);
        } catch (UnreadableFile refused) {
            reject(file, name, refused.notice());
        }
    }

    private void reject(Path file, String name, Wording reason) {
        incomplete = true;
        rejected.add(new FileRejected(file, reason));
        listener.rejected(reason.english());
        if (output.holdsEarlier(name)) {
            listener.note("The results of an earlier version of %s are still there; they do not speak of this one."
                    .formatted(file.getFileName()));
        }
    }
}
