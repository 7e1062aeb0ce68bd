package dev.tidewaiter.cli.screen;

import dev.tidewaiter.designation.ListSnapshot;
import dev.tidewaiter.manifest.ManifestSummary;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.screening.RunSummary;
import dev.tidewaiter.screening.RunSummary.FileRejected;
import dev.tidewaiter.screening.RunSummary.FileScreened;
import dev.tidewaiter.screening.Screening;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Screens file after file. One that cannot be read is told and the others go on. */
final class ScreenRun {

    private final Screening screening;
    private final Path out;
    private final Reports reports;
    private final ScreenWords words;
    private final Ticker ticker;
    private final List<FileScreened> screened = new ArrayList<>();
    private final List<FileRejected> rejected = new ArrayList<>();
    private final List<String> coverage = new ArrayList<>();
    private boolean incomplete;

    /**
     * What came of a run.
     *
     * @param summary    what was written to {@code summary.json}
     * @param incomplete whether some file or row could not be read or checked as it should
     */
    record Done(RunSummary summary, boolean incomplete) {

        List<ManifestSummary> read() {
            return summary.files().stream().map(FileScreened::summary).toList();
        }
    }

    ScreenRun(Screening screening, Path out, Set<OutputFormat> formats, ScreenWords words, Ticker ticker) {
        this.screening = screening;
        this.out = out;
        this.reports = Reports.into(out, formats, screening.basis());
        this.words = words;
        this.ticker = ticker;
    }

    Done over(InputFiles files, List<String> notUsed, List<ListSnapshot> lists) throws IOException {
        coverage.addAll(notUsed);
        lists.forEach(list -> coverage.addAll(list.rejected()));
        notUsed.forEach(words::note);
        for (var file : files.files().entrySet()) {
            screen(file.getKey(), file.getValue());
        }
        var failure = screening.firstFailure();
        if (failure != null) {
            incomplete = true;
            words.failed(failure);
        }
        var run = screening.summarise(screened, coverage, rejected);
        reports.summary(run);
        return new Done(run, incomplete);
    }

    private void screen(Path file, String name) throws IOException {
        ticker.file(file);
        try (var report = reports.begin(file, name)) {
            var result = screening.screen(file, line -> {
                report.line(line);
                ticker.line();
            });
            ticker.clear();
            var done = new FileScreened(file, result.read(), report.finish(result.read()), result.verdicts());
            screened.add(done);
            coverage.addAll(result.unanswered());
            coverage.addAll(result.unsharpened());
            incomplete |= result.read().sheets().stream().allMatch(sheet -> sheet.linesScreened() == 0)
                    || result.read().sheets().stream()
                            .anyMatch(sheet -> !sheet.rejected().isEmpty());
            words.screened(done, result);
        } catch (UnreadableFile refused) {
            reject(file, name, String.valueOf(refused.getMessage()));
        } catch (AccessDeniedException | NoSuchFileException gone) {
            if (!file.toString().equals(gone.getFile())) {
                throw gone; // not the manifest but a result that cannot be written
            }
            reject(
                    file,
                    name,
                    file.getFileName() + ": the file may not be opened. Ask for the right to read it, or copy it.");
        }
    }

    private void reject(Path file, String name, String reason) {
        ticker.clear();
        incomplete = true;
        rejected.add(new FileRejected(file, reason));
        words.rejected(reason);
        if (out.resolve(name + ".findings.jsonl").toFile().exists()) {
            words.note("%s still holds results of an earlier version of %s; they do not speak of this one."
                    .formatted(out, file.getFileName()));
        }
    }
}
