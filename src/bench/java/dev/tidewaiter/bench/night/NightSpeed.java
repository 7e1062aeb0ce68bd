package dev.tidewaiter.bench.night;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.nightly.FilesOfNight;
import dev.tidewaiter.nightly.NightJob;
import dev.tidewaiter.nightly.NightListener;
import dev.tidewaiter.nightly.NightPlan;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
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
 * Screens records by the batch job and by a plain loop with the same engine, both writing JSON Lines. Run as a main class with the
 * flags of the launcher: {@code mvn -q -Pbench -DskipTests package exec:exec@night}. With arguments, a number of records and one of
 * pairs, it only prints: for whoever looks for what costs the time.
 */
public final class NightSpeed {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final int WARMING = 200_000;
    private static final int PAIRS = 5;

    private final Path folder;
    private final Rulebook rulebook;
    private final ManifestReader reader = ManifestReader.of(WordLists.bundled());
    private final int threads = Runtime.getRuntime().availableProcessors();

    private NightSpeed(Path folder, Rulebook rulebook) {
        this.folder = folder;
        this.rulebook = rulebook;
    }

    public static void main(String... args) throws Exception {
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        var speed = new NightSpeed(Files.createDirectories(Path.of("target", "bench-night")), Rulebook.embedded());
        if (args.length > 0) {
            speed.measure(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
            return;
        }
        speed.measure(WARMING, 2); // what the compiler does to the first runs does not count
        var rows = new ArrayList<MeasuredPairs>();
        for (int size : SIZES) {
            rows.add(speed.measure(size, PAIRS));
        }
        NightPage.write(rows);
    }

    private MeasuredPairs measure(int records, int pairs) throws Exception {
        var file = NightRecords.jsonLines(folder, records);
        var plain = new ArrayList<Taken>();
        var night = new ArrayList<Taken>();
        for (int pair = 0; pair < pairs; pair++) { // in turns, so that what else the machine does meets both
            plain.add(plain(file));
            night.add(night(file));
            System.out.printf("%,d records: plain %s, night %s%n", records, plain.get(pair), night.get(pair));
        }
        return new MeasuredPairs(records, plain, night);
    }

    private Engine engine() {
        return Engine.of(reader, rulebook, rulebook.ownLists(), DAY);
    }

    private Taken plain(Path file) throws Exception {
        try (var engine = engine();
                var screening = engine.screening(threads)) {
            var watch = Watch.start();
            var reports = Reports.into(folder.resolve("plain"), EnumSet.of(OutputFormat.JSONL), engine.basis());
            try (var report = reports.begin(file, "plain")) {
                report.finish(screening.screen(file, report));
            }
            return watch.stop();
        }
    }

    private Taken night(Path file) throws Exception {
        var data = Files.createTempDirectory(folder, "data");
        var address = DatabaseAddress.in(data);
        try (var database = Database.open(address)) {
            var audit = new AuditLog(database, Clock.systemUTC(), data.resolve("head.txt"));
            var plan = new NightPlan(
                    new FilesOfNight(file.toString(), Map.of(file, "night")),
                    folder.resolve("night"),
                    EnumSet.of(OutputFormat.JSONL),
                    GivenFacts.NONE,
                    NightPlan.ALL,
                    threads);
            var watch = new Watch[1];
            new NightJob(database, address, audit, Clock.systemUTC(), List.of())
                    .run(
                            plan,
                            day -> {
                                var engine = engine();
                                watch[0] = Watch.start(); // rules and lists are loaded
                                return engine;
                            },
                            SILENT,
                            List.of());
            return watch[0].stop();
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
