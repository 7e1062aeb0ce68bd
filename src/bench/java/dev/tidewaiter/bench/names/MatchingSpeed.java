package dev.tidewaiter.bench.names;

import dev.tidewaiter.bench.names.JavaPeer.Engine;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every measurement of speed and writes {@code docs/reference/matching-speed.md}, so that no figure in it is typed by hand. */
public final class MatchingSpeed {

    private static final Path PAGE = Path.of("docs", "reference", "matching-speed.md");

    /** Our own engine beside rapidfuzz only, in a minute; writes no page. */
    private static final String QUICK = "quick";

    private MatchingSpeed() {}

    public static void main(String[] args) throws Exception {
        if (List.of(args).contains(QUICK)) {
            System.out.println(MatcherPeers.table(List.of(Engine.TIDEWAITER)));
            return;
        }
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var peers = MatcherPeers.table(List.of(Engine.values()));
        System.out.println(peers);
        var calls = calls();
        System.out.println(calls);
        var growth = NameGrowth.table();
        var text = """
                # Speed of matching

                Written by `mvn -q -Pbench -DskipTests package exec:exec@matching-speed`; do not edit. All of it comes from one run on one
                machine: %s, %d processors, Java %s. Times move with the machine; ratios move little,
                as long as nothing else runs. The load when it began was %.1f; the build before it makes about 1, more means other work.

                ## Beside other matchers

                %s
                Queries a second are the median of %d rounds after a warm-up, the engines taking turns; an engine that needs more than ten
                seconds a round gets %d rounds. Cold is the first set after loading, in a process just started. A party counts as found when
                it is among the first ten owners of the answer; a stranger is hit when the answer holds anybody. Each engine answers at its
                own usual threshold. Two threads have queries of their own. rapidfuzz runs in Python on one thread, its names folded and
                sorted beforehand. How good the answers are beyond these counts is measured on labelled pairs elsewhere.

                ## One call

                %s
                ## As the list grows

                %s
                The names are generated, their words drawn by Zipf's law from stocks of invented words. Heap is all that can be reached
                from the index after it is built, which is also what its answers are made of; the language data and the bounded caches of
                words, which every list shares, are not. Each size ran in a process of its own.
                """;
        var page = String.format(
                Locale.ROOT,
                text,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                load,
                peers,
                MatcherPeers.ROUNDS,
                MatcherPeers.ROUNDS_OF_SLOW,
                calls,
                growth);
        Files.writeString(PAGE, page);
        System.out.println(page);
    }

    private static String calls() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(NamesBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        return """
                | call | one thread | heap allocated | two threads against one |
                |---|---|---|---|
                """ + row("search the list for one name", results, "search")
                + row("compare two names", results, "compare");
    }

    private static String row(String title, Collection<RunResult> results, String call) {
        var one = find(results, call + "OneThread");
        double micros = one.getPrimaryResult().getScore();
        double twice = find(results, call + "TwoThreads").getPrimaryResult().getScore();
        double bytes = one.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        return String.format(
                Locale.ROOT, "| %s | %.1f µs | %.1f KiB | %.2f × |\n", title, micros, bytes / 1024, 2 * micros / twice);
    }

    private static RunResult find(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow();
    }
}
