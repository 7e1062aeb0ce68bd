package dev.tidewaiter.bench;

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

    /** Seconds of each counted run, after one that does not count. */
    static double[] screen(List<String> jvm, Path file, int counted) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-jar", JAR.toString(), "screen", file.toString()));
        command.addAll(List.of("--out", "target/bench/runs", "--format", "jsonl", "--quiet"));
        var seconds = new double[counted];
        for (int run = -1; run < counted; run++) {
            long start = System.nanoTime();
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/bench/run.log"))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IOException(
                        "exit " + exit + " from " + String.join(" ", command) + "; see target/bench/run.log");
            }
            if (run >= 0) {
                seconds[run] = (System.nanoTime() - start) / 1e9;
            }
        }
        return seconds;
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
