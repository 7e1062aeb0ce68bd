package dev.tidewaiter.bench;

import dev.tidewaiter.bench.service.ServiceProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Times the packaged program as a process of its own, as a shell would start it. */
final class ProcessRuns {

    private static final Path JAR = Path.of("target", "tidewaiter.jar");

    private ProcessRuns() {}

    /** How {@code java -jar} starts it. */
    static List<String> jar(String... jvm) {
        var start = new ArrayList<String>();
        start.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        start.addAll(List.of(jvm));
        start.addAll(List.of("-jar", JAR.toString()));
        return start;
    }

    /** How a person starts it. */
    static List<String> launcher() {
        return List.of(ServiceProcess.launcher().toString());
    }

    /** Seconds of each counted run, after one that does not count. */
    static double[] screen(List<String> start, Path file, int counted) throws IOException, InterruptedException {
        return inTurns(List.of(start), file, counted).get(0);
    }

    /** Seconds of each counted run of each way to start it, in turns, so that what else the machine does meets them all. */
    static List<double[]> inTurns(List<List<String>> starts, Path file, int counted)
            throws IOException, InterruptedException {
        var seconds = starts.stream().map(start -> new double[counted]).toList();
        for (int run = -1; run < counted; run++) {
            for (int way = 0; way < starts.size(); way++) {
                double taken = screen(starts.get(way), file);
                if (run >= 0) {
                    seconds.get(way)[run] = taken;
                }
            }
        }
        return seconds;
    }

    private static double screen(List<String> start, Path file) throws IOException, InterruptedException {
        var command = new ArrayList<>(start);
        command.addAll(List.of("screen", file.toString()));
        command.addAll(List.of("--out", "target/bench/runs", "--format", "jsonl", "--quiet"));
        long begun = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/bench/run.log"))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("exit " + exit + " from " + String.join(" ", command) + "; see target/bench/run.log");
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static String spread(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return "%.2f (%.2f–%.2f)".formatted(median(values), sorted[0], sorted[sorted.length - 1]);
    }
}
