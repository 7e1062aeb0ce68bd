package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.rulebook.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Findings that take for granted what another one says, that the party is the entry; the same on both databases. */
abstract class RestingTests extends DecisionsFixture {

    private List<String> held(String run, String goods) {
        return held(run, goods, Severity.HOLD);
    }

    private List<String> held(String run, String goods, Severity base) {
        var line = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), goods);
        return lines.foundResting(run, base, Severity.HOLD, line, FoundLines.entry("A"));
    }

    private Decision proposed(
            String finding, DecisionAnswer answer, DecisionScope scope, @Nullable Long falseHitUntil) {
        return decisions.propose(answer(finding, answer, "", scope, falseHitUntil), "ann");
    }

    @Test
    void thatThePartyIsAnotherSettlesWhatRestsOnIt() {
        var first = held("monday", "engine");
        var second = held("monday", "propeller");
        var made = proposed(first.get(0), DecisionAnswer.NOT_A_MATCH, DecisionScope.PARTY, null);
        assertThat(decisions.covered(made.id()))
                .containsExactlyInAnyOrder(first.get(0), first.get(1), second.get(0), second.get(1));
        decisions.approve(made.id(), true, "", "bob");
        assertThat(List.of(stateOf(first.get(1)), stateOf(second.get(1)))).containsOnly(FindingState.SETTLED);
    }

    @Test
    void whatIsRefusedLeavesItOpen() {
        var found = held("monday", "engine");
        var made = proposed(found.get(0), DecisionAnswer.NOT_A_MATCH, DecisionScope.PARTY, null);
        assertThat(stateOf(found.get(1))).isEqualTo(FindingState.PROPOSED);
        decisions.approve(made.id(), false, "", "bob");
        assertThat(stateOf(found.get(1))).isEqualTo(FindingState.OPEN);
    }

    @Test
    void anyOtherAnswerAndAnAnswerForOneLineLeaveItOpen() {
        var found = held("monday", "engine");
        var made = proposed(found.get(0), DecisionAnswer.CONFIRMED, DecisionScope.PARTY, null);
        assertThat(decisions.covered(made.id())).containsExactly(found.get(0));
        var other = held("monday", "wing");
        assertThat(decisions.covered(proposed(other.get(1), DecisionAnswer.CONFIRMED, DecisionScope.PARTY, null)
                        .id()))
                .as("what it rests on is not answered with it")
                .doesNotContain(other.get(0));
    }

    @Test
    void aKnownFalseHitSettlesItOnLinesThatComeLater() {
        var first = held("monday", "engine");
        var made = proposed(first.get(0), DecisionAnswer.NOT_A_MATCH, DecisionScope.PARTY, clock.millis() + YEAR);
        decisions.approve(made.id(), true, "", "bob");
        var later = held("tuesday", "propeller");
        assertThat(List.of(stateOf(later.get(0)), stateOf(later.get(1)))).containsOnly(FindingState.SETTLED);
        var falseHits = new KnownFalseHits(database, clock, audit);
        falseHits.end(falseHits.newest(1).get(0).id(), "ann");
        assertThat(List.of(stateOf(later.get(0)), stateOf(later.get(1)), stateOf(first.get(1))))
                .as("and opens it again when it ends")
                .containsOnly(FindingState.OPEN);
    }

    @Test
    void aKnownFalseHitSettlesWhatIsStoredAndRestsOnIt() {
        var first = held("monday", "engine");
        var second = held("monday", "propeller");
        var made = proposed(first.get(0), DecisionAnswer.NOT_A_MATCH, DecisionScope.LINE, clock.millis() + YEAR);
        decisions.approve(made.id(), true, "", "bob");
        assertThat(List.of(stateOf(first.get(1)), stateOf(second.get(0)), stateOf(second.get(1))))
                .containsOnly(FindingState.SETTLED);
    }

    @Test
    void whatNobodyApprovedSettlesNothingThatTwoAreAskedFor() {
        var first = held("monday", "engine", Severity.REVIEW);
        var made = proposed(first.get(0), DecisionAnswer.NOT_A_MATCH, DecisionScope.LINE, clock.millis() + YEAR);
        assertThat(made.state()).isEqualTo(DecisionState.IN_FORCE);
        var later = held("tuesday", "propeller", Severity.REVIEW);
        assertThat(List.of(stateOf(first.get(1)), stateOf(later.get(1)))).containsOnly(FindingState.OPEN);
        assertThat(stateOf(later.get(0))).isEqualTo(FindingState.SETTLED);
        assertThat(proposed(later.get(0), DecisionAnswer.NOT_A_MATCH, DecisionScope.PARTY, null)
                        .state())
                .as("an answer for all of it asks for two")
                .isEqualTo(DecisionState.PROPOSED);
    }

    private static NewDecision beside(NewDecision asked, Decision seen) {
        return asked.beside(seen.id());
    }

    @Test
    void theOppositeOfTheSamePartyAndEntryIsQuestionedWithTheFirstBesideIt() {
        var found = held("monday", "engine");
        var first = proposed(found.get(0), DecisionAnswer.NOT_A_MATCH, DecisionScope.LINE, null);
        var opposite = answer(found.get(1), DecisionAnswer.CONFIRMED);
        assertThatThrownBy(() -> decisions.propose(opposite, "bob"))
                .isInstanceOfSatisfying(RefusedStep.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(RefusedStep.Kind.CONTRADICTS);
                    assertThat(refused.now()).isEqualTo(first);
                });
        assertThat(stateOf(found.get(1))).isEqualTo(FindingState.OPEN);
        var second = decisions.propose(beside(opposite, first), "bob");
        var contradictions = new Contradictions(database);
        assertThat(contradictions.of(
                        findings.find(found.get(0)).orElseThrow(), first.given().answer()))
                .as("whoever approves the first sees the second")
                .containsExactly(second);
        assertThat(contradictions.against(first)).containsExactly(second);
        assertThat(contradictions.against(second)).containsExactly(first);
        assertThat(stateOf(found.get(0))).isEqualTo(FindingState.PROPOSED);
    }

    @Test
    void theOppositeIsQuestionedOnAnotherLineOfTheSamePartyAndNotOfOneElsewhere() {
        var first = held("monday", "engine");
        var later = held("monday", "propeller");
        proposed(first.get(1), DecisionAnswer.PERMITTED, DecisionScope.LINE, null);
        assertThatThrownBy(() -> proposed(later.get(0), DecisionAnswer.NOT_A_MATCH, DecisionScope.LINE, null))
                .isInstanceOf(RefusedStep.class);
        var elsewhere = FoundLines.line(FoundLines.party("Limbach Motors", "IR"), "wing");
        var other = lines.foundResting("monday", Severity.HOLD, Severity.HOLD, elsewhere, FoundLines.entry("A"));
        assertThat(proposed(other.get(0), DecisionAnswer.NOT_A_MATCH, DecisionScope.LINE, null)
                        .state())
                .isEqualTo(DecisionState.PROPOSED);
    }

    @Test
    void aKnownFalseHitIsContradictedToo() {
        var first = held("monday", "engine");
        var made = proposed(first.get(0), DecisionAnswer.NOT_A_MATCH, DecisionScope.LINE, clock.millis() + YEAR);
        decisions.approve(made.id(), true, "", "bob");
        var later = held("tuesday", "propeller");
        assertThatThrownBy(() -> proposed(later.get(1), DecisionAnswer.CONFIRMED, DecisionScope.LINE, null))
                .isInstanceOf(RefusedStep.class);
    }

    @Test
    void whoChangesAnAnswerTakesItsPlaceAndContradictsNobody() {
        var found = held("monday", "engine").get(0);
        var first = proposed(found, DecisionAnswer.NOT_A_MATCH, DecisionScope.LINE, null);
        var newer =
                decisions.propose(answer(found, DecisionAnswer.CONFIRMED, first.id(), DecisionScope.LINE, null), "ann");
        assertThat(newer.asked().supersedes()).isEqualTo(first.id());
    }
}
