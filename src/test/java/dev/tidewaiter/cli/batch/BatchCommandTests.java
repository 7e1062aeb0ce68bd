package dev.tidewaiter.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A night screens what {@code screen} screens, keeps it, and says what is new. */
class BatchCommandTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path SAMPLES = Path.of("sample-shipments");
    private static final String ENGINE_TO_IRAN =
            "{\"consignee.name\":\"Alfa LLC\",\"destination\":\"IR\",\"description\":\"Two-stroke aircraft engine\",\"hs\":\"840710\"}";
    private static final String TILES =
            "{\"consignee.name\":\"Alfa LLC\",\"destination\":\"DE\",\"description\":\"Ceramic wall tiles\",\"hs\":\"690721\"}";

    @TempDir
    private Path folder;

    @Test
    void linesAndSummaryAreThoseOfScreenByteForByte() throws IOException {
        var screened = folder.resolve("screened");
        var data = folder.resolve("data").toString();
        Call.of("screen", SAMPLES.toString(), "--out", screened.toString(), "--data", data, "--format", "jsonl,csv");
        var night = night("night", SAMPLES, "--format", "jsonl,csv");

        assertThat(night.exitCode()).as("one sample is cut off").isEqualTo(3);
        for (var name : names(screened)) {
            if (!name.equals("summary.json")) {
                assertThat(out("night").resolve(name)).hasSameBinaryContentAs(screened.resolve(name));
            }
        }
        var mine = json("night", "summary.json");
        var theirs = JSON.readTree(Files.readString(screened.resolve("summary.json")));
        for (var member : List.of("fingerprint", "rules", "lists", "verdicts", "coverage", "findings")) {
            assertThat(mine.get(member)).as(member).isEqualTo(theirs.get(member));
        }
        assertThat(mine.get("files").size()).isEqualTo(theirs.get("files").size());
    }

    @Test
    void secondNightFindsNothingNewAndNothingOfTheFirstIsDoubled() throws IOException {
        var records = records(ENGINE_TO_IRAN, TILES, TILES);
        assertThat(night("first", records).out()).contains("Against the beginning, with no earlier night");
        assertThat(night("second", records).out()).contains("Against the last night: 0 new");

        assertThat(json("first", "night.json").get("new").asInt()).isEqualTo(1);
        var second = json("second", "night.json");
        assertThat(second.get("new").asInt()).isZero();
        assertThat(second.get("unchanged").asInt()).isEqualTo(1);
        assertThat(second.get("lines").asInt()).isEqualTo(3);
        try (var database = database()) {
            assertThat(count(database, "select count(distinct id) - count(*) from finding"))
                    .isZero();
            assertThat(count(database, "select count(*) from run where kind = 'NIGHT' and state = 'DONE'"))
                    .isEqualTo(2);
            assertThat(count(database, "select count(distinct run) from clear_lines"))
                    .as("ids of clear lines are kept of the last night only")
                    .isEqualTo(1);
        }
    }

    @Test
    void lineThatIsThereForTheFirstTimeIsNewAndItsNeighboursAreNot() throws IOException {
        night("first", records(ENGINE_TO_IRAN, TILES));
        night("second", records(TILES, ENGINE_TO_IRAN.replace("Alfa", "Beta"), ENGINE_TO_IRAN));

        var second = json("second", "night.json");
        assertThat(second.get("new").asInt()).isEqualTo(1);
        assertThat(second.get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void lineThatAListNewlyNamesIsWorseAndOneItNoLongerNamesIsBetter() throws IOException {
        var list = Files.writeString(folder.resolve("sdn.csv"), sdn("SOMEBODY ELSE ENTIRELY"));
        var records = records(TILES.replace("Alfa LLC", "Zzyzx Rotor Plant"), TILES);
        night("first", records, "--lists", list.toString(), "--partial");
        Files.writeString(list, sdn("ZZYZX ROTOR PLANT"));
        night("second", records, "--lists", list.toString(), "--partial");
        Files.writeString(list, sdn("SOMEBODY ELSE ENTIRELY"));
        night("third", records, "--lists", list.toString(), "--partial");

        assertThat(json("second", "night.json").get("worse").asInt()).isEqualTo(1);
        assertThat(json("second", "night.json").get("new").asInt()).isZero();
        assertThat(json("third", "night.json").get("better").asInt()).isEqualTo(1);
    }

    private static String sdn(String name) {
        return "90001,\"%s\",-0- ,\"RUSSIA-EO14024\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n\u001a".formatted(name);
    }

    @Test
    void whatADecisionInForceAnswersIsSettledAndFailsNothing() throws IOException {
        var records = records(ENGINE_TO_IRAN, TILES);
        assertThat(night("first", records, "--fail-on", "HOLD").exitCode()).isEqualTo(1);
        try (var database = database()) {
            database.jdbc()
                    .sql("update finding set state = 'SETTLED' where state = 'OPEN'")
                    .update();
        }
        var second = night("second", records, "--fail-on", "HOLD");

        assertThat(second.exitCode()).isZero();
        var night = json("second", "night.json");
        assertThat(night.get("settled").asInt()).isEqualTo(1);
        assertThat(night.get("unchanged").asInt()).isZero();
        assertThat(Files.readString(out("second").resolve("night.findings.jsonl")))
                .as("a settled finding keeps its severity")
                .contains("\"verdict\":\"BLOCK\"");
    }

    @Test
    void badRecordsAreRejectedWithTheirReasonAndTheNightGoesOn() throws IOException {
        var call = night("bad", records(TILES, "{\"hs\":", "{\"consigne.name\":\"A\"}", ENGINE_TO_IRAN));

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(Files.readAllLines(out("bad").resolve("night.findings.jsonl")))
                .hasSize(2);
        assertThat(Files.readAllLines(out("bad").resolve("not-screened.jsonl")))
                .hasSize(2)
                .anyMatch(line -> line.contains("\"row\":2") && line.contains("no JSON object"))
                .anyMatch(line -> line.contains("\"row\":3") && line.contains("consigne.name"));
        try (var database = database()) {
            assertThat(count(database, "select count(*) from passed_row where kind = 'REJECTED'"))
                    .isEqualTo(2);
        }
    }

    @Test
    void packedRecordsAreScreenedAsUnpackedOnes() throws IOException {
        var packed = folder.resolve("packed.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write((ENGINE_TO_IRAN + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(night("packed", packed).exitCode()).isZero();
        assertThat(json("packed", "night.json").get("verdicts").get("BLOCK").asInt())
                .isEqualTo(1);
    }

    @Test
    void factsForWholeFilesReachEveryRecord() throws IOException {
        night("given", records(ENGINE_TO_IRAN.replace("\"destination\":\"IR\",", "")), "--destination", "IR");

        assertThat(Files.readString(out("given").resolve("night.findings.jsonl")))
                .contains("\"place\":\"given for the whole file\"");
    }

    @Test
    void limitReadsNoFurther() throws IOException {
        var call = night("some", records(ENGINE_TO_IRAN, TILES, "broken", TILES), "--limit", "2");

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(json("some", "night.json").get("lines").asInt()).isEqualTo(2);
    }

    @Test
    void dryRunScreensAndWritesNothing() throws IOException {
        var records = records(ENGINE_TO_IRAN, TILES);
        var call = night("dry", records, "--dry-run", "--fail-on", "BLOCK");

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out()).contains("1 BLOCK, 1 CLEAR").contains("Nothing was written");
        assertThat(out("dry")).doesNotExist();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void secondNightIsToldThatOneRunsAndDoesNothing() throws IOException {
        var records = records(TILES);
        night("first", records);
        try (var channel = FileChannel.open(folder.resolve("data/batch.lock"), StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            var second = night("second", records);

            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.err()).contains("A night is running already").doesNotContain("Exception");
        }
        try (var database = database()) {
            assertThat(count(database, "select count(*) from run")).isEqualTo(1);
        }
    }

    @Test
    void nightWaitsForTheDeskThatIsWriting() throws Exception {
        var records = records(ENGINE_TO_IRAN, TILES);
        night("first", records);
        var writing = new CountDownLatch(1);
        var desk = new Thread(() -> {
            try (var database = database()) {
                database.inTransaction(() -> {
                    database.jdbc().sql("update finding set seen_at = seen_at").update();
                    writing.countDown();
                    sleep(6_000);
                    return this;
                });
            }
        });
        desk.start();
        writing.await();

        assertThat(night("second", records).exitCode()).isZero();
        assertThat(json("second", "night.json").get("unchanged").asInt()).isEqualTo(1);
        desk.join();
    }

    @Test
    void morningPageTellsTheNightAndTheHeadOfTheAuditLog() throws IOException {
        night("page", records(ENGINE_TO_IRAN.replace("Alfa", "<script>alert(1)</script>"), TILES));
        var page = Files.readString(out("page").resolve("morning.html"));

        assertThat(page)
                .contains("1 line is new or worse")
                .contains("Head of the audit log")
                .contains(Files.readAllLines(folder.resolve("data/audit-head.txt")).stream()
                        .reduce((one, last) -> last)
                        .orElseThrow()
                        .replaceFirst(".* ", ""))
                .doesNotContain("<script");
    }

    @Test
    void wrongCallsAreToldInASentence() throws IOException {
        assertThat(night("out", folder.resolve("gone")).exitCode()).isEqualTo(2);
        assertThat(night("out", records(TILES), "--limit", "0").err()).contains("1 or more");
        assertThat(night("out", records(TILES), "--db", "jdbc:oracle:x").err()).contains("jdbc:postgresql:");
        assertThat(night("out", records(TILES), "--db", "jdbc:postgresql://localhost:1/x")
                        .err())
                .contains("cannot be opened")
                .doesNotContain("Exception");
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Call night(String name, Path input, String... options) {
        var all = new ArrayList<>(List.of(
                "batch",
                input.toString(),
                "--out",
                out(name).toString(),
                "--data",
                folder.resolve("data").toString()));
        all.addAll(List.of(options));
        return Call.of(all.toArray(String[]::new));
    }

    /** Each time the same place, so that it is the same source. */
    private Path records(String... lines) throws IOException {
        return Files.writeString(folder.resolve("night.jsonl"), String.join("\n", lines) + "\n");
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private JsonNode json(String name, String file) throws IOException {
        return JSON.readTree(Files.readString(out(name).resolve(file)));
    }

    private Database database() {
        return Database.open(DatabaseAddress.in(folder.resolve("data")));
    }

    private static long count(Database database, String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString()).toList();
        }
    }
}
