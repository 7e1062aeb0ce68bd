package dev.tidewaiter.bench.rules;

import dev.tidewaiter.bench.BigManifest;
import dev.tidewaiter.bench.MeasuredProcess;
import dev.tidewaiter.bench.service.ServiceProcess;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Runs the commands of {@code rules} as a shell would, and writes {@code rules-speed.md} among the references: {@code mvn -q -Pbench -DskipTests
 * package exec:exec@rules-speed}. With the argument "quick" each is run once and printed.
 */
public final class RulesSpeed {

    private static final Path PAGE = Path.of("docs", "reference", "rules-speed.md");
    private static final Path FOLDER = Path.of("target", "bench-rules");
    private static final Path RULES = Path.of("rules");
    private static final int LINES = 100_000;

    /** A check of what is right, but not locked yet, ends so, and one of wrong rules too. */
    private static final int NOT_LOCKED = 2;

    private final int counted;

    private RulesSpeed(int counted) {
        this.counted = counted;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        boolean quick = List.of(args).contains("quick");
        Files.createDirectories(FOLDER);
        var rows = new RulesSpeed(quick ? 1 : 5).rows();
        System.out.println(rows);
        if (!quick) {
            write(rows);
        }
    }

    private String rows() throws Exception {
        var changed = FOLDER.resolve("changed");
        copy(RULES, changed);
        changeOneRow(changed.resolve("tables").resolve("codes.xlsx"));
        var lines = BigManifest.write(FOLDER.resolve(LINES + ".xlsx"), LINES);
        return row(
                        "the whole rulebook checked, nothing of it changed",
                        "10 s",
                        "",
                        "check",
                        "--rules",
                        RULES.toString())
                + row("one row of a table changed", "3 s", "; not locked", "check", "--rules", changed.toString())
                + row(
                        "%,d lines simulated with that change".formatted(LINES),
                        "10 s",
                        "",
                        "simulate",
                        "--before",
                        RULES.toString(),
                        "--after",
                        changed.toString(),
                        lines.toString());
    }

    /** A row of commands that end with 0, or say something and end as what is not locked. */
    private String row(String what, String goal, String said, String... words)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(ServiceProcess.launcher().toString(), "rules"));
        command.addAll(List.of(words));
        var runs = new ArrayList<MeasuredProcess>();
        for (int run = 0; run < counted; run++) {
            runs.add(said.isEmpty() ? MeasuredProcess.of(command) : MeasuredProcess.saying(said, NOT_LOCKED, command));
        }
        return "| %s | %s s, %,.0f MiB | %s |%n"
                .formatted(what, MeasuredProcess.seconds(runs), MeasuredProcess.most(runs), goal);
    }

    /** The dearest autopilot costs one more. */
    private static void changeOneRow(Path workbook) throws IOException {
        var changed = workbook.resolveSibling("changed.xlsx");
        try (var in = Files.newInputStream(workbook);
                var book = new XSSFWorkbook(in);
                var out = Files.newOutputStream(changed)) {
            var cell = book.getSheet("price-bands").getRow(1).getCell(3);
            cell.setCellValue("100001");
            book.write(out);
        }
        Files.move(changed, workbook, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (Stream<Path> inside = Files.walk(to)) {
                for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        try (Stream<Path> inside = Files.walk(from)) {
            for (var path : inside.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void write(String rows) throws IOException {
        var text = """
                # Keeping rules, measured

                Written by `mvn -q -Pbench -DskipTests package exec:exec@rules-speed`; do not edit. %s, %d processors, Java %s. The load when it ended was
                %.1f; with more than 2 other work was going on, and the times say little. Each run is a process of its own, started by the launcher. Median (least to
                most); memory is all that the process held at most.

                | what | measured | goal, at most |
                |---|---|---|
                %s""".formatted(
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        rows);
        Files.writeString(PAGE, text.replace("\r\n", "\n"));
    }
}
