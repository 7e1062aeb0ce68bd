package dev.tidewaiter.bench.desk;

import dev.tidewaiter.bench.service.ServiceProcess;
import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.service.DataFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Fills a data folder with copies of real findings, starts the service on it, and lets people work. Writes docs/reference/desk.md. */
public final class DeskSpeed {

    private static final int FINDINGS = 1_000_000;
    private static final int USERS = 20;
    private static final Duration TIME = Duration.ofSeconds(40);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final int THINK_MS = 2_000;
    private static final String PASSWORD = "wet stones under the pier";
    private static final Path SAMPLES = Path.of("sample-shipments");
    private static final List<Path> SHEETS =
            List.of(SAMPLES.resolve("commercial-invoice-XL-2026-0117.xlsx"), SAMPLES.resolve("manifest-week-10.xlsx"));

    private DeskSpeed() {}

    public static void main(String... args) throws Exception {
        var folder = Path.of("target", "bench", "desk");
        if (!Files.exists(folder.resolve("tidewaiter.db"))) {
            fill(folder);
        }
        try (var service = ServiceProcess.start(folder, "")) {
            measure(service);
        }
    }

    private static void fill(Path folder) throws Exception {
        var data = new DataFolder(folder).made();
        try (var service = ServiceProcess.start(folder, "")) {
            screenSamples(service);
        }
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            var clock = Clock.systemUTC();
            var accounts = new Accounts(database, clock, new AuditLog(database, clock, data.auditHeads()));
            for (int i = 0; i < USERS; i++) {
                accounts.addWithPassword("bench", "officer-" + i, "", AccountRole.OFFICER, PASSWORD);
            }
            ManyCopies.store(database, FINDINGS);
        }
    }

    private static void screenSamples(ServiceProcess service) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var token = service.token("OFFICER");
        try (var samples = Files.list(SAMPLES)) {
            for (var sample : samples.filter(Files::isRegularFile).toList()) {
                var begin = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(sample.getFileName());
                var body = new ArrayList<byte[]>();
                body.add(begin.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                body.add(Files.readAllBytes(sample));
                body.add("\r\n--x--\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                client.send(
                        HttpRequest.newBuilder(URI.create(service.address() + "api/v1/jobs"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofByteArrays(body))
                                .build(),
                        BodyHandlers.ofString());
            }
        }
        Thread.sleep(10_000); // they are small
    }

    private static void measure(ServiceProcess service) throws Exception {
        var officers = new ArrayList<Officer>();
        for (int i = 0; i < USERS; i++) {
            var officer = new Officer(service.address(), new Random(i));
            officer.logIn("officer-" + i, PASSWORD);
            officer.upload(SHEETS.get(i % SHEETS.size()));
            officers.add(officer);
        }
        work(officers, WARM_UP, THINK_MS);
        officers.forEach(Officer::forget);
        var thinking = work(officers, TIME, THINK_MS);
        var page = page(thinking, service.residentMegabytes());
        System.out.println(page);
        Files.writeString(Path.of("docs/reference/desk.md"), page);
    }

    private static Map<String, List<Double>> work(List<Officer> officers, Duration time, int think) throws Exception {
        var threads = Executors.newFixedThreadPool(officers.size());
        try {
            long end = System.nanoTime() + time.toNanos();
            var tasks = new ArrayList<Callable<Boolean>>();
            for (var officer : officers) {
                tasks.add(() -> {
                    officer.work(end, think);
                    return true;
                });
            }
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        var answers = new TreeMap<String, List<Double>>();
        officers.forEach(officer -> officer.answers()
                .forEach((page, times) ->
                        answers.computeIfAbsent(page, any -> new ArrayList<>()).addAll(times)));
        answers.values().forEach(times -> times.sort(null));
        return answers;
    }

    private static String page(Map<String, List<Double>> answers, long megabytes) {
        var rows = new StringBuilder();
        answers.forEach((page, times) -> rows.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |%n",
                page,
                times.size(),
                at(times, 0.5),
                at(times, 0.99),
                at(times, 1))));
        return """
                # Speed of the desk

                Written by `mvn -q -Pbench -DskipTests package exec:exec@desk-speed`; do not edit. %,d findings on SQLite, copies of those of the
                sample shipments; the service in a process of its own, started by the launcher, asked over loopback on %d processors that also
                run the %d officers, each logged in and thinking up to %d seconds before each page; counted after %d seconds of it.

                | page | answers | median, ms | p99, ms | worst, ms |
                |---|---|---|---|---|
                %s
                The process holds %d MB. Goal: p99 of any page at most 150 ms.
                """.formatted(
                        FINDINGS,
                        Runtime.getRuntime().availableProcessors(),
                        USERS,
                        THINK_MS / 1_000,
                        WARM_UP.toSeconds(),
                        rows,
                        megabytes);
    }

    private static double at(List<Double> times, double share) {
        return times.get(Math.min(times.size() - 1, (int) Math.ceil(share * times.size()) - 1));
    }
}
