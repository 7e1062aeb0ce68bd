package dev.tidewaiter.bench.lists;

import dev.tidewaiter.cli.call.Sources;
import dev.tidewaiter.designation.Designations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints in how many seconds what a data folder holds can be searched, counted within a process of its own, and how many entries these are. */
@Command
public final class StoredStart {

    @Mixin
    private Sources sources = new Sources();

    private StoredStart() {}

    public static void main(String[] args) {
        long begun = System.nanoTime();
        var start = new StoredStart();
        new CommandLine(start).parseArgs(args);
        var sources = start.sources;
        var lists = sources.inForce((LocalDate) null);
        var searched =
                Designations.of(lists.all(), sources.matchThresholds(), sources.searchWords(), sources.indexes());
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.println(seconds + " "
                + searched.lists().stream()
                        .mapToInt(list -> list.entries().size())
                        .sum());
    }

    /** Seconds of some starts: the middle, with the least and the most. */
    static String seconds(String data, int counted) throws IOException, InterruptedException {
        var seconds = new double[counted];
        for (int run = 0; run < counted; run++) {
            seconds[run] = printed(data)[0];
        }
        Arrays.sort(seconds);
        return "%.2f (%.2f to %.2f)".formatted(seconds[counted / 2], seconds[0], seconds[counted - 1]);
    }

    /** How many entries a data folder holds, with the rulebook's own. */
    static int entries(String data) throws IOException, InterruptedException {
        return (int) printed(data)[1];
    }

    private static double[] printed(String data) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // as the launcher starts it
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoredStart.class.getName(),
                        "--data",
                        data)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the lists in " + data + " were not read");
        }
        return Stream.of(said.substring(said.lastIndexOf('\n') + 1).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
