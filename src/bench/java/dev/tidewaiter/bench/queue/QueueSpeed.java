package dev.tidewaiter.bench.queue;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Fills a data folder, starts the service on it in a process of its own, and lets people ask. Writes docs/reference/queue.md. */
public final class QueueSpeed {

    private static final int FINDINGS = 1_000_000;
    private static final int USERS = 20;
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final int THINK_MS = 1_000;

    private QueueSpeed() {}

    public static void main(String... args) throws Exception {
        var data = Path.of("target", "bench", "queue");
        var file = data.resolve("tidewaiter.db");
        Files.createDirectories(data);
        if (!Files.exists(file)) {
            try (var database = Database.open(DatabaseAddress.in(data))) {
                ManyFindings.store(database, FINDINGS);
            }
        }
        var service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.tidewaiter.cli.Tidewaiter",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectErrorStream(true);
        service.environment().put("TIDEWAITER_ADMIN_PASSWORD", "a-long-enough-password");
        var process = service.start();
        try {
            measure(address(process), process);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String address(Process process) throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var told = new StringBuilder();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            told.append(line).append('\n');
            if (line.startsWith("Ready: ")) {
                return line.substring("Ready: ".length());
            }
        }
        throw new IOException("the service did not start:\n" + told);
    }

    private static void measure(String address, Process process) throws Exception {
        var users = new Users(address, token(address));
        long start = System.nanoTime();
        users.ask(1, Duration.ofMillis(1), 0);
        double first = (System.nanoTime() - start) / 1e9;
        users.ask(USERS, Duration.ofSeconds(5), THINK_MS);
        var thinking = users.ask(USERS, TIME, THINK_MS);
        var busyBefore = process.info().totalCpuDuration().orElse(Duration.ZERO);
        var hammering = users.ask(USERS, TIME, 0);
        var busy = process.info().totalCpuDuration().orElse(Duration.ZERO).minus(busyBefore);
        var page = page(
                thinking, hammering, first, residentMegabytes(process), busy.toMillis() / (double) hammering.count());
        System.out.println(page);
        Files.writeString(Path.of("docs/reference/queue.md"), page);
    }

    private static String token(String address) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString("admin:a-long-enough-password".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address + "api/v1/tokens"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"bench\",\"role\":\"AUDITOR\"}"))
                .build();
        var body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        int at = body.indexOf("\"token\":\"") + 9;
        return body.substring(at, body.indexOf('"', at));
    }

    /** What the process holds in memory, where the system tells. */
    private static long residentMegabytes(Process process) throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
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
                %d runs; the service in a process of its own with the launcher's flags (first compiler, serial collector), asked over loopback on %d
                processors that also run the %d users. Half of the questions have one filter or none, the others two or three.

                | asked | answers/s | median, ms | p99, ms | worst, ms |
                |---|---|---|---|---|
                %s
                From "Ready" to the first answer: %.1f s, most of it to read the findings into memory. The process then holds %d MB. Without a pause an
                answer takes the service %.1f ms of one processor.
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
