package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.rulebook.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the findings of a proposal that is rejected, and of what was in force for them. */
class RejectedProposalsTests extends OneListFixture {

    @Test
    void aRejectionDoesNotClearByWhatWasApprovedForOthersAfterTheFindingWasAnsweredAnew() {
        var other = another();
        var proposal = ofTheParty(DecisionAnswer.NOT_A_MATCH);
        var newer = answeredAnew(finding, DecisionAnswer.UNSURE, proposal.id());
        later();
        decisions.approve(proposal.id(), true, "", "bob");
        decisions.approve(newer.id(), false, "", "bob");
        assertThat(stateOf(other)).isEqualTo(FindingState.SETTLED);
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRejectionTakesAnAnswerThatMadeAFalseHitKnownOrNoneFromOneFindingOnly(boolean known) {
        var other = another();
        var until = known ? clock.millis() + YEAR / 2 : null;
        var approved = decisions
                .propose(answer(finding, DecisionAnswer.NOT_A_MATCH, "", DecisionScope.PARTY, until), "ann")
                .id();
        decisions.approve(approved, true, "", "bob");
        later();
        var newer = answeredAnew(finding, DecisionAnswer.UNSURE, approved);
        lines.begun("milder", 2);
        lines.found("milder", Severity.HOLD, LINE, FoundLines.entry("IRAN"));
        decisions.approve(newer.id(), false, "", "bob");
        assertThat(List.of(stateOf(finding), stateOf(other))).containsExactly(FindingState.OPEN, FindingState.SETTLED);
        assertThat(decisions.find(approved).orElseThrow().state()).isEqualTo(DecisionState.IN_FORCE);
        assertThat(new KnownFalseHits(database, clock, audit).newest(1))
                .allMatch(hit -> hit.state().equals("IN_FORCE"))
                .hasSize(known ? 1 : 0);
    }

    @Test
    void anEntryThatIsGoneHasNotChanged() {
        var approved = decisions
                .propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann")
                .id();
        decisions.approve(approved, true, "", "bob");
        inForce = List.of();
        rejectsANewerAnswer(approved);
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        assertThat(decisions.find(approved).orElseThrow().settled().closedBecause())
                .isEqualTo("The list no longer has the entry.");
    }

    private void rejectsANewerAnswer(String approved) {
        later();
        var newer = answeredAnew(finding, DecisionAnswer.UNSURE, approved);
        decisions.approve(newer.id(), false, "", "bob");
    }

    @Test
    void aRejectionGivesBackWhatWasInForceUnlessTheEntryHasChangedSince() {
        var approved = decisions
                .propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann")
                .id();
        decisions.approve(approved, true, "", "bob");
        rejectsANewerAnswer(approved);
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
        inForce = List.of(FoundLines.entry("IRAN", "RUSSIA-EO14024"));
        rejectsANewerAnswer(approved);
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        var ended = decisions.find(approved).orElseThrow();
        assertThat(ended.state()).isEqualTo(DecisionState.REOPENED);
        assertThat(ended.settled().closedBecause()).isEqualTo("The list's entry has changed: programmes.");
    }

    @Test
    void withAnAnswerThatIsNotGivenBackEndsTheFalseHitThatItMadeKnown() {
        var approved = decisions
                .propose(
                        answer(finding, DecisionAnswer.NOT_A_MATCH, "", DecisionScope.PARTY, clock.millis() + YEAR / 2),
                        "ann")
                .id();
        decisions.approve(approved, true, "", "bob");
        inForce = List.of(FoundLines.entry("IRAN", "RUSSIA-EO14024"));
        rejectsANewerAnswer(approved);
        assertThat(new KnownFalseHits(database, clock, audit).newest(1))
                .extracting(KnownFalseHit::state)
                .containsExactly("REOPENED");
        lines.begun("older edition", 2);
        var again = lines.found(
                "older edition",
                Severity.BLOCK,
                FoundLines.line(LINE.parties().get(0), "rotor"),
                FoundLines.entry("IRAN"));
        assertThat(stateOf(again)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void soItDoesWhereTheFindingIsMilderByNow() {
        var approved = decisions
                .propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann")
                .id();
        decisions.approve(approved, true, "", "bob");
        later();
        var newer = answeredAnew(finding, DecisionAnswer.UNSURE, approved);
        lines.begun("milder", 2);
        lines.found("milder", Severity.HOLD, LINE, FoundLines.entry("IRAN"));
        decisions.approve(newer.id(), false, "", "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        assertThat(decisions.find(approved).orElseThrow().settled().closedBecause())
                .isEqualTo("The finding is not as it was when this was decided.");
    }
}
