package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.rulebook.model.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What had an answer and waits for one again is told apart from what nobody has seen. */
class OpenAgainTests extends DecisionsFixture {

    @TempDir
    Path folder;

    private OpenAgain again;
    private String finding = "";

    @Override
    Database open() {
        return TestDatabases.sqlite(folder);
    }

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
            assertThat(one.isRejected()).isTrue();
            assertThat(one.decision().settled().decidedNote()).isEqualTo("look at the address");
        });
        assertThat(again.among(List.of(finding))).isEqualTo(Map.of(finding, DecisionState.REJECTED));
        decisions.propose(answer(finding, DecisionAnswer.CONFIRMED), "ann");
        assertThat(again.since(0, 9)).isEmpty();
        assertThat(again.among(List.of(finding))).isEmpty();
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
}
