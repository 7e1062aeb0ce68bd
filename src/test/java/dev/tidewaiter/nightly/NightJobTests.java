package dev.tidewaiter.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One night at a time, on both databases, and none that does not add up. */
class NightJobTests {

    private static final String TO_IRAN =
            "{\"consignee.name\":\"Alfa LLC\",\"destination\":\"IR\",\"description\":\"Two-stroke aircraft engine\",\"hs\":\"840710\"}\n";
    private static final String TO_GERMANY =
            "{\"consignee.name\":\"Alfa LLC\",\"destination\":\"DE\",\"description\":\"Ceramic wall tiles\",\"hs\":\"690721\"}\n";

    /** More than two chunks. */
    private static final int MANY = 40_000;

    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void nightRunsOnATeamsDatabaseAndASecondOneIsRefused() throws Exception {
        var address = TestDatabases.postgresqlAddress();
        try (var database = Database.open(address);
                var other = Database.open(address)) {
            var result = job(database, address).run(plan(), this::engine, words(), List.of());

            assertThat(result.of(Verdict.BLOCK)).isEqualTo(1);
            assertThat(result.lines()).isEqualTo(2);
            try (var held = NightLock.take(other, address)) {
                assertThat(held).isNotNull();
                assertThatExceptionOfType(NightJob.NightRuns.class)
                        .isThrownBy(() -> job(database, address).run(plan(), this::engine, words(), List.of()));
            }
            assertThat(job(database, address)
                            .run(plan(), this::engine, words(), List.of())
                            .unchanged())
                    .isEqualTo(1);
        }
    }

    @Test
    void nightWhoseCountsDoNotReconcileFailsAndWritesNoResult() throws Exception {
        var address = DatabaseAddress.in(folder);
        try (var database = Database.open(address)) {
            var run = job(database, address)
                    .run(plan(), this::engine, words(), List.of())
                    .run();
            Files.delete(folder.resolve("out/night.json"));
            database.jdbc().sql("delete from screened_line").update();
            database.jdbc().sql("update run set state = 'RUNNING'").update();
            var again = morning(database).of(run);

            assertThat(again.unreconciled())
                    .singleElement()
                    .asString()
                    .contains("2 rows were read, but 2 lines are counted, 1 kept");
            assertThat(folder.resolve("out/night.json")).doesNotExist();
            var failure = new Runs(database, Clock.systemUTC())
                    .find(run)
                    .orElseThrow()
                    .failure();
            assertThat(Objects.requireNonNull(failure).english()).contains("nothing of this night is to be used");
            assertThat(new Nights(database).lastDone(plan().source().name(), ""))
                    .as("no later night is compared with it")
                    .isEmpty();
        }
    }

