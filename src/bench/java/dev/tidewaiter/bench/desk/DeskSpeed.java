package dev.tidewaiter.bench.desk;

import dev.tidewaiter.bench.service.ServiceProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Of fewer answers the 99th percentile is the slowest of them, or next to it. */
    private static final int ENOUGH = 100;

    private static final int FINDINGS = 1_000_000;
    private static final int USERS = 20;

    /** Of them so many look after the desk: at the log, people, nights and lists. */
    private static final int KEEPERS = 3;

    /** And so many approve what others answer. */
    private static final int APPROVERS = 2;

    private static final int OFFICERS = USERS - KEEPERS - APPROVERS;

    /** How many rows are checked while somebody looks at the result, and how long others work beside it. */
    private static final int ROWS = 300_000;

    private static final Duration TIME_OF_CHECK = Duration.ofSeconds(15);
    private static final String WHILE_IT_RUNS = "an upload's result while it runs";
    private static final Duration TIME = Duration.ofMinutes(6);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final int THINK_MS = 2_000;
    private static final Path SAMPLES = Path.of("sample-shipments");
    private static final Path MANIFEST = SAMPLES.resolve("manifest-week-10.xlsx");
    private static final List<Path> SHEETS = List.of(SAMPLES.resolve("commercial-invoice-XL-2026-0117.xlsx"), MANIFEST);

    private DeskSpeed() {}

    /** With a number of findings and one of seconds it is tried out, and what comes of it is only shown. */
    public static void main(String... args) throws Exception {
        boolean whole = args.length == 0;
        var folder = Path.of("target", "bench", whole ? "desk" : "desk-tried");
        if (!Files.exists(folder.resolve("tidewaiter.db"))) {
            DeskFolder.fill(folder, whole ? FINDINGS : Integer.parseInt(args[0]), OFFICERS, APPROVERS, KEEPERS);
        }
        try (var service = ServiceProcess.start(folder, "")) {
            var page = whole
                    ? measured(service, WARM_UP, TIME)
                    : measured(service, Duration.ZERO, Duration.ofSeconds(Integer.parseInt(args[1])));
            System.out.println(page);
            if (whole) {
                Files.writeString(Path.of("docs/reference/desk.md"), page);
            }
        }
    }

    private static String measured(ServiceProcess service, Duration warmUp, Duration time) throws Exception {
        var officers = new ArrayList<Officer>();
        var all = new ArrayList<Worker>();
        for (int i = 0; i < OFFICERS; i++) {
            var officer = new Officer(loggedIn(service, "officer-" + i), new Random(i));
            officer.upload(SHEETS.get(i % SHEETS.size()));
            officers.add(officer);
        }
        var checked = officers.get(0).checked(MANIFEST);
        for (var officer : officers) {
            officer.giveBack(checked);
        }
        all.addAll(officers);
        for (int i = 0; i < APPROVERS; i++) {
            all.add(new Approver(loggedIn(service, "approver-" + i), new Random(USERS * 2L + i)));
        }
        for (int i = 0; i < KEEPERS; i++) {
            all.add(new Keeper(
                    loggedIn(service, "keeper-" + i),
                    loggedIn(service, "owner-" + i),
                    new Visitor(service.address()),
                    new Random(USERS + i),
                    DeskFolder.LIST));
        }
        work(all, warmUp);
        all.forEach(worker -> worker.answers().clear());
        var answers = work(all, time);
        all.forEach(worker -> worker.answers().clear());
        // at last, as a check takes the processors from whoever looks at other pages
        officers.get(0).begin("year.csv", rows());
        var running = work(all, TIME_OF_CHECK).get(WHILE_IT_RUNS);
        if (running != null) {
            answers.put(WHILE_IT_RUNS, running);
        }
        return page(answers, service.residentMegabytes());
    }

    private static Visitor loggedIn(ServiceProcess service, String name) throws IOException, InterruptedException {
        var visitor = new Visitor(service.address());
        visitor.logIn(name, DeskFolder.PASSWORD);
        return visitor;
    }

    private static byte[] rows() {
        var rows = new StringBuilder("Shipper,Consignee,Description,HS,Destination\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append("Harbour Works,Kiosk %d LLC,cotton towels,630260,KZ\n".formatted(i));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, List<Double>> work(List<? extends Worker> workers, Duration time) throws Exception {
        var threads = Executors.newFixedThreadPool(workers.size());
        try {
            long end = System.nanoTime() + time.toNanos();
            var tasks = new ArrayList<Callable<Boolean>>();
            for (var worker : workers) {
                tasks.add(() -> {
                    worker.work(end, THINK_MS);
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
        workers.forEach(worker -> worker.answers()
                .forEach((page, times) ->
                        answers.computeIfAbsent(page, any -> new ArrayList<>()).addAll(times)));
        answers.values().forEach(times -> times.sort(null));
        return answers;
    }

    private static String page(Map<String, List<Double>> answers, long megabytes) {
        var rows = new StringBuilder();
        answers.forEach((page, times) -> rows.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %s | %.1f |%n",
                page,
                times.size(),
                at(times, 0.5),
                times.size() < ENOUGH ? "" : String.format(Locale.ROOT, "%.1f", at(times, 0.99)),
                at(times, 1))));
        return """
                # Speed of the desk

                Written by `mvn -q -Pbench -DskipTests package exec:exec@desk-speed`; do not edit. %,d findings on SQLite, copies of those of the
                sample shipments; the service in a process of its own, started by the launcher, asked over loopback on %d processors that also
                run the %d people, each logged in and thinking up to %d seconds before each page; %d of them look after the desk, %d approve, the others review;
                counted after %d seconds of it. The result of an upload that runs is looked at beside the check of %,d rows.

                | page | answers | median, ms | p99, ms | worst, ms |
                |---|---|---|---|---|
                %s
                The process holds %d MB. Goal: p99 of any page at most 150 ms; of fewer than %d answers the worst stands for it.
                """.formatted(
                        FINDINGS,
                        Runtime.getRuntime().availableProcessors(),
                        USERS,
                        THINK_MS / 1_000,
                        KEEPERS,
                        APPROVERS,
                        WARM_UP.toSeconds(),
                        ROWS,
                        rows,
                        megabytes,
                        ENOUGH);
    }

    private static double at(List<Double> times, double share) {
        return times.get(Math.min(times.size() - 1, (int) Math.ceil(share * times.size()) - 1));
    }
}
