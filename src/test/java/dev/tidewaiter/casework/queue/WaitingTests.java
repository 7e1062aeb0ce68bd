package dev.tidewaiter.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.NewDecision;
import dev.tidewaiter.casework.decision.RuleRecord;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.lookup.LookUps;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.Preferences;
import dev.tidewaiter.casework.run.DayCounts;
import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.casework.run.NewRun;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.RunInList;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunLists;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.shipment.GoodsLine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk's first pages ask of the store; the same on both databases. */
abstract class WaitingTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final GoodsLine ENGINE = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), "engine");
    private static final GoodsLine PROPELLER = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), "propeller");

    @TempDir
    Path heads;

    private Database database;

    abstract Database open();

    @BeforeEach
    void begin() {
        database = open();
    }

    @AfterEach
    void end() {
        database.close();
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private AuditLog audit(Instant moment) {
        return new AuditLog(database, at(moment), heads.resolve("h"));
    }

    /** A run that finds something on each line. */
    private void run(String id, Instant moment, GoodsLine... lines) {
        var clock = at(moment);
        new Runs(database, clock)
                .add(new NewRun(id, RunKind.NIGHT, "/data", "batch", Map.of(), List.of("may.xlsx"), null, null));
        var writer = new LineWriter(database, clock, audit(moment), id, 0);
        for (var line : lines) {
            var finding = FoundLines.finding(Severity.HOLD, line, FoundLines.entry());
            writer.line(new ScreenedLine(line, Verdict.HOLD, List.of(finding), List.of(), List.of()));
        }
        writer.flush();
    }

    @Test
    void aFindingWaitsSinceItWasFirstSeenHoweverOftenItIsFoundAgain() {
        run("a", MONDAY, ENGINE);
        run("b", MONDAY.plus(Duration.ofDays(3)), ENGINE, PROPELLER);
        var waiting = new Waiting(database);
        long tuesday = MONDAY.plus(Duration.ofDays(1)).toEpochMilli();
        assertThat(waiting.since(tuesday, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.since()).isEqualTo(MONDAY.toEpochMilli()));
        assertThat(waiting.count(tuesday, 10)).isEqualTo(1);
        assertThat(waiting.count(Long.MAX_VALUE, 10)).isEqualTo(2);
        assertThat(waiting.count(Long.MAX_VALUE, 1)).as("counted no further").isEqualTo(1);
    }

    @Test
    void aRulesRecordCountsAnswersInForce() {
        run("a", MONDAY, ENGINE, PROPELLER);
        var accounts = new Accounts(database, at(MONDAY), audit(MONDAY));
        var ann = accounts.addWithPassword("t", "ann", "", AccountRole.OFFICER, "wet stones under the pier");
        var bob = accounts.addWithPassword("t", "bob", "", AccountRole.APPROVER, "wet stones under the pier");
        var decisions = new Decisions(database, at(MONDAY), audit(MONDAY), EntriesToday.unasked());
        var waiting = new Waiting(database).since(Long.MAX_VALUE, 2);
        var rule = waiting.get(0).rule();
        var first = decisions.propose(answer(waiting.get(0).id(), DecisionAnswer.NOT_A_MATCH, ""), ann.id());
        decisions.propose(answer(waiting.get(1).id(), DecisionAnswer.CONFIRMED, first.id()), ann.id());
        assertThat(new RuleRecord(database).since(0)).as("nobody has approved").isEmpty();
        decisions.approve(first.id(), true, "", bob.id());
        var record = Objects.requireNonNull(new RuleRecord(database).since(0).get(rule));
        assertThat(record.dismissed()).isEqualTo(1);
        assertThat(record.confirmed()).isZero();
        assertThat(new RuleRecord(database).since(MONDAY.toEpochMilli() + 1)).isEmpty();
    }

    private static NewDecision answer(String finding, DecisionAnswer answer, String beside) {
        return new NewDecision(finding, answer, "seen", "", DecisionScope.LINE, "", null, null, beside, false, "test");
    }

    @Test
    void daysAreCountedInTheZoneOfWhoeverLooks() {
        var late = Instant.parse("2026-11-23T22:30:00Z"); // the next day in Almaty
        run("a", late, ENGINE, PROPELLER);
        var today = LocalDate.of(2026, 11, 24);
        assertThat(new DayCounts(database).last(2, today, ZoneOffset.UTC))
                .containsExactly(new DayCounts.Day(LocalDate.of(2026, 11, 23), 2, 2), new DayCounts.Day(today, 0, 0));
        assertThat(new DayCounts(database).last(2, today, ZoneId.of("Asia/Almaty")))
                .containsExactly(new DayCounts.Day(LocalDate.of(2026, 11, 23), 0, 0), new DayCounts.Day(today, 2, 2));
    }

    @Test
    void whatANightChangedAndWhatNobodyReadIsKeptWithTheRun() {
        run("a", MONDAY, ENGINE);
        var nights = new Nights(database);
        var runs = new Runs(database, at(MONDAY));
        assertThat(nights.changes("a")).isEmpty();
        assertThat(listed().unread()).isEmpty();
        var changes = new Nights.Changes(1, 2, 3, 4, 5);
        nights.changes("a", changes);
        runs.unreadColumns("a", List.of("Week 10 K: Remarks", "Woche \"10\" L: Größe"));
        assertThat(nights.changes("a")).contains(changes);
        assertThat(listed().unread()).containsExactly("Week 10 K: Remarks", "Woche \"10\" L: Größe");
        assertThat(listed().title()).isEqualTo("/data");
        assertThat(listed().worst()).isEqualTo(Verdict.HOLD);
        assertThat(listed().lines()).isEqualTo(1);
    }

    private RunInList listed() {
        return new RunLists(database).page(Set.of(RunKind.NIGHT), 9, 0).get(0);
    }

    @Test
    void preferencesAndLookUpsAreKept() {
        var ann = new Accounts(database, at(MONDAY), audit(MONDAY))
                .addWithPassword("t", "ann", "", AccountRole.OFFICER, "wet stones under the pier");
        var preferences = new Preferences(database);
        preferences.choose(ann.id(), Map.of("key.NEXT", "n", "keys", "on"));
        preferences.choose(ann.id(), Map.of("key.NEXT", "m"));
        assertThat(preferences.of(ann.id())).isEqualTo(Map.of("key.NEXT", "m"));
        assertThat(preferences.of("nobody")).isEmpty();

        var lookUps = new LookUps(database, at(MONDAY), audit(MONDAY));
        var kept = lookUps.keep(ann.id(), "ann", "{\"name\":\"Ямщиков\"}", "a subset", "[]", "[]", 0);
        assertThat(lookUps.find(kept.id())).contains(kept);
        assertThat(lookUps.newest(5)).containsExactly(kept);
        assertThat(audit(MONDAY).before(Long.MAX_VALUE, 1))
                .singleElement()
                .satisfies(step -> assertThat(step.action() + step.detail())
                        .contains("party.looked-up")
                        .doesNotContain("Ямщиков"));
    }
}
