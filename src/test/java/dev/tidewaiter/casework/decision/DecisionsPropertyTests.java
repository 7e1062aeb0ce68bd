package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.files.TestFolders;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.GoodsLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** No sequence of steps loses a decision, or lets one person settle what two must. */
class DecisionsPropertyTests {

    private static final AtomicInteger LINES = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Database database;

    @BeforeContainer
    static void open() {
        folder = TestFolders.made("decisions");
        database = TestDatabases.sqlite(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        database.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private enum Act {
        ANSWER,
        ANSWER_BLINDLY,
        ANSWER_FOR_ALL,
        MAKE_KNOWN,
        APPROVE,
        REJECT,
        FIND_AGAIN,
        FIND_WORSE,
        FIND_ENTRY_CHANGED
    }

    private record Step(Act act, String by, DecisionAnswer answer) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.of("ann", "bob", "cem"),
                        Arbitraries.of(DecisionAnswer.class))
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(14);
    }

    @Property(tries = 150)
    void nothingIsLostAndNobodySettlesAHoldAlone(@ForAll("steps") List<Step> steps) {
        var clock = Clock.systemUTC();
        var audit = new AuditLog(database, clock, folder.resolve("heads"));
        var decisions = new Decisions(database, clock, audit, EntriesToday.unasked());
        var findings = new StoredFindings(database);
        var lines = new FoundLines(database, clock, audit);
        var line = FoundLines.line(FoundLines.party("Limbach " + LINES.incrementAndGet(), "DE"), "engine");
        var finding = lines.found("run", Severity.HOLD, line, FoundLines.entry("A"));
        Map<String, String> known = new LinkedHashMap<>();
        for (var step : steps) {
            var before = findings.find(finding).orElseThrow().standing().state();
            var after = findings.find(finding).orElseThrow().standing().lastDecision();
            try {
                take(step, after, decisions, lines, line, finding);
            } catch (RefusedStep refused) {
                assertThat(findings.find(finding).orElseThrow().standing().state())
                        .isEqualTo(before);
            }
            decisions.about(finding).forEach(one -> known.putIfAbsent(one.id(), said(one)));
            assertThat(decisions.about(finding))
                    .extracting(DecisionsPropertyTests::said)
                    .containsExactlyInAnyOrderElementsOf(known.values());
            settledByTwo(findings, decisions, finding);
        }
        assertThat(new AuditedDecisions(database, audit).verify().wrong())
                .as("each decision is as its steps say")
                .isEmpty();
    }

    private static String said(Decision decision) {
        return decision.id()
                + decision.given().answer()
                + decision.given().reason()
                + decision.asked().proposedBy()
                + decision.asked().proposedAt();
    }

    private void settledByTwo(StoredFindings findings, Decisions decisions, String finding) {
        var stored = findings.find(finding).orElseThrow();
        if (stored.standing().state() != FindingState.SETTLED) {
            return;
        }
        if (stored.standing().lastDecision().isEmpty()) {
            var known = new KnownFalseHits(
                            database,
                            Clock.systemUTC(),
                            new AuditLog(database, Clock.systemUTC(), folder.resolve("heads")))
                    .find(stored.standing().falseHit())
                    .orElseThrow();
            assertThat(known.approvedBy()).isNotNull().isNotEqualTo(known.madeBy());
        } else {
            var decision = decisions.find(stored.standing().lastDecision()).orElseThrow();
            assertThat(decision.state()).isEqualTo(DecisionState.IN_FORCE);
            assertThat(decision.settled().decidedBy())
                    .isNotNull()
                    .isNotEqualTo(decision.asked().proposedBy());
        }
    }

    private static void take(
            Step step, String last, Decisions decisions, FoundLines lines, GoodsLine line, String finding) {
        switch (step.act()) {
            case ANSWER -> decisions.propose(answer(finding, step.answer(), last, DecisionScope.LINE, null), step.by());
            case ANSWER_BLINDLY ->
                decisions.propose(answer(finding, step.answer(), "", DecisionScope.LINE, null), step.by());
            case ANSWER_FOR_ALL ->
                decisions.propose(answer(finding, step.answer(), last, DecisionScope.PARTY, null), step.by());
            case MAKE_KNOWN ->
                decisions.propose(
                        answer(finding, DecisionAnswer.NOT_A_MATCH, last, DecisionScope.LINE, Long.MAX_VALUE),
                        step.by());
            case APPROVE, REJECT ->
                decisions.approve(Objects.requireNonNull(last), step.act() == Act.APPROVE, "", step.by());
            case FIND_AGAIN -> lines.found("run", Severity.HOLD, line, FoundLines.entry("A"));
            case FIND_WORSE -> lines.found("run", Severity.BLOCK, line, FoundLines.entry("A"));
            case FIND_ENTRY_CHANGED -> lines.found("run", Severity.HOLD, line, FoundLines.entry("A", "B"));
        }
    }

    private static NewDecision answer(
            String finding, DecisionAnswer answer, String after, DecisionScope scope, @Nullable Long until) {
        return new NewDecision(finding, answer, "because", "", scope, after, null, until, "", false, "api");
    }
}
