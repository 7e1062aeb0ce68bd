package dev.tidewaiter.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night takes out of the queue what the one before found and it does not, where it read everything. */
abstract class MissedFindingsTests {

    private static final String ENGINE_TO_IRAN =
            "{\"consignee.name\":\"Alfa LLC\",\"destination\":\"IR\",\"description\":\"Two-stroke aircraft engine\",\"hs\":\"840710\"}";
    private static final String TILES =
            "{\"consignee.name\":\"Alfa LLC\",\"destination\":\"DE\",\"description\":\"Ceramic wall tiles\",\"hs\":\"690721\"}";

    @TempDir
    private Path folder;

    private DatabaseAddress address = DatabaseAddress.in(Path.of("none"));

    /** Of an empty one. */
    abstract DatabaseAddress address(Path data);

    @BeforeEach
    void makeDatabase() throws IOException {
        address = address(Files.createDirectories(folder.resolve("data")));
    }

    @Test
    void whatWasCorrectedInTheRecordsLeavesTheQueueAndTheLogSaysSo() throws IOException {
        assertThat(night(ENGINE_TO_IRAN, TILES)).isEqualTo(1);
        long found = findings("OPEN");
        assertThat(found).isPositive();

        assertThat(night(TILES.replace("Alfa", "Beta"), TILES)).isZero();

        assertThat(findings("NO_LONGER_FOUND")).isEqualTo(found);
        try (var database = database()) {
            assertThat(database.jdbc()
                            .sql("select count(*) from audit_step where action = 'findings.no-longer-found'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
        assertThat(Call.of("audit", "verify", "--data", data(), "--db", address.url())
                        .exitCode())
                .isZero();
    }

    @Test
    void whatIsThereAgainIsOpenAgainAndFailsTheNight() throws IOException {
        night(ENGINE_TO_IRAN);
        night(TILES);
        assertThat(findings("OPEN")).isZero();
        assertThat(night(ENGINE_TO_IRAN)).isEqualTo(1);
        assertThat(findings("OPEN")).isPositive();
        assertThat(findings("NO_LONGER_FOUND")).isZero();
    }

    @Test
    void aNightThatReadOnlyTheFirstLinesMissesNothing() throws IOException {
        night(TILES, ENGINE_TO_IRAN);
        night(new String[] {TILES, ENGINE_TO_IRAN}, "--limit", "1");
        assertThat(findings("OPEN")).isPositive();
        assertThat(findings("NO_LONGER_FOUND")).isZero();
    }

    @Test
    void aRecordThatCannotBeReadMayBeWhatWasFound() throws IOException {
        night(ENGINE_TO_IRAN, TILES);
        assertThat(night(ENGINE_TO_IRAN.substring(0, 60), TILES)).isEqualTo(3);
        assertThat(findings("OPEN")).isPositive();
        assertThat(findings("NO_LONGER_FOUND")).isZero();
    }

    @Test
    void whatWasFoundBehindALinkThatLeadsNowhereStaysInTheQueue() throws IOException {
        var records = Files.createDirectories(folder.resolve("records"));
        var share = Files.createDirectories(folder.resolve("share"));
        Files.writeString(records.resolve("week-8.jsonl"), TILES + "\n");
        Files.writeString(share.resolve("week-9.jsonl"), ENGINE_TO_IRAN + "\n");
        Files.createSymbolicLink(records.resolve("wharf.2026"), share);
        assertThat(over(records)).isEqualTo(1);
        long found = findings("OPEN");

        Files.move(share, folder.resolve("gone"));

        assertThat(over(records)).isEqualTo(3);
        assertThat(findings("OPEN")).isEqualTo(found).isPositive();
        Files.move(folder.resolve("gone"), share);
        Files.delete(share.resolve("week-9.jsonl"));
        assertThat(over(records)).isZero();
        assertThat(findings("NO_LONGER_FOUND")).isEqualTo(found);
    }

    @Test
    void whatWasFoundInAFileThatIsNowCalledAResultStaysInTheQueue() throws IOException {
        var records = Files.createDirectories(folder.resolve("records"));
        Files.writeString(records.resolve("week-8.jsonl"), TILES + "\n");
        Files.writeString(records.resolve("more.findings.jsonl"), ENGINE_TO_IRAN + "\n");
        assertThat(over(records)).isEqualTo(1);
        Files.writeString(
                records.resolve("summary.json"),
                "{\"program\":\"tidewaiter 1\",\"fingerprint\":\"x\",\"files\":[{\"outputs\":{\"jsonl\":\"more.findings.jsonl\"}}]}");
        assertThat(over(records)).isEqualTo(3);
        assertThat(findings("OPEN")).isPositive();
    }

    @Test
    void whatWaitsForASecondPersonFailsTheNightAndWhatIsInForceDoesNot() throws IOException {
        night(ENGINE_TO_IRAN);
        state("PROPOSED");
        assertThat(night(ENGINE_TO_IRAN)).isEqualTo(1);
        state("SETTLED");
        assertThat(night(ENGINE_TO_IRAN)).isZero();
    }

    @Test
    void whatWasAnsweredAndIsOpenAgainIsWorseAndStandsInTheHeadline() throws IOException {
        night(ENGINE_TO_IRAN, TILES);
        state("SETTLED");
        night(ENGINE_TO_IRAN, TILES);
        assertThat(told("night.json")).contains("\"worse\":0", "\"settled\":1");
        state("OPEN");
        falseHitReopened();

        night(ENGINE_TO_IRAN, TILES);

        assertThat(told("night.json"))
                .contains("\"worse\":1", "\"unchanged\":0")
                .contains("A known false hit is open again: \\\"Alfa LLC\\\" and SDN 7. The list's entry has changed.");
        assertThat(told("morning.html"))
                .contains("1 line is new or worse, 1 known false hit is open again")
                .contains("and SDN 7. The list");
        night(ENGINE_TO_IRAN, TILES);
        assertThat(told("night.json")).contains("\"worse\":0", "\"unchanged\":1");
    }

    @Test
    void whatWasAnsweredByDayAndIsOpenAgainInTheNightIsWorseOnceAndAFalseHitMadeAnewIsNotTold() throws IOException {
        night(ENGINE_TO_IRAN, TILES);
        answerReopened();
        falseHitReopened();
        try (var database = database()) {
            database.jdbc().sql("""
                            insert into good_guy (id, party, party_key, list, entry, rule, severity, entry_then, party_then, decision, state,
                              made_by, made_at, expires_at)
                            values ('g2', 'Alfa LLC', 'alfa', 'SDN', '7', 'P01', 'REVIEW', 'e2', 'p', 'd2', 'IN_FORCE', 'a1', 1, :until)""").param("until", Long.MAX_VALUE).update();
        }

        night(ENGINE_TO_IRAN, TILES);

        assertThat(told("night.json"))
                .contains("\"worse\":1", "\"unchanged\":0")
                .doesNotContain("is open again");
        night(ENGINE_TO_IRAN, TILES);
        assertThat(told("night.json")).contains("\"worse\":0", "\"unchanged\":1");
    }

    private void answerReopened() {
        try (var database = database()) {
            database.jdbc().sql("""
                            insert into decision (id, finding, scope, answer, reason, note, needs_approval, state, proposed_by, proposed_at,
                              closed_at, brought_by, evidence)
                            select 'd1', min(id), 'LINE', 'FALSE_HIT', 'OTHER', '', 0, 'REOPENED', 'a1', 1, :now, '', '{}' from finding
                            where state = 'OPEN'""").param("now", System.currentTimeMillis()).update();
            database.jdbc().sql("""
                            insert into decision_covers (decision, finding, severity, entry_then)
                            select 'd1', id, severity, '' from finding where state = 'OPEN'""").update();
        }
    }

    private String told(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    private void falseHitReopened() {
        try (var database = database()) {
            database.jdbc().sql("""
                            insert into good_guy (id, party, party_key, list, entry, rule, severity, entry_then, party_then, decision, state,
                              made_by, made_at, expires_at, closed_at, closed_because)
                            values ('g1', 'Alfa LLC', 'alfa', 'SDN', '7', 'P01', 'REVIEW', 'e', 'p', 'd1', 'REOPENED', 'a1', 1, 2, :now,
                              'The list''s entry has changed.')""").param("now", System.currentTimeMillis()).update();
        }
    }

    private int night(String... records) throws IOException {
        return night(records, new String[0]);
    }

    private int night(String[] records, String... options) throws IOException {
        return over(Files.writeString(folder.resolve("night.jsonl"), String.join("\n", records) + "\n"), options);
    }

    private int over(Path records, String... options) {
        var all = new ArrayList<>(List.of("batch", records.toString()));
        all.addAll(
                List.of("--out", folder.resolve("out").toString(), "--data", data(), "--quiet", "--fail-on", "REVIEW"));
        all.addAll(List.of("--db", address.url()));
        all.addAll(List.of(options));
        return Call.of(all.toArray(String[]::new)).exitCode();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Database database() {
        return Database.open(address);
    }

    private long findings(String state) {
        try (var database = database()) {
            return database.jdbc()
                    .sql("select count(*) from finding where state = :state")
                    .param("state", state)
                    .query(Long.class)
                    .single();
        }
    }

    private void state(String state) {
        try (var database = database()) {
            database.jdbc()
                    .sql("update finding set state = :state where state <> 'NOTED'")
                    .param("state", state)
                    .update();
        }
    }
}
