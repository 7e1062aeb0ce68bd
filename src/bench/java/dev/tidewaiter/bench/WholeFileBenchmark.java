package dev.tidewaiter.bench;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.screening.run.Screening;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A whole file, from the bytes read to the results on disk, with rules and lists loaded before, beside a bare read of the same file by fastexcel-reader. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 9)
@Fork(1)
public class WholeFileBenchmark {

    @Param("100000")
    public int rows;

    private Path file = Path.of("");
    private Path out = Path.of("");
    private Screening screening;

    @Setup
    public void prepare() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "bench"));
        file = BigManifest.write(folder.resolve(rows + ".xlsx"), rows);
        out = folder.resolve("screened");
        var rulebook = Rulebook.embedded();
        var options = new Options(AsOf.shipment(LocalDate.of(2026, 11, 1)), false);
        screening = new Screening(
                ManifestReader.of(WordLists.bundled()),
                new LineScreener(rulebook, rulebook.designations(rulebook.ownLists(), LocalDate.now()), options),
                Runtime.getRuntime().availableProcessors());
    }

    @TearDown
    public void close() {
        screening.close();
    }

    @Benchmark
    public long bareRead() throws IOException {
        long cells = 0;
        try (var book = new ReadableWorkbook(file.toFile());
                var stream = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) stream::iterator) {
                for (var cell : row) {
                    if (cell != null && cell.getRawValue() != null) {
                        cells++;
                    }
                }
            }
        }
        return cells;
    }

    @Benchmark
    public ScreenedFile screenToJsonLines() throws Exception {
        return screen(EnumSet.of(OutputFormat.JSONL));
    }

    @Benchmark
    public ScreenedFile screenToWorkbook() throws Exception {
        return screen(EnumSet.of(OutputFormat.JSONL, OutputFormat.XLSX));
    }

    private ScreenedFile screen(Set<OutputFormat> formats) throws Exception {
        var reports = Reports.into(out, formats, screening.basis());
        try (var report = reports.begin(file, "bench")) {
            var screened = screening.screen(file, report);
            report.finish(screened);
            return screened;
        }
    }
}
