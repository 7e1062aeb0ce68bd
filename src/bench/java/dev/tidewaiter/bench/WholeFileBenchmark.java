package dev.tidewaiter.bench;

import dev.tidewaiter.cli.Tidewaiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Warmup;

/** A whole file, from the command to the results on disk, beside a bare read of the same file by fastexcel-reader. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 7)
@Fork(1)
public class WholeFileBenchmark {

    @Param("100000")
    public int rows;

    private Path file = Path.of("");
    private Path out = Path.of("");

    @Setup
    public void prepare() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "bench"));
        file = BigManifest.write(folder.resolve(rows + ".xlsx"), rows);
        out = folder.resolve("screened");
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
    public int screenToJsonLines() {
        return screen("jsonl");
    }

    @Benchmark
    public int screenToWorkbook() {
        return screen("xlsx,jsonl");
    }

    private int screen(String formats) {
        return Tidewaiter.run("screen", file.toString(), "--out", out.toString(), "--format", formats, "--quiet");
    }
}
