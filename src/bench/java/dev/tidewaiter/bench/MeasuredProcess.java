package dev.tidewaiter.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process that ended, as a shell would have started it.
 *
 * @param seconds from its start to its end
 * @param mebibytes what it held in memory at most, with all that the virtual machine needs; NaN where the system does not tell
 */
public record MeasuredProcess(double seconds, double mebibytes) {

    private static final int LOOK_EVERY_MS = 10;
    private static final String PEAK = "VmHWM:";
    private static final int KIB_OF_MIB = 1024;
    private static final File LOG = new File("target/bench-process.log");

    /** Runs a command to its end, which must be 0 or, where it says why, another one: a code alone may mean that nothing was done. */
    public static MeasuredProcess saying(String why, int exit, List<String> command)
            throws IOException, InterruptedException {
        Files.deleteIfExists(LOG.toPath());
        var run = of(command, exit);
        if (!Files.readString(LOG.toPath()).contains(why)) {
            throw new IOException(String.join(" ", command) + " does not say \"" + why + "\"; see " + LOG);
        }
        return run;
    }

    /** Runs a command to its end, which must be 0 or one of the codes allowed. */
    public static MeasuredProcess of(List<String> command, Integer... allowed)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(LOG)
                .start();
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        double peak = Double.NaN;
        while (process.isAlive()) {
            double now = peak(status);
            peak = Double.isNaN(now) ? peak : now;
            Thread.sleep(LOOK_EVERY_MS);
        }
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (exit != 0 && !Arrays.asList(allowed).contains(exit)) {
            throw new IOException("exit " + exit + " from " + String.join(" ", command) + "; see " + LOG);
        }
        return new MeasuredProcess(seconds, peak);
    }

    /** The same some times, after one that does not count. */
    public static List<MeasuredProcess> several(int counted, List<String> command, Integer... allowed)
            throws IOException, InterruptedException {
        of(command, allowed);
        var all = new MeasuredProcess[counted];
        for (int run = 0; run < counted; run++) {
            all[run] = of(command, allowed);
        }
        return List.of(all);
    }

    private static double peak(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIB_OF_MIB)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException | UncheckedIOException ended) {
            return Double.NaN;
        }
    }

    /** The middle of their seconds, with the least and the most. */
    public static String seconds(List<MeasuredProcess> runs) {
        var sorted =
                runs.stream().mapToDouble(MeasuredProcess::seconds).sorted().toArray();
        return "%.2f (%.2f to %.2f)".formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    /** The middle of their seconds. */
    public static double median(List<MeasuredProcess> runs) {
        var sorted =
                runs.stream().mapToDouble(MeasuredProcess::seconds).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The most that one of them held. */
    public static double most(List<MeasuredProcess> runs) {
        return runs.stream().mapToDouble(MeasuredProcess::mebibytes).max().orElse(Double.NaN);
    }
}
