package dev.tidewaiter.bench;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.rulebook.Judge;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** One goods line against the whole rulebook, candidates included, on one thread and on two. */
public class RulebookBenchmark extends MicrosecondsBenchmark {

    /** The lines and the compiled rules, shared by all threads. */
    @State(Scope.Benchmark)
    public static class Loaded {
        private Rulebook rulebook;
        private Designations designations;
        private final List<GoodsLine> lines = new ArrayList<>();

        @Setup
        public void load() throws Exception {
            rulebook = Rulebook.embedded();
            designations = rulebook.designations(rulebook.ownLists(), LocalDate.now());
            var folder = Files.createDirectories(Path.of("target", "bench"));
            var file = BigManifest.write(folder.resolve("20000.xlsx"), 20_000);
            try (var read = ManifestReader.of(WordLists.bundled()).open(ManifestSource.of(file))) {
                for (var line = read.next(); line != null; line = read.next()) {
                    lines.add(line);
                }
            }
        }
    }

    /** One judge a thread. */
    @State(Scope.Thread)
    public static class Bench {
        private Judge judge;
        private int next;

        @Setup(Level.Iteration)
        public void open(Loaded loaded) {
            judge = loaded.rulebook.judge(loaded.designations, AsOf.shipment(LocalDate.of(2026, 11, 1)));
        }

        @TearDown(Level.Iteration)
        public void close() {
            judge.close();
        }
    }

    @Benchmark
    @Threads(1)
    public LineJudgement oneThread(Loaded loaded, Bench bench) {
        return judge(loaded, bench);
    }

    @Benchmark
    @Threads(2)
    public LineJudgement twoThreads(Loaded loaded, Bench bench) {
        return judge(loaded, bench);
    }

    private static LineJudgement judge(Loaded loaded, Bench bench) {
        bench.next = (bench.next + 1) % loaded.lines.size();
        return bench.judge.judge(loaded.lines.get(bench.next), false);
    }
}
