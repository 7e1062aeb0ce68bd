package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.shipment.GoodsLine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What decisions are tried with. */
abstract class DecisionsFixture {

    static final long YEAR = 365L * 24 * 60 * 60 * 1000;
    static final GoodsLine LINE = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), "engine");

    @TempDir
    Path heads;

    Clock clock = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);
    Database database;
    AuditLog audit;
    Decisions decisions;
    StoredFindings findings;
    FoundLines lines;

    abstract Database open();

    @BeforeEach
    void begin() {
        database = open();
        start(clock);
    }

    final void start(Clock now) {
        clock = now;
        audit = new AuditLog(database, clock, heads.resolve("heads"));
        decisions = new Decisions(database, clock, audit, EntriesToday.unasked());
        findings = new StoredFindings(database);
        lines = new FoundLines(database, clock, audit);
    }

    /** A moment later: of two answers it is certain which one was first. */
    final void startLater() {
        start(Clock.offset(clock, Duration.ofMillis(1)));
    }

    @AfterEach
    void end() {
        database.close();
    }

    static NewDecision answer(String finding, DecisionAnswer answer) {
        return answer(finding, answer, "", DecisionScope.LINE, null);
    }

    static NewDecision answer(
            String finding, DecisionAnswer answer, String after, DecisionScope scope, @Nullable Long falseHitUntil) {
        return new NewDecision(finding, answer, "because", "", scope, after, null, falseHitUntil, "", false, "api");
    }

    FindingState stateOf(String finding) {
        return findings.find(finding).orElseThrow().standing().state();
    }
}
