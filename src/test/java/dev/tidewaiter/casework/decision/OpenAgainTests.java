package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.rulebook.model.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What had an answer and waits for one again is told apart from what nobody has seen; the same on both databases. */
abstract class OpenAgainTests extends DecisionsFixture {

    private OpenAgain again;
    private String finding = "";

    @BeforeEach
    void find() {
        again = new OpenAgain(database);
        lines.begun("first", 1);
        finding = lines.found("first", Severity.BLOCK, LINE, FoundLines.entry("IRAN"));
    }

    private void screenedAgainAfterAChange() {
        lines.begun("second", 2);
        lines.found("second", Severity.BLOCK, LINE, FoundLines.entry("IRAN", "RUSSIA-EO14024"));
    }

    @Test
    void whatWasRejectedIsToldWithTheNoteUntilSomebodyAnswersAgain() {
        assertThat(again.since(0, 9)).isEmpty();
        var proposal = decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann");
        assertThat(again.since(0, 9)).as("it waits").isEmpty();
        decisions.approve(proposal.id(), false, "look at the address", "bob");
        assertThat(again.since(0, 9)).singleElement().satisfies(one -> {
            assertThat(one.finding()).isEqualTo(finding);
            assertThat(one.decision().state()).isEqualTo(DecisionState.REJECTED);
            assertThat(one.decision().settled().decidedNote()).isEqualTo("look at the address");
        });
        assertThat(again.among(List.of(findings.find(finding).orElseThrow())))
                .isEqualTo(Map.of(finding, DecisionState.REJECTED));
        decisions.propose(answer(finding, DecisionAnswer.CONFIRMED), "ann");
        assertThat(again.since(0, 9)).isEmpty();
        assertThat(again.among(List.of(findings.find(finding).orElseThrow()))).isEmpty();
    }

    @Test
    void aProposalWhoseEntryHasChangedIsTold() {
        decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann");
        screenedAgainAfterAChange();
        assertThat(again.since(0, 9))
                .singleElement()
                .satisfies(one -> assertThat(one.decision().settled().closedBecause())
                        .contains("The list's entry has changed: programmes"));
        assertThat(again.since(clock.millis() + 1, 9)).isEmpty();
    }

    @Test
    void oneThatWasToSettleMoreThanItsOwnIsToldAndNobodyApprovesItAnyMore() {
        long until = clock.millis() + YEAR / 2;
        var proposal =
                decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH, "", DecisionScope.PARTY, until), "ann");
        screenedAgainAfterAChange();
        assertThat(again.since(0, 9)).hasSize(1);
        assertThatExceptionOfType(RefusedStep.class)
                .as("a known false hit would be of an entry that nobody has looked at")
                .isThrownBy(() -> decisions.approve(proposal.id(), true, "", "bob"))
                .withMessageContaining("is open again");
        assertThat(new KnownFalseHits(database, clock, audit).newest(9)).isEmpty();
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void oneOfThoseThatAnAnswerInForceCoversIsToldByItself() {
        var other = lines.found(
                "first", Severity.BLOCK, FoundLines.line(LINE.parties().get(0), "wing"), FoundLines.entry("IRAN"));
        var made = decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH, "", DecisionScope.PARTY, null), "ann");
        decisions.approve(made.id(), true, "", "bob");
        assertThat(again.since(0, 9)).isEmpty();
        screenedAgainAfterAChange();
        assertThat(stateOf(other)).as("which goes on").isEqualTo(FindingState.SETTLED);
        assertThat(again.since(0, 9)).singleElement().satisfies(one -> {
            assertThat(one.finding()).isEqualTo(finding);
            assertThat(one.decision().state()).isNotEqualTo(DecisionState.REJECTED);
            assertThat(one.decision().state()).isEqualTo(DecisionState.IN_FORCE);
        });
        assertThat(again.count(0)).isEqualTo(1);
        assertThat(again.count(clock.millis() + 1)).isZero();
    }

    @Test
    void whatAKnownFalseHitSettledWithoutAnAnswerOfItsOwnIsToldWithThatOne() {
        long until = clock.millis() + YEAR / 2;
        var made =
                decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH, "", DecisionScope.PARTY, until), "ann");
        decisions.approve(made.id(), true, "", "bob");
        var later = lines.found(
                "first", Severity.BLOCK, FoundLines.line(LINE.parties().get(0), "wing"), FoundLines.entry("IRAN"));
        var falseHits = new KnownFalseHits(database, clock, audit);
        falseHits.end(falseHits.newest(1).get(0).id(), "ann");
        assertThat(stateOf(later)).isEqualTo(FindingState.OPEN);
        assertThat(again.since(0, 9))
                .singleElement()
                .satisfies(one -> assertThat(one.finding()).isEqualTo(finding));
        assertThat(again.count(0)).as("as many as are told").isEqualTo(1);
    }

    @Test
    void whatLostItsAnswerWhileItWasNoMoreThanNotedIsToldOnceItIsOpen() {
        decisions.approve(
                decisions
                        .propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann")
                        .id(),
                true,
                "",
                "bob");
        lines.begun("second", 2);
        lines.found("second", Severity.INFO, LINE, FoundLines.entry("IRAN"));
        assertThat(stateOf(finding)).isEqualTo(FindingState.NOTED);
        assertThat(again.since(0, 9)).isEmpty();
        lines.begun("third", 3);
        lines.found("third", Severity.BLOCK, LINE, FoundLines.entry("IRAN"));
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        assertThat(again.since(0, 9))
                .singleElement()
                .satisfies(one -> assertThat(one.finding()).isEqualTo(finding));
    }
}
