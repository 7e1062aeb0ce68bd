package dev.tidewaiter.bench.queue;

import dev.tidewaiter.bench.service.ServiceProcess;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/** Fills a data folder, starts the service on it in a process of its own, and lets people ask. Writes docs/reference/queue.md. */
public final class QueueSpeed {

    private static final int FINDINGS = 1_000_000;
    private static final int USERS = 20;
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final int THINK_MS = 1_000;

    private QueueSpeed() {}

    public static void main(String... args) throws Exception {
        var data = Path.of("target", "bench", "queue");
        if (!isFilled(data)) {
            FileSystemUtils.deleteRecursively(data);
            Files.createDirectories(data);
            try (var database = Database.open(DatabaseAddress.in(data))) {
                ManyFindings.store(database, FINDINGS);
            }
        }
        // all twenty are one account here, which otherwise may ask 500 times a second
        Files.writeString(
                data.resolve("tidewaiter.yaml"), "tidewaiter.limits: { requests-per-second: 100000, burst: 100000 }\n");
        try (var service = ServiceProcess.start(data, "")) {
            measure(service);
        }
    }

    private static boolean isFilled(Path data) {
        if (!Files.isDirectory(data)) {
            return false;
        }
        try (var database = Database.open(DatabaseAddress.in(data))) {
            return ManyFindings.areIn(database, FINDINGS);
        }
    }

    private static void measure(ServiceProcess service) throws Exception {
        var users = new Users(service.address(), service.token("AUDITOR"));
        long start = System.nanoTime();
        users.ask(1, Duration.ofMillis(1), 0);
        double first = (System.nanoTime() - start) / 1e9;
        users.ask(USERS, Duration.ofSeconds(5), THINK_MS);
        var thinking = users.ask(USERS, TIME, THINK_MS);
        var busyBefore = service.processors();
        var hammering = users.ask(USERS, TIME, 0);
        var busy = service.processors().minus(busyBefore);
        var page = page(
                thinking, hammering, first, service.residentMegabytes(), busy.toMillis() / (double) hammering.count());
        System.out.println(page);
        Files.writeString(Path.of("docs/reference/queue.md"), page);
    }

    private static String page(
            Users.Measured thinking, Users.Measured hammering, double first, long megabytes, double busyMillis) {
        var rows = new StringBuilder();
        for (var kind : List.of("facets and first page", "next page")) {
            rows.append(row(kind + ", people who think up to a second in between", kind, thinking));
            rows.append(row(kind + ", without a pause", kind, hammering));
        }
        return """
                # Speed of the queue

                Written by `mvn -q -Pbench -DskipTests package exec:exec@queue-speed`; do not edit. %,d findings on SQLite, %d sender names, %d files,
                %d runs; the service in a process of its own, started by the launcher, asked over loopback on %d
                processors that also run the %d users. Half of the questions have one filter or none, the others two or three.

                | asked | answers/s | median, ms | p99, ms | worst, ms |
                |---|---|---|---|---|
                %s
                The findings are read into memory when the service starts; from "Ready" and a log-in to the first answer: %.1f s. The process then holds %d MB. Without a pause an
                answer takes the service %.1f ms of one processor. Goal: p99 of any of them at most 150 ms.
                """.formatted(
                        FINDINGS,
                        ManyFindings.SENDERS,
                        ManyFindings.FILES,
                        ManyFindings.RUNS,
                        Runtime.getRuntime().availableProcessors(),
                        USERS,
                        rows,
                        first,
                        megabytes,
                        busyMillis);
    }

    private static String row(String title, String kind, Users.Measured measured) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.1f |%n",
                title,
                measured.answers().getOrDefault(kind, List.of()).size() / measured.seconds(),
                measured.percentile(kind, 0.5),
                measured.percentile(kind, 0.99),
                measured.percentile(kind, 1));
    }
}
