package dev.tidewaiter.bench.service;

import dev.tidewaiter.bench.BigManifest;
import dev.tidewaiter.bench.service.TakenFile.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Starts the service, asks it about single shipments, and uploads files to it. Writes docs/reference/service.md. */
public final class ServiceSpeed {

    static final int STARTS = 5;
    static final int ROWS = 10_000;
    static final int UPLOADS = 5;
    static final int A_SECOND = 200;
    static final int BIG_ROWS = 1_040_000;
    static final String SMALL_HEAP = "-Xmx256m";

    static final Duration AFTER_WORK = Duration.ofMinutes(1);

    private static final Path WHOLE_LIST = Path.of("..", "shared", "lists", "ofac-sdn-legacy", "2023-12-28");
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration TIME = Duration.ofSeconds(30);

    private final Path folder;

    private ServiceSpeed(Path folder) {
        this.folder = folder;
    }

    public static void main(String... args) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "bench", "service"));
        new ServiceSpeed(folder).measure();
    }

    private void measure() throws Exception {
        var workbook = BigManifest.write(folder.resolve("manifest-" + ROWS + ".xlsx"), ROWS);
        var ready = new ArrayList<Double>();
        long idle;
        long after;
        List<Double> answers;
        var taken = new ArrayList<Times>();
        try (var service = ServiceProcess.start(emptyFolder(), "")) {
            ready.add(service.readySeconds());
            Thread.sleep(IDLE.toMillis());
            idle = service.residentMegabytes();
            var token = service.token("OFFICER");
            for (int upload = 0; upload < UPLOADS; upload++) {
                taken.add(new TakenFile(service.address(), token).upload(workbook, true));
            }
            var arrivals = new Arrivals(service.address(), token);
            arrivals.ask(A_SECOND, WARM_UP, 1);
            answers = arrivals.ask(A_SECOND, TIME, 2);
            Thread.sleep(AFTER_WORK.toMillis());
            after = service.residentMegabytes();
        }
        for (int start = 1; start < STARTS; start++) {
            try (var service = ServiceProcess.start(emptyFolder(), "")) {
                ready.add(service.readySeconds());
            }
        }
        var commands = new ArrayList<Double>();
        for (int run = 0; run < UPLOADS; run++) {
            commands.add(screen(workbook));
        }
        var held = new Held(idle, wholeList(), after);
        new ServicePage(sorted(ready), held, answers, taken, sorted(commands), big()).write();
    }

    /**
     * What the service holds in memory, in MiB.
     *
     * @param idle      a moment after its start
     * @param wholeList the same with a whole list beside those of the rulebook; 0 where that was not at hand
     * @param after     a while after its work
     */
    record Held(long idle, long wholeList, long after) {}

    private long wholeList() throws Exception {
        if (!Files.isDirectory(WHOLE_LIST)) {
            return 0;
        }
        try (var service = ServiceProcess.start(emptyFolder(), "", "--lists", WHOLE_LIST.toString())) {
            Thread.sleep(IDLE.toMillis());
            return service.residentMegabytes();
        }
    }

    /** A file near the largest that a workbook can take back, in a heap that it would not fit into. */
    private BigUpload big() throws Exception {
        var file = BigManifest.csv(folder.resolve("manifest-" + BIG_ROWS + ".csv"), BIG_ROWS);
        try (var service = ServiceProcess.start(emptyFolder(), SMALL_HEAP)) {
            var times = new TakenFile(service.address(), service.token("OFFICER")).upload(file, false);
            return new BigUpload(Files.size(file) >> 20, times, service.mostResidentMegabytes());
        }
    }

    /**
     * What became of the big file.
     *
     * @param megabytes its size
     * @param times     how long it took
     * @param most      the most that the process held, in MiB
     */
    record BigUpload(long megabytes, Times times, long most) {}

    /** Seconds of one call of {@code screen}, from the launcher's start to its end. */
    private double screen(Path workbook) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var call = new ProcessBuilder(
                        ServiceProcess.launcher().toString(),
                        "screen",
                        workbook.toString(),
                        "--out",
                        folder.resolve("screened").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("screen.log").toFile())
                .start();
        if (call.waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("screen.log")));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Path emptyFolder() throws IOException {
        var data = folder.resolve("data");
        if (Files.exists(data)) {
            try (var inside = Files.walk(data)) {
                for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return data;
    }

    private static List<Double> sorted(List<Double> values) {
        return values.stream().sorted().toList();
    }
}
