package dev.tidewaiter.screening.run;

import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import dev.tidewaiter.screening.ScreenedParts;
import dev.tidewaiter.screening.VerdictCounts;
import dev.tidewaiter.screening.pipeline.LineWorkers;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds files against one rulebook and one set of lists. Lines are judged in parallel and answered in file order; memory
 * does not grow with the number of rows.
 */
public final class Screening implements AutoCloseable {

    private final ManifestReader reader;
    private final LineScreener screener;
    private final LineWorkers workers;
    private final Map<Path, GivenFacts> given;

    /**
     * A screening of files.
     *
     * @param reader   reads them
     * @param screener judges their lines; stays open when the screening is closed
     * @param threads  how many lines are judged at once, 1 or more; changes no answer
     */
    public Screening(ManifestReader reader, LineScreener screener, int threads) {
        this(reader, screener, threads, Map.of());
    }

    /**
     * A screening of files to which not all the same is given.
     *
     * @param given what is given for a file in place of what its reader has
     */
    public Screening(ManifestReader reader, LineScreener screener, int threads, Map<Path, GivenFacts> given) {
        this.reader = reader.watching(screener::tells);
        this.given = Map.copyOf(given);
        this.screener = screener;
        this.workers = new LineWorkers("judge", threads);
    }

    private record JudgedPart<T>(List<ScreenedLine> lines, T beforehand) {}

    /** What all answers of this screening rest on. */
    public Basis basis() {
        return screener.basis();
    }

    /**
     * Screens one file and hands each line on in file order.
     *
     * @throws UnreadableFile when the file cannot be read; the message says what is wrong and what to do
     * @throws IOException        when the disk fails, in reading or in what {@code out} writes
     */
    public ScreenedFile screen(Path file, ScreenedLines out) throws UnreadableFile, IOException {
        return screen(file, Long.MAX_VALUE, out);
    }

    /**
     * Screens no more than the first lines of a file; those behind them are not read.
     *
     * @param most how many lines, 1 or more
     * @throws UnreadableFile when the file cannot be read; the message says what is wrong and what to do
     * @throws IOException        when the disk fails, in reading or in what {@code out} writes
     */
    public ScreenedFile screen(Path file, long most, ScreenedLines out) throws UnreadableFile, IOException {
        return screen(file, most, ScreenedParts.of(out));
    }

    /** The same for whoever takes lines some at a time, and may know the answers to some. */
    public <T> ScreenedFile screen(Path file, long most, ScreenedParts<T> out) throws UnreadableFile, IOException {
        var verdicts = new VerdictCounts();
        var facts = given.getOrDefault(file, reader.facts());
        var coverage = screener.coverage(facts);
        var before = FileStamp.of(file);
        try (var lines = reader.with(facts).open(ManifestSource.of(file))) {
            out.opened(lines.position().sha256());
            var read = workers.over(
                    lines,
                    most,
                    batch -> {
                        var beforehand = out.begin(batch.first(), batch.size());
                        var judged = screener.screen(
                                batch, line -> out.known(line, beforehand), line -> out.judged(line, beforehand));
                        return new JudgedPart<>(judged, beforehand);
                    },
                    part -> {
                        for (var line : part.lines) {
                            verdicts.add(line.verdict());
                            coverage.note(line);
                        }
                        out.lines(part.lines, part.beforehand);
                    });
            before.requireUnchanged(file);
            return new ScreenedFile(
                    basis().fingerprint(read, facts, reader::savedMapping),
                    read,
                    verdicts,
                    coverage.gaps(),
                    coverage.unsharpened(read),
                    facts);
        }
    }

    /** The program's first failure on a line, which is then CANNOT_CHECK; null while there is none. */
    public @Nullable RuntimeException firstFailure() {
        return screener.firstFailure();
    }

    /** How often the program failed so far, on whatever file. */
    public long failures() {
        return screener.failures();
    }

    @Override
    public void close() {
        workers.close();
    }
}
