package dev.tidewaiter.screening;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSummary;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Holds files against one rulebook and one set of lists. Lines are judged in parallel and answered in file order; memory
 * does not grow with the number of rows.
 */
public final class Screening implements AutoCloseable {

    private final ManifestReader reader;
    private final Rulebook rulebook;
    private final JudgePool judges;
    private final ExecutorService workers;
    private final Basis basis;

    public Screening(
            ManifestReader reader, Rulebook rulebook, Designations designations, Options options, LocalDate today) {
        this.reader = reader;
        this.rulebook = rulebook;
        this.judges = new JudgePool(() -> rulebook.judge(designations, options.asOf()), options.whyNot());
        this.workers = Executors.newFixedThreadPool(options.threads(), task -> {
            var thread = new Thread(task, "judge");
            thread.setDaemon(true);
            return thread;
        });
        this.basis = basis(rulebook, designations, options, today);
    }

    /** What all answers of this screening rest on. */
    public Basis basis() {
        return basis;
    }

    /**
     * Screens one file and hands each line on in file order.
     *
     * @throws UnreadableFile when the file cannot be read; the message says what is wrong and what to do
     * @throws IOException        when the disk fails, in reading or in what {@code out} writes
     */
    public ScreenedFile screen(Path file, ScreenedLines out) throws UnreadableFile, IOException {
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        var coverage = new Coverage(rulebook.rules());
        var conveyor = OrderedPipeline.start(workers, judges, line -> {
            verdicts.merge(line.verdict(), 1, Integer::sum);
            coverage.note(line);
            out.line(line);
        });
        try {
            var read = reader.read(file, conveyor);
            conveyor.finish();
            return new ScreenedFile(read, verdicts, coverage.unanswered(read), coverage.unsharpened(read));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            conveyor.abandon();
        }
    }

    /** The program's first failure on a line, which is then CANNOT_CHECK; null while there is none. */
    public @Nullable RuntimeException firstFailure() {
        return judges.firstFailure();
    }

    /** Joins the answers about some files to the summary of a run. */
    public RunSummary summarise(
            List<RunSummary.FileScreened> files, List<String> coverage, List<RunSummary.FileRejected> rejected) {
        var fingerprint = new Fingerprint().with(basis.fingerprint());
        files.forEach(file ->
                fingerprint.with(file.summary().file()).with(file.summary().sha256()));
        return new RunSummary(fingerprint.hex(), basis, files, coverage, rejected);
    }

    @Override
    public void close() {
        workers.shutdownNow();
        judges.close();
    }

    private static Basis basis(Rulebook rulebook, Designations designations, Options options, LocalDate today) {
        var rules = rulebook.rules();
        var lists = new ArrayList<Basis.ListUsed>();
        var fingerprint = new Fingerprint()
                .with(options.program())
                .with(rulebook.sha256())
                .with(options.asOf().toString())
                .with(today.toString());
        for (var list : designations.lists()) {
            var published = list.published();
            lists.add(new Basis.ListUsed(
                    list.id(),
                    list.title(),
                    published,
                    list.entries().size(),
                    list.sha256(),
                    published == null ? null : ChronoUnit.DAYS.between(published, today)));
            fingerprint.with(list.id()).with(list.sha256());
        }
        return new Basis(
                fingerprint.hex(),
                options.program(),
                today,
                options.asOf().toString(),
                new Basis.RulesUsed(rulebook.version(), rulebook.sha256(), rules.size(), rulebook.source()),
                lists,
                rulebook.findingsAboutLists(designations.lists(), today));
    }

    /**
     * What came of one file.
     *
     * @param read        what was read from it
     * @param verdicts    how many lines got which verdict
     * @param unanswered  facts that the file has no place for and that lines could not be checked without
     * @param unsharpened facts that the file has no place for and that would sharpen the answers
     */
    public record ScreenedFile(
            ManifestSummary read, Map<Verdict, Integer> verdicts, List<String> unanswered, List<String> unsharpened) {}
}