    @Test
    void nightThatStopsBeforeItBeginsLeavesNoPageOfAnotherNight() throws Exception {
        var address = DatabaseAddress.in(folder);
        try (var database = Database.open(address)) {
            job(database, address).run(plan(), this::engine, words(), List.of());
            assertThat(NightJob.page(folder.resolve("out"))).exists();
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> job(database, address)
                            .run(
                                    plan(),
                                    day -> {
                                        throw new IllegalStateException("no lists");
                                    },
                                    words(),
                                    List.of()));
            assertThat(NightJob.page(folder.resolve("out"))).doesNotExist();
        }
    }

    @Test
    void cutOffNightIsNotMixedWithAnswersOfOtherRules() throws Exception {
        var address = DatabaseAddress.in(folder);
        try (var database = Database.open(address)) {
            var first = job(database, address)
                    .run(plan(), this::engine, words(), List.of())
                    .run();
            database.jdbc()
                    .sql("update run set state = 'RUNNING', basis = 'of other rules'")
                    .update();
            var second = job(database, address)
                    .run(plan(), this::engine, words(), List.of())
                    .run();

            assertThat(second).isNotEqualTo(first);
            assertThat(told).anyMatch(sentence -> sentence.contains("rules, lists or options have changed"));
            assertThat(database.jdbc()
                            .sql("select state from run where id = ?")
                            .param(first)
                            .query(String.class)
                            .single())
                    .isEqualTo("FAILED");
        }
    }

    @Test
    void nightThatWasCutOffGoesOnInTheMiddleOfAFile() throws Exception {
        var address = DatabaseAddress.in(folder);
        try (var database = Database.open(address)) {
            cutInTheMiddle(database, address);
            var keptBefore = clearLines(database);
            var result = job(database, address).run(plan(), this::engine, words(), List.of());

            assertThat(told).contains("Goes on with the night that was cut off.");
            assertThat(result.lines()).isEqualTo(MANY + 1);
            assertThat(result.of(Verdict.BLOCK)).isEqualTo(1);
            assertThat(result.unreconciled()).isEmpty();
            var kept = clearLines(database);
            assertThat(kept).as("what was kept stays as it was").containsAll(keptBefore);
            assertThat(String.join("", kept))
                    .as("each clear line once, eight bytes each")
                    .hasSize(MANY * Long.BYTES * 2);
            assertThat(database.jdbc()
                            .sql("select count(*) from screened_line")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
            assertThat(Files.readAllLines(folder.resolve("out/night.findings.jsonl")))
                    .hasSize(MANY + 1);
        }
    }

    @Test
    void fileThatChangedAfterTheCutIsReadAnew() throws Exception {
        var address = DatabaseAddress.in(folder);
        try (var database = Database.open(address)) {
            cutInTheMiddle(database, address);
            Files.writeString(folder.resolve("night.jsonl"), TO_GERMANY.repeat(4));
            var result = job(database, address).run(plan(), this::engine, words(), List.of());

            assertThat(result.of(Verdict.CLEAR)).isEqualTo(4);
            assertThat(result.of(Verdict.BLOCK)).isZero();
            assertThat(result.unreconciled()).isEmpty();
        }
    }

    @Test
    void partsOfOneShipmentAreReadTogetherAndKeptSo() throws Exception {
        var line =
                "{\"shipment\":\"S-1\",\"consignee.name\":\"Alfa LLC\",\"destination\":\"KG\",\"description\":\"%s\"}\n";
        Files.writeString(
                folder.resolve("night.jsonl"),
                line.formatted("Outer rotor motor") + line.formatted("Airscrew") + line.formatted("Flight board"));
        var address = DatabaseAddress.in(folder);
        try (var database = Database.open(address)) {
            var result = job(database, address).run(plan(), this::engine, words(), List.of());

            assertThat(result.of(Verdict.REVIEW)).isEqualTo(3);
            assertThat(database.jdbc()
                            .sql("select as_read from screened_line")
                            .query(String.class)
                            .list())
                    .hasSize(3)
                    .allSatisfy(
                            kept -> assertThat(kept)
                                    .contains(
                                            "\"contents\":{\"kinds\":[{\"name\":\"engine or motor\",\"flies\":false,\"rows\":[1]"));
        }
    }

    /** What is kept of them, a row of the table each. */
    private static List<String> clearLines(Database database) {
        return database.jdbc()
                .sql("select ids from clear_lines order by number")
                .query((row, n) -> HexFormat.of().formatHex(row.getBytes(1)))
                .list();
    }

    private void cutInTheMiddle(Database database, DatabaseAddress address) throws IOException {
        Files.writeString(folder.resolve("night.jsonl"), TO_IRAN + TO_GERMANY.repeat(MANY));
        var lines = new AtomicLong();
        var cut = new NightListener() {
            @Override
            public void note(String sentence) {}

            @Override
            public void lines(long more) {
                if (lines.addAndGet(more) > MANY - 100) {
                    throw new IllegalStateException("cut");
                }
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> job(database, address).run(plan(), this::engine, cut, List.of()))
                .withMessageContaining("call it again and it goes on");
        assertThat(database.jdbc()
                        .sql("select lines_clear from run_file")
                        .query(Long.class)
                        .single())
                .isBetween(1L, MANY - 100L);
    }

    private NightPlan plan() {
        try {
            var file = folder.resolve("night.jsonl");
            if (!Files.exists(file)) {
                Files.writeString(file, TO_IRAN + TO_GERMANY);
            }
            return new NightPlan(
                    new FilesOfNight(file.toString(), Map.of(file, "night")),
                    folder.resolve("out"),
                    EnumSet.of(OutputFormat.JSONL),
                    GivenFacts.NONE,
                    NightPlan.ALL,
                    2);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private NightJob job(Database database, DatabaseAddress address) {
        return new NightJob(database, address, audit(database), Clock.systemUTC(), List.of());
    }

    private AuditLog audit(Database database) {
        return new AuditLog(database, Clock.systemUTC(), folder.resolve("heads.txt"));
    }

    private NightReport morning(Database database) {
        try (var engine = engine(LocalDate.now(Clock.systemUTC()))) {
            return new NightReport(
                    StoredNight.in(database, Clock.systemUTC(), audit(database)),
                    engine.basis(),
                    plan(),
                    List.of(),
                    List.of());
        }
    }

    private Engine engine(LocalDate day) {
        try {
            var rulebook = OneRulebook.EMBEDDED;
            return Engine.of(ManifestReader.of(WordLists.bundled()), rulebook, rulebook.ownLists(), day);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private NightListener words() {
        return new NightListener() {
            @Override
            public void note(String sentence) {
                told.add(sentence);
            }

            @Override
            public void lines(long more) {}
        };
    }
}
