package dev.tidewaiter.bench.night;

import com.sun.management.OperatingSystemMXBean;
import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.nightly.NightJob;
import dev.tidewaiter.nightly.NightListener;
import dev.tidewaiter.nightly.NightPlan;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.service.Engine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * Screens records by the batch job and by a plain loop with the same engine, both writing JSON Lines. Run as a main class with
 * {@code -Xmx1g}: {@code mvn -q -Pbench -DskipTests package exec:exec@night}.
 */
public final class NightSpeed {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final String QUICK = "quick";
    private static final int RUNS = 3;

    private final Path folder;
    private final Rulebook rulebook;
    private final ManifestReader reader = ManifestReader.create();
    private final int threads = Runtime.getRuntime().availableProcessors();

    private NightSpeed(Path folder, Rulebook rulebook) {
        this.folder = folder;
        this.rulebook = rulebook;
    }

    /** Seconds of each way for some records. */
    private record Measured(String what, int records, Taken plain, Taken night) {

        double aSecond() {
            return records / night.seconds;
        }

        double over() {
            return night.seconds / plain.seconds - 1;
        }

        double cpuOver() {
            return night.cpu / plain.cpu - 1;
        }
    }

    /** Seconds on the clock, and seconds of all processors together. */
    private record Taken(double seconds, double cpu) {

        static Taken since(long begun, long cpuThen) {
            return new Taken((System.nanoTime() - begun) / 1e9, (processors() - cpuThen) / 1e9);
        }

        static long processors() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        }
    }

    public static void main(String... args) throws Exception {
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        boolean quick = List.of(args).contains(QUICK);
        var folder = Files.createDirectories(Path.of("target", "bench-night"));
        var measured = new NightSpeed(folder, Rulebook.embedded()).all(quick);
        if (quick) {
            return;
        }
        NightPage.write(measured.stream()
                .map(one -> new NightPage.Row(
                        one.what,
                        one.records,
                        one.plain.seconds,
                        one.night.seconds,
                        one.aSecond(),
                        one.over(),
                        one.cpuOver()))
                .toList());
    }

    private List<Measured> all(boolean quick) throws Exception {
        var measured = new ArrayList<Measured>();
        for (int i = 0; i < (quick ? 5 : 2); i++) { // what the compiler does to the first runs does not count
            measure("CSV", NightRecords.csv(folder, 100_000), 100_000, 1);
        }
        if (quick) {
            return measured;
        }
        for (int size : SIZES) {
            measured.add(measure("CSV", NightRecords.csv(folder, size), size, RUNS));
        }
        measured.add(measure("JSON Lines", NightRecords.jsonLines(folder, 1_000_000), 1_000_000, RUNS));
        return measured;
    }

    private Measured measure(String what, Path file, int records, int runs) throws Exception {
        var plain = new ArrayList<Taken>();
        var night = new ArrayList<Taken>();
        for (int run = 0; run < runs; run++) { // in turns, so that what else the machine does meets both
            plain.add(plain(file));
            night.add(night(file));
        }
        var result = new Measured(what, records, median(plain), median(night));
        System.out.printf(
                "%s %,d: plain %.2f s, night %.2f s, %,.0f/s, %+.0f %%; processors %.2f s and %.2f s, %+.0f %%%n",
                what,
                records,
                result.plain.seconds,
                result.night.seconds,
                result.aSecond(),
                result.over() * 100,
                result.plain.cpu,
                result.night.cpu,
                result.cpuOver() * 100);
        return result;
    }

    private static Taken median(List<Taken> runs) {
        return runs.stream()
                .sorted(Comparator.comparing(Taken::seconds))
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private Engine engine() {
        return Engine.of(reader, rulebook, rulebook.ownLists(), DAY);
    }

    private Taken plain(Path file) throws Exception {
        try (var engine = engine();
                var screening = engine.screening(threads)) {
            long begun = System.nanoTime();
            long cpu = Taken.processors();
            var reports = Reports.into(folder.resolve("plain"), EnumSet.of(OutputFormat.JSONL), engine.basis());
            try (var report = reports.begin(file, "plain")) {
                report.finish(screening.screen(file, report));
            }
            return Taken.since(begun, cpu);
        }
    }

    private Taken night(Path file) throws Exception {
        var data = Files.createTempDirectory(folder, "data");
        var address = DatabaseAddress.in(data);
        try (var database = Database.open(address)) {
            var audit = new AuditLog(database, Clock.systemUTC(), data.resolve("head.txt"));
            var plan = new NightPlan(
                    file.toString(),
                    Map.of(file, "night"),
                    folder.resolve("night"),
                    EnumSet.of(OutputFormat.JSONL),
                    GivenFacts.NONE,
                    NightPlan.ALL,
                    threads);
            long[] begun = {0, 0};
            new NightJob(database, address, audit, Clock.systemUTC(), List.of())
                    .run(
                            plan,
                            day -> {
                                var engine = engine();
                                begun[0] = System.nanoTime(); // rules and lists are loaded
                                begun[1] = Taken.processors();
                                return engine;
                            },
                            SILENT);
            return Taken.since(begun[0], begun[1]);
        } finally {
            remove(data);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static final NightListener SILENT = new NightListener() {
        @Override
        public void note(String sentence) {}

        @Override
        public void lines(long more) {}
    };
}
