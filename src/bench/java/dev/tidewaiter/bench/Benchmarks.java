package dev.tidewaiter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark and writes {@code docs/reference/benchmarks.md}, so that no figure in it is typed by hand. */
public final class Benchmarks {

    private static final Path PAGE = Path.of("docs", "reference", "benchmarks.md");

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        var whole = jmh(WholeFileBenchmark.class);
        var million = new Runner(new OptionsBuilder()
                        .include(WholeFileBenchmark.class.getName() + ".screenToJsonLines")
                        .param("rows", "1000000")
                        .warmupIterations(2)
                        .measurementIterations(3)
                        .build())
                .run();
        var rules = jmh(RulebookBenchmark.class);

        double bare = score(whole, "bareRead");
        double jsonLines = score(whole, "screenToJsonLines");
        double workbook = score(whole, "screenToWorkbook");
        double one = score(rules, "oneThread");
        double two = score(rules, "twoThreads");
        double bytes = find(rules, "oneThread")
                .getSecondaryResults()
                .get("gc.alloc.rate.norm")
                .getScore();

        var folder = Path.of("target", "bench");
        var hundred = BigManifest.write(folder.resolve("100.xlsx"), 100);
        var small = BigManifest.write(folder.resolve("100000.xlsx"), 100_000);
        var large = BigManifest.write(folder.resolve("1000000.xlsx"), 1_000_000);
        var cold = ProcessRuns.inTurns(List.of(ProcessRuns.jar(), ProcessRuns.launcher()), hundred, 9);
        var flat = ProcessRuns.screen(ProcessRuns.jar("-Xmx256m"), small, 5);
        var tenfold = ProcessRuns.screen(ProcessRuns.jar("-Xmx256m"), large, 3);

        double tenTimes = score(million, "screenToJsonLines") / jsonLines;

        var page = """
                # Benchmarks

                Written by `mvn -q -Pbench -DskipTests package exec:exec`; do not edit. Each ratio comes from one run on one machine:
                %s, %d processors, Java %s. Times move with the machine; ratios move little.

                | what | measured | goal | |
                |---|---|---|---|
                | 100,000 rows × 14 columns, bare read by fastexcel-reader | %.0f ms | | |
                | the same file read, screened and written as JSON Lines | %.0f ms, **%.2f ×** the bare read | at most 2 × | %s |
                | the same with the annotated workbook | %.0f ms, **%.2f ×** | at most 5 × | %s |
                | one line against the whole rulebook, candidates included, one thread | **%.2f µs**, **%.1f KiB** | at most 10 µs and 10 KiB | %s |
                | two threads against one | **%.2f ×** the lines a second | at least 1.8 × | %s |
                | 100 rows, cold start by `java -jar`, JSON Lines, s | **%s** | under 2 s | %s |
                | the same by the launcher `target/tidewaiter`, in turns with it, s | **%s** | at most 1.4 s | %s |
                | 100,000 rows with -Xmx256m, cold, s | %s | it suffices | met |
                | 1,000,000 rows with -Xmx256m, cold, s | %s | it suffices | met |
                | 1,000,000 rows against 100,000, both warm, JSON Lines | **%.2f ×** the time | at most 11 ×: as many rows more, as much time | %s |

                Milliseconds are the mean of nine whole runs in one process after twelve that do not count, with rules and lists loaded;
                a million rows, of three after two. Seconds are median (least–most) of whole processes, rules and lists loaded anew in each.
                """.formatted(
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        bare,
                        jsonLines,
                        jsonLines / bare,
                        met(jsonLines / bare <= 2),
                        workbook,
                        workbook / bare,
                        met(workbook / bare <= 5),
                        one,
                        bytes / 1024,
                        met(one <= 10 && bytes <= 10 * 1024),
                        2 * one / two,
                        met(2 * one / two >= 1.8),
                        ProcessRuns.spread(cold.get(0)),
                        met(ProcessRuns.median(cold.get(0)) < 2),
                        ProcessRuns.spread(cold.get(1)),
                        met(ProcessRuns.median(cold.get(1)) <= 1.4),
                        ProcessRuns.spread(flat),
                        ProcessRuns.spread(tenfold),
                        tenTimes,
                        met(tenTimes <= 11));
        Files.writeString(PAGE, page);
        System.out.println(page);
    }

    /** What the last column says of a goal. */
    private static String met(boolean reached) {
        return reached ? "met" : "**missed**";
    }

    private static Collection<RunResult> jmh(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    private static RunResult find(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow();
    }

    private static double score(Collection<RunResult> results, String method) {
        return find(results, method).getPrimaryResult().getScore();
    }
}
