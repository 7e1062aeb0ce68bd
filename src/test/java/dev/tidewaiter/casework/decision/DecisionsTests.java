package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.Findings;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.GoodsLine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same on both databases. */
abstract class DecisionsTests {

    private static final long YEAR = 365L * 24 * 60 * 60 * 1000;
    private static final GoodsLine LINE = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), "engine");

    @TempDir
    Path heads;

    private Clock clock = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);
    private Database database;
    private AuditLog audit;
    private Decisions decisions;
    private Findings findings;
    private FoundLines lines;

    abstract Database open();

    @BeforeEach
    void begin() {
        database = open();
        start(clock);
    }

    private void start(Clock now) {
        clock = now;
        audit = new AuditLog(database, clock, heads.resolve("heads"));
        decisions = new Decisions(database, clock, audit);
        findings = new Findings(database);
        lines = new FoundLines(database, clock, audit);
    }

    @AfterEach
    void end() {
        database.close();
    }

    private static NewDecision answer(String finding, Answer answer) {
        return answer(finding, answer, "", Scope.LINE, null);
    }

    private static NewDecision answer(
            String finding, Answer answer, String after, Scope scope, @Nullable Long goodGuyUntil) {
        return new NewDecision(finding, answer, "because", "", scope, after, null, goodGuyUntil, false, "api");
    }

    private FindingState stateOf(String finding) {
        return findings.find(finding).orElseThrow().state();
    }

    @Test
    void oneOfficerSettlesAReview() {
        var finding = lines.found("run", Severity.REVIEW, LINE, FoundLines.entry());
        assertThat(decisions.propose(answer(finding, Answer.PERMITTED), "ann").state())
                .isEqualTo(DecisionState.IN_FORCE);
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void oneOfficerAnswersAnOpenQuestion() {
        var question = lines.open("run", LINE);
        decisions.propose(answer(question, Answer.PERMITTED), "ann");
        assertThat(stateOf(question)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void aHoldWaitsForASecondPersonAndIsSettledByIt() {
        var finding = lines.found("run", Severity.HOLD, LINE, FoundLines.entry());
        var proposed = decisions.propose(answer(finding, Answer.NOT_A_MATCH), "ann");
        assertThat(proposed.state()).isEqualTo(DecisionState.PROPOSED);
        assertThat(stateOf(finding)).isEqualTo(FindingState.PROPOSED);
        decisions.approve(proposed.id(), true, "seen", "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
        assertThat(findings.find(finding).orElseThrow().severity()).isEqualTo("HOLD");
        assertThat(audit.before(Long.MAX_VALUE, 9))
                .extracting(step -> step.actor() + " " + step.action())
                .containsExactly("bob decision.approved", "ann decision.proposed");
    }

    @Test
    void nobodyApprovesWhatTheyProposed() {
        var finding = lines.found("run", Severity.BLOCK, LINE, FoundLines.entry());
        var proposed = decisions.propose(answer(finding, Answer.NOT_A_MATCH), "ann");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> decisions.approve(proposed.id(), true, "", "ann"))
                .withMessageContaining("second person")
                .matches(refused -> refused.kind() == Refused.Kind.FORBIDDEN);
        assertThat(stateOf(finding)).isEqualTo(FindingState.PROPOSED);
    }

    @Test
    void whatIsNotApprovedIsOpenAgainAndStaysReadable() {
        var finding = lines.found("run", Severity.HOLD, LINE, FoundLines.entry());
        var proposed = decisions.propose(answer(finding, Answer.NOT_A_MATCH), "ann");
        decisions.approve(proposed.id(), false, "Ask for the number.", "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        assertThat(decisions.about(finding)).singleElement().satisfies(decision -> {
            assertThat(decision.state()).isEqualTo(DecisionState.REJECTED);
            assertThat(decision.decidedNote()).isEqualTo("Ask for the number.");
        });
    }

    @Test
    void whatWasInForceHoldsAgainWhenANewerProposalIsRejected() {
        var finding = lines.found("run", Severity.HOLD, LINE, FoundLines.entry());
        var first = decisions.propose(answer(finding, Answer.NOT_A_MATCH), "ann");
        decisions.approve(first.id(), true, "", "bob");
        var second = decisions.propose(answer(finding, Answer.CONFIRMED, first.id(), Scope.LINE, null), "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.PROPOSED);
        decisions.approve(second.id(), false, "", "ann");
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
        assertThat(findings.find(finding).orElseThrow().lastDecision()).isEqualTo(first.id());
    }

    @Test
    void aNewerDecisionTakesThePlaceOfAnOlderOne() {
        var finding = lines.found("run", Severity.REVIEW, LINE, FoundLines.entry());
        var first = decisions.propose(answer(finding, Answer.PERMITTED), "ann");
        decisions.propose(answer(finding, Answer.CONFIRMED, first.id(), Scope.LINE, null), "bob");
        assertThat(decisions.about(finding))
                .extracting(Decision::answer, Decision::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Answer.PERMITTED, DecisionState.SUPERSEDED),
                        org.assertj.core.groups.Tuple.tuple(Answer.CONFIRMED, DecisionState.IN_FORCE));
    }

    @Test
    void whoHasNotSeenTheLastDecisionIsToldOfIt() {
        var finding = lines.found("run", Severity.REVIEW, LINE, FoundLines.entry());
        var first = decisions.propose(answer(finding, Answer.PERMITTED), "ann");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> decisions.propose(answer(finding, Answer.CONFIRMED), "bob"))
                .withMessageContaining("PERMITTED")
                .withMessageContaining(first.id());
    }

    @Test
    void ofTwoOfficersAtOnceOneIsTold() throws Exception {
        for (int round = 0; round < 10; round++) {
            var line = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), "engine " + round);
            var finding = lines.found("run", Severity.REVIEW, line, FoundLines.entry());
            assertThat(atOnce(
                            () -> decisions.propose(answer(finding, Answer.PERMITTED), "ann"),
                            () -> decisions.propose(answer(finding, Answer.CONFIRMED), "bob")))
                    .isEqualTo(1);
            assertThat(decisions.about(finding)).hasSize(1);
        }
    }

    @Test
    void ofTwoApproversAtOnceOneIsTold() throws Exception {
        for (int round = 0; round < 10; round++) {
            var line = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), "engine " + round);
            var finding = lines.found("run", Severity.HOLD, line, FoundLines.entry());
            var proposed = decisions.propose(answer(finding, Answer.NOT_A_MATCH), "ann");
            assertThat(atOnce(
                            () -> decisions.approve(proposed.id(), true, "", "bob"),
                            () -> decisions.approve(proposed.id(), false, "", "cem")))
                    .isEqualTo(1);
        }
    }

    /** How many of two steps at once are refused because of the other. */
    private static int atOnce(Callable<Decision> one, Callable<Decision> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var refused = 0;
            var both = List.of(one, other).stream()
                    .map(step -> threads.submit(() -> {
                        barrier.await();
                        return step.call();
                    }))
                    .toList();
            for (var step : both) {
                try {
                    step.get();
                } catch (java.util.concurrent.ExecutionException failed) {
                    assertThat(failed.getCause())
                            .isInstanceOfSatisfying(
                                    Refused.class,
                                    told -> assertThat(told.kind()).isEqualTo(Refused.Kind.CHANGED));
                    refused++;
                }
            }
            return refused;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aDecisionMaySettleWhatIsOpenAboutTheSameParty() {
        var party = FoundLines.party("Limbach Motors", "DE");
        var first = lines.found("run", Severity.HOLD, FoundLines.line(party, "engine"), FoundLines.entry());
        var second = lines.found("run", Severity.HOLD, FoundLines.line(party, "propeller"), FoundLines.entry());
        var elsewhere = lines.found(
                "run",
                Severity.HOLD,
                FoundLines.line(FoundLines.party("Limbach Motors", "IR"), "engine"),
                FoundLines.entry());
        var proposed = decisions.propose(answer(first, Answer.NOT_A_MATCH, "", Scope.PARTY, null), "ann");
        decisions.approve(proposed.id(), true, "", "bob");
        assertThat(stateOf(second)).isEqualTo(FindingState.SETTLED);
        assertThat(stateOf(elsewhere))
                .as("a party of this name in another country")
                .isEqualTo(FindingState.OPEN);
    }

    @Test
    void aFindingThatWasDecidedStaysSettledWhenItIsFoundAgain() {
        var finding = lines.found("monday", Severity.REVIEW, LINE, FoundLines.entry("A"));
        decisions.propose(answer(finding, Answer.PERMITTED), "ann");
        lines.found("tuesday", Severity.REVIEW, LINE, FoundLines.entry("A"));
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void aFindingThatIsWorseThanWhatOnePersonDecidedIsOpenAgain() {
        var finding = lines.found("monday", Severity.REVIEW, LINE, FoundLines.entry());
        decisions.propose(answer(finding, Answer.PERMITTED), "ann");
        lines.found("tuesday", Severity.BLOCK, LINE, FoundLines.entry());
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        assertThat(decisions.about(finding)).extracting(Decision::state).containsExactly(DecisionState.REOPENED);
    }

    @Test
    void aDecisionIsOpenAgainWhenTheEntryHasAnotherProgramme() {
        var finding = lines.found("monday", Severity.REVIEW, LINE, FoundLines.entry("A"));
        decisions.propose(answer(finding, Answer.NOT_A_MATCH), "ann");
        lines.found("tuesday", Severity.REVIEW, LINE, FoundLines.entry("A", "B"));
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        assertThat(decisions.about(finding).get(0).closedBecause()).contains("programmes");
    }

    private String goodGuy(String finding) {
        var proposed =
                decisions.propose(answer(finding, Answer.NOT_A_MATCH, "", Scope.LINE, clock.millis() + YEAR), "ann");
        assertThat(new GoodGuys(database, clock, audit).newest(1)).isEmpty();
        decisions.approve(proposed.id(), true, "", "bob");
        return goodGuys().newest(1).get(0).id();
    }

    private GoodGuys goodGuys() {
        return new GoodGuys(database, clock, audit);
    }

    @Test
    void aKnownFalseHitSettlesLaterLinesOfTheSameParty() {
        var party = FoundLines.party("Limbach Motors", "DE");
        goodGuy(lines.found("monday", Severity.HOLD, FoundLines.line(party, "engine"), FoundLines.entry("A")));
        var later = lines.found("tuesday", Severity.HOLD, FoundLines.line(party, "propeller"), FoundLines.entry("A"));
        var elsewhere = lines.found(
                "tuesday",
                Severity.HOLD,
                FoundLines.line(FoundLines.party("Limbach Motors", "IR"), "engine"),
                FoundLines.entry("A"));
        var worse = lines.found("tuesday", Severity.BLOCK, FoundLines.line(party, "wing"), FoundLines.entry("A"));
        assertThat(List.of(stateOf(later), stateOf(elsewhere), stateOf(worse)))
                .as("a worse finding about the two ends it")
                .containsExactly(FindingState.OPEN, FindingState.OPEN, FindingState.OPEN);
        assertThat(goodGuys().newest(1).get(0).state()).isEqualTo("REOPENED");
    }

    @Test
    void aKnownFalseHitEndsWhenTheEntryChanges() {
        var party = FoundLines.party("Limbach Motors", "DE");
        var first = lines.found("monday", Severity.HOLD, FoundLines.line(party, "engine"), FoundLines.entry("A"));
        var id = goodGuy(first);
        var second = lines.found("tuesday", Severity.HOLD, FoundLines.line(party, "propeller"), FoundLines.entry("A"));
        assertThat(stateOf(second)).isEqualTo(FindingState.SETTLED);
        lines.found("wednesday", Severity.HOLD, FoundLines.line(party, "wing"), FoundLines.entry("A", "B"));
        assertThat(List.of(stateOf(first), stateOf(second))).containsOnly(FindingState.OPEN);
        var ended = goodGuys().find(id).orElseThrow();
        assertThat(ended.closedBecause()).contains("programmes");
        assertThat(findings.then(Objects.requireNonNull(ended.entryNow()))
                        .orElseThrow()
                        .differsFrom(findings.then(ended.entryThen()).orElseThrow()))
                .containsExactly("programmes");
    }

    @Test
    void aPartyThatDiffersIsNoKnownFalseHitAndIsShownBesideIt() {
        var id = goodGuy(lines.found("monday", Severity.HOLD, LINE, FoundLines.entry("A")));
        var other = FoundLines.line(FoundLines.party("Limbach Motors", "IR"), "engine");
        assertThat(stateOf(lines.found("tuesday", Severity.HOLD, other, FoundLines.entry("A"))))
                .isEqualTo(FindingState.OPEN);
        var known = goodGuys().find(id).orElseThrow();
        assertThat(findings.then(Objects.requireNonNull(known.partyNow()))
                        .orElseThrow()
                        .fields())
                .containsEntry("country", List.of("IR"));
    }

    @Test
    void aKnownFalseHitExpires() {
        var finding = lines.found("monday", Severity.HOLD, LINE, FoundLines.entry("A"));
        goodGuy(finding);
        start(Clock.offset(clock, java.time.Duration.ofMillis(YEAR + 1)));
        assertThat(goodGuys().expire()).isEqualTo(1);
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void aKnownFalseHitEndsWithTheDecisionThatMadeIt() {
        var finding = lines.found("monday", Severity.HOLD, LINE, FoundLines.entry("A"));
        var id = goodGuy(finding);
        var last = findings.find(finding).orElseThrow().lastDecision();
        var newer = decisions.propose(answer(finding, Answer.CONFIRMED, last, Scope.LINE, null), "bob");
        decisions.approve(newer.id(), true, "", "ann");
        assertThat(goodGuys().find(id).orElseThrow().state()).isEqualTo("ENDED");
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }
}
