package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.finding.NoLongerFound;
import dev.tidewaiter.casework.finding.SettledByFalseHit;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.wording.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Known false hits, and what ends them; the same on both databases. */
abstract class KnownFalseHitsTests extends DecisionsFixture {

    private String falseHit(String finding) {
        var proposed = decisions.propose(
                answer(finding, DecisionAnswer.NOT_A_MATCH, "", DecisionScope.LINE, clock.millis() + YEAR), "ann");
        assertThat(new KnownFalseHits(database, clock, audit).newest(1)).isEmpty();
        decisions.approve(proposed.id(), true, "", "bob");
        return falseHits().newest(1).get(0).id();
    }

    private KnownFalseHits falseHits() {
        return new KnownFalseHits(database, clock, audit);
    }

    @Test
    void aKnownFalseHitSettlesLaterLinesOfTheSameParty() {
        var party = FoundLines.party("Limbach Motors", "DE");
        falseHit(lines.found("monday", Severity.HOLD, FoundLines.line(party, "engine"), FoundLines.entry("A")));
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
        assertThat(falseHits().newest(1).get(0).state()).isEqualTo("REOPENED");
    }

    @Test
    void aKnownFalseHitEndsWhenTheEntryChanges() {
        var party = FoundLines.party("Limbach Motors", "DE");
        var first = lines.found("monday", Severity.HOLD, FoundLines.line(party, "engine"), FoundLines.entry("A"));
        var id = falseHit(first);
        var second = lines.found("tuesday", Severity.HOLD, FoundLines.line(party, "propeller"), FoundLines.entry("A"));
        assertThat(stateOf(second)).isEqualTo(FindingState.SETTLED);
        lines.found("wednesday", Severity.HOLD, FoundLines.line(party, "wing"), FoundLines.entry("A", "B"));
        assertThat(List.of(stateOf(first), stateOf(second))).containsOnly(FindingState.OPEN);
        var ended = falseHits().find(id).orElseThrow();
        assertThat(ended.closedBecause()).contains("programmes");
        assertThat(ended.closed()).extracting(Wording::key).isEqualTo("closed.entryChanged");
        assertThat(findings.then(Objects.requireNonNull(ended.entryNow()))
                        .orElseThrow()
                        .differsFrom(findings.then(ended.entryThen()).orElseThrow()))
                .containsExactly("programmes");
    }

    @Test
    void aPartyThatDiffersIsNoKnownFalseHitAndIsShownBesideIt() {
        var id = falseHit(lines.found("monday", Severity.HOLD, LINE, FoundLines.entry("A")));
        var other = FoundLines.line(FoundLines.party("Limbach Motors", "IR"), "engine");
        assertThat(stateOf(lines.found("tuesday", Severity.HOLD, other, FoundLines.entry("A"))))
                .isEqualTo(FindingState.OPEN);
        var known = falseHits().find(id).orElseThrow();
        assertThat(findings.then(Objects.requireNonNull(known.partyNow()))
                        .orElseThrow()
                        .fields())
                .containsEntry("country", List.of("IR"));
    }

    @Test
    void whatTheLastRunNoLongerFoundIsNotOpenAgainWithoutIt() {
        lines.begun("monday", clock.millis());
        var id = falseHit(lines.found("monday", Severity.HOLD, LINE, FoundLines.entry("A")));
        assertThat(new SettledByFalseHit(database).count(id)).isEqualTo(1);
        new NoLongerFound(database, audit).mark("tuesday", "monday", clock.millis(), Set.of());
        assertThat(new SettledByFalseHit(database).count(id)).isZero();
    }

    @Test
    void aKnownFalseHitExpires() {
        var finding = lines.found("monday", Severity.HOLD, LINE, FoundLines.entry("A"));
        falseHit(finding);
        start(Clock.offset(clock, java.time.Duration.ofMillis(YEAR + 1)));
        assertThat(falseHits().expire()).isEqualTo(1);
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void aKnownFalseHitEndsWithTheDecisionThatMadeIt() {
        var finding = lines.found("monday", Severity.HOLD, LINE, FoundLines.entry("A"));
        var id = falseHit(finding);
        var last = findings.find(finding).orElseThrow().standing().lastDecision();
        var newer = decisions.propose(answer(finding, DecisionAnswer.CONFIRMED, last, DecisionScope.LINE, null), "bob");
        decisions.approve(newer.id(), true, "", "ann");
        assertThat(falseHits().find(id).orElseThrow().state()).isEqualTo("ENDED");
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void aKnownFalseHitHoldsUpToTheSeverityItWasDecidedFor() {
        var finding = lines.found("monday", Severity.BLOCK, LINE, FoundLines.entry("A"));
        var id = falseHit(finding);
        lines.found("tuesday", Severity.HOLD, LINE, FoundLines.entry("A"));
        lines.found("wednesday", Severity.BLOCK, LINE, FoundLines.entry("A"));
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
        assertThat(falseHits().find(id).orElseThrow().state()).isEqualTo("IN_FORCE");
        var decision = findings.find(finding).orElseThrow().standing().lastDecision();
        assertThat(decisions.find(decision).orElseThrow().state())
                .as("as severe again as when it was decided is not worse")
                .isEqualTo(DecisionState.IN_FORCE);
    }

    @Test
    void aKnownFalseHitEndsWhenAnotherListNamesTheParty() {
        var entry = FoundLines.entry("A");
        var finding = lines.foundOnSeveral("monday", Severity.HOLD, LINE, entry, List.of());
        falseHit(finding);
        assertThat(lines.foundOnSeveral("tuesday", Severity.HOLD, LINE, entry, List.of(FoundLines.entry("B"))))
                .isEqualTo(finding);
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        assertThat(falseHits().newest(1).get(0).state()).isEqualTo("REOPENED");
    }

    @Test
    void whatEndsAKnownFalseHitIsInTheLogForTheDecisionThatMadeItToo() {
        var finding = lines.found("run", Severity.REVIEW, LINE, FoundLines.entry());
        decisions.propose(
                answer(finding, DecisionAnswer.NOT_A_MATCH, "", DecisionScope.LINE, clock.millis() + YEAR), "ann");
        assertThat(new AuditedDecisions(database, audit).verify().wrong()).isEmpty();
        lines.found("next", Severity.REVIEW, LINE, FoundLines.entry("Changed"));
        assertThat(new AuditedDecisions(database, audit).verify().wrong()).isEmpty();
    }
}
