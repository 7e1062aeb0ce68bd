package dev.tidewaiter.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.KillMoments;
import dev.tidewaiter.cli.ProgramProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * A night that is killed at any moment goes on when it is called again, and no line is lost or there twice; its results are, to the byte,
 * those of a call that nobody disturbed, whatever a file remembers from the rows above the cut. The same on both databases.
 */
abstract class KilledNightTests {

    private static final int KILLS = 3;
    private static final int LINES = 15_000;
    private static final int ONE_IN = 25;
    private static final String FORMATS = "jsonl,csv,html";
    private static final long PATIENCE_SECONDS = 300;

    /** On the disk, which a process that is killed was writing to. */
    @TempDir(factory = TempDirFactory.Standard.class)
    private Path folder;

    private Path input = Path.of("in");
    private DatabaseAddress address = DatabaseAddress.in(input);
    private final List<Path> logs = new ArrayList<>();

    abstract DatabaseAddress address(Path data);

    @BeforeEach
    void write() throws IOException {
        address = address(data());
        input = Files.createDirectories(folder.resolve("in"));
        var records = new StringBuilder();
        var table = new StringBuilder("Shipment,Consignee,Destination,Description,HS Code\n");
        for (int i = 0; i < LINES; i++) {
            var to = i % ONE_IN == 0 ? "IR" : "DE";
            var goods = i % 3 == 0 ? "Two-stroke aircraft engine" : i % 50 == 1 ? "Airscrew" : "Ceramic wall tiles";
            var hs = i % 3 == 0 ? "840710" : "690721";
            var who = i % 997 == 0 ? "Xiamen Limbach Aircraft Engine Co Ltd" : "Alfa %d LLC".formatted(i % 500);
            records.append(
                    "{\"shipment\":\"S-%d\",\"consignee.name\":\"%s\",\"destination\":\"%s\",\"description\":\"%s\",\"hs\":\"%s\"}\n"
                            .formatted(i / 4, who, to, goods, hs));
            table.append("S-%d,%s,%s,%s,%s%n".formatted(i / 4, i % 7 == 6 ? "ditto" : who, to, goods, hs));
        }
        Files.writeString(input.resolve("a-few.csv"), table.substring(0, table.indexOf("\n", 2_000) + 1));
        Files.writeString(input.resolve("many.jsonl"), records.insert(500, "\nbroken\n"));
        Files.writeString(input.resolve("table.csv"), table);
    }

    @Test
    void noLineIsLostOrThereTwice() throws Exception {
        var moments = new KillMoments("a night killed");
        long answers = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var night = started();
            waitForMore(night, linesKept());
            Thread.sleep(moments.next(300));
            assertThat(night.isAlive()).as("it is killed while it works").isTrue();
            night.destroyForcibly().waitFor();
            answers = Math.max(answers, asked("select count(*) from line_answers"));
        }
        assertThat(answers).as("answers are kept to go on with").isPositive();
        int done = finished();

        assertThat(done).as("one record is broken").isEqualTo(3);
        assertThat(ProgramProcess.run(environment(), List.of("audit", "verify", "--data", data().toString()))
                        .exitCode())
                .isZero();
        assertThat(runs("DONE")).isEqualTo(1);
        assertThat(runs("RUNNING") + runs("FAILED")).isZero();
        var once = folder.resolve("once");
        Call.of("screen", input.toString(), "--out", once.toString(), "--format", FORMATS, "--quiet");
        assertThat(asked("select count(*) from line_answers"))
                .as("what was kept to go on is gone")
                .isZero();
        for (var name : List.of("a-few", "many", "table")) {
            for (var ending : List.of(".findings.csv", ".report.html")) {
                assertThat(out().resolve(name + ending)).hasSameBinaryContentAs(once.resolve(name + ending));
            }
            var file = name + ".findings.jsonl";
            assertThat(out().resolve(file)).hasSameBinaryContentAs(once.resolve(file));
            assertThat(kept(name))
                    .isEqualTo(Files.readAllLines(once.resolve(file)).size());
        }
        assertThat(new JsonMapper()
                        .readTree(Files.readString(out().resolve("summary.json")))
                        .get("fingerprint"))
                .isEqualTo(new JsonMapper()
                        .readTree(Files.readString(once.resolve("summary.json")))
                        .get("fingerprint"));
        try (var inside = Files.list(out())) {
            assertThat(inside.map(file -> file.getFileName().toString()))
                    .as("no half-written result is left")
                    .noneMatch(name -> name.endsWith(".part"));
        }
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("TIDEWAITER_DB_URL", address.url());
        if (address.user() != null) {
            environment.put("TIDEWAITER_DB_USER", address.user());
            environment.put("TIDEWAITER_DB_PASSWORD", String.valueOf(address.password()));
        }
        return environment;
    }

    private Process started() throws IOException {
        var arguments = List.of(
                "batch",
                input.toString(),
                "--out",
                out().toString(),
                "--data",
                data().toString(),
                "--format",
                FORMATS,
                "--quiet");
        var log = Files.createTempFile(folder, "night", ".txt");
        logs.add(log);
        return ProgramProcess.start(environment(), arguments, log, log);
    }

    private int finished() throws Exception {
        var night = started();
        assertThat(night.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(logs.get(logs.size() - 1)))
                .contains("Goes on")
                .doesNotContain("\tat ");
        return night.exitValue();
    }

    /** Waits until something more is kept, so that each kill meets a night that is at work. */
    private void waitForMore(Process night, long before) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (night.isAlive() && linesKept() <= before && System.nanoTime() < until) {
            Thread.sleep(20);
        }
    }

    private long linesKept() {
        return asked(
                "select coalesce(sum(lines_block + lines_hold + lines_cannot_check + lines_review + lines_clear), 0)"
                        + " from run_file");
    }

    private long kept(String baseName) {
        var file = " where file = (select number from run_file where base_name = '%s')".formatted(baseName);
        return asked("select count(*) from screened_line" + file)
                + asked("select coalesce(sum(length(ids)), 0) / 8 from clear_lines" + file);
    }

    private long runs(String state) {
        return asked("select count(*) from run where state = '%s'".formatted(state));
    }

    /** Only reads; the schema is the night's to make. */
    private long asked(String sql) {
        if (address.url().contains("sqlite") && !Files.exists(data().resolve("tidewaiter.db"))) {
            return 0; // a look would make one
        }
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException notYet) {
            return 0;
        }
    }
}
