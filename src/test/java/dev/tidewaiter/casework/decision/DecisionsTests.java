package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.rulebook.model.Severity;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions and who must agree; the same on both databases. */
abstract class DecisionsTests extends DecisionsFixture {

    @Test
    void oneOfficerSettlesAReview() {
        var finding = lines.found("run", Severity.REVIEW, LINE, FoundLines.entry());
        assertThat(decisions
                        .propose(answer(finding, DecisionAnswer.PERMITTED), "ann")
                        .state())
                .isEqualTo(DecisionState.IN_FORCE);
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void oneOfficerAnswersAnOpenQuestion() {
        var question = lines.open("run", LINE);
        decisions.propose(answer(question, DecisionAnswer.PERMITTED), "ann");
        assertThat(stateOf(question)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void oneAnswerToAFilesQuestionAnswersAllOfItsLines() {
        var first = lines.open("run", FoundLines.line(FoundLines.party("Limbach", "DE"), "engine"));
        var second = lines.open("run", FoundLines.line(FoundLines.party("Limbach", "DE"), "propeller"));
        var looked = lines.open("run", FoundLines.line(FoundLines.party("Limbach", "DE"), "frame"));
        var elsewhere = lines.open("other run", FoundLines.line(FoundLines.party("Limbach", "DE"), "drone"));
        var found = lines.found("run", Severity.REVIEW, LINE, FoundLines.entry());
        decisions.propose(answer(looked, DecisionAnswer.UNSURE), "bob");
        int answered = new QuestionAnswers(database, decisions)
                .give(answer(first, DecisionAnswer.PERMITTED, "", DecisionScope.QUESTION, null), "ann");
        assertThat(answered).isEqualTo(2);
        assertThat(List.of(stateOf(first), stateOf(second))).containsOnly(FindingState.SETTLED);
        assertThat(stateOf(looked)).as("what somebody has answered stays so").isEqualTo(FindingState.UNSURE);
        assertThat(stateOf(elsewhere)).as("another file").isEqualTo(FindingState.OPEN);
        assertThat(stateOf(found)).as("no question").isEqualTo(FindingState.OPEN);
        assertThat(new AuditedDecisions(database, audit).verify().intact()).isTrue();
    }

    @Test
    void onlyAQuestionIsAnsweredForTheWholeFile() {
        var finding = lines.found("run", Severity.REVIEW, LINE, FoundLines.entry());
        assertThatExceptionOfType(RefusedStep.class)
                .isThrownBy(() -> decisions.propose(
                        answer(finding, DecisionAnswer.PERMITTED, "", DecisionScope.QUESTION, null), "ann"))
                .withMessageContaining("by itself");
    }

    @Test
    void aHoldWaitsForASecondPersonAndIsSettledByIt() {
        var finding = lines.found("run", Severity.HOLD, LINE, FoundLines.entry());
        var proposed = decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann");
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
        var proposed = decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann");
        assertThatExceptionOfType(RefusedStep.class)
                .isThrownBy(() -> decisions.approve(proposed.id(), true, "", "ann"))
                .withMessageContaining("second person")
                .matches(refused -> refused.kind() == RefusedStep.Kind.FORBIDDEN);
        assertThat(stateOf(finding)).isEqualTo(FindingState.PROPOSED);
    }

    @Test
    void whatIsNotApprovedIsOpenAgainAndStaysReadable() {
        var finding = lines.found("run", Severity.HOLD, LINE, FoundLines.entry());
        var proposed = decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann");
        decisions.approve(proposed.id(), false, "Ask for the number.", "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        assertThat(decisions.about(finding)).singleElement().satisfies(decision -> {
            assertThat(decision.state()).isEqualTo(DecisionState.REJECTED);
            assertThat(decision.settled().decidedNote()).isEqualTo("Ask for the number.");
        });
    }

    @Test
    void whatWasInForceHoldsAgainWhenANewerProposalIsRejected() {
        var finding = lines.found("run", Severity.HOLD, LINE, FoundLines.entry());
        var first = decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann");
        decisions.approve(first.id(), true, "", "bob");
        startLater();
        var second = decisions.propose(
                answer(finding, DecisionAnswer.CONFIRMED, first.id(), DecisionScope.LINE, null), "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.PROPOSED);
        decisions.approve(second.id(), false, "", "ann");
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
        assertThat(findings.find(finding).orElseThrow().standing().lastDecision())
                .isEqualTo(first.id());
    }

    @Test
    void aNewerDecisionTakesThePlaceOfAnOlderOne() {
        var finding = lines.found("run", Severity.REVIEW, LINE, FoundLines.entry());
        var first = decisions.propose(answer(finding, DecisionAnswer.PERMITTED), "ann");
        decisions.propose(answer(finding, DecisionAnswer.CONFIRMED, first.id(), DecisionScope.LINE, null), "bob");
        assertThat(decisions.about(finding))
                .extracting(decision -> decision.given().answer(), Decision::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(DecisionAnswer.PERMITTED, DecisionState.SUPERSEDED),
                        org.assertj.core.groups.Tuple.tuple(DecisionAnswer.CONFIRMED, DecisionState.IN_FORCE));
    }

    @Test
    void whoHasNotSeenTheLastDecisionIsToldOfIt() {
        var finding = lines.found("run", Severity.REVIEW, LINE, FoundLines.entry());
        var first = decisions.propose(answer(finding, DecisionAnswer.PERMITTED), "ann");
        assertThatExceptionOfType(RefusedStep.class)
                .isThrownBy(() -> decisions.propose(answer(finding, DecisionAnswer.CONFIRMED), "bob"))
                .withMessageContaining("PERMITTED")
                .withMessageContaining(first.id());
    }

    @Test
    void ofTwoOfficersAtOnceOneIsTold() throws Exception {
        for (int round = 0; round < 10; round++) {
            var line = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), "engine " + round);
            var finding = lines.found("run", Severity.REVIEW, line, FoundLines.entry());
            assertThat(atOnce(
                            () -> decisions.propose(answer(finding, DecisionAnswer.PERMITTED), "ann"),
                            () -> decisions.propose(answer(finding, DecisionAnswer.CONFIRMED), "bob")))
                    .isEqualTo(1);
            assertThat(decisions.about(finding)).hasSize(1);
        }
    }

    @Test
    void ofTwoApproversAtOnceOneIsTold() throws Exception {
        for (int round = 0; round < 10; round++) {
            var line = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), "engine " + round);
            var finding = lines.found("run", Severity.HOLD, line, FoundLines.entry());
            var proposed = decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann");
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
                                    RefusedStep.class,
                                    told -> assertThat(told.kind()).isEqualTo(RefusedStep.Kind.CHANGED));
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
        var proposed =
                decisions.propose(answer(first, DecisionAnswer.NOT_A_MATCH, "", DecisionScope.PARTY, null), "ann");
        decisions.approve(proposed.id(), true, "", "bob");
        assertThat(stateOf(second)).isEqualTo(FindingState.SETTLED);
        assertThat(stateOf(elsewhere))
                .as("a party of this name in another country")
                .isEqualTo(FindingState.OPEN);
    }

    @Test
    void moreThanOneDecisionMaySettleAreRefusedAndNoneIsLeftBehind() {
        decisions = new Decisions(database, clock, audit, EntriesToday.unasked(), 3);
        var party = FoundLines.party("Limbach Motors", "DE");
        var found = Stream.of("engine", "propeller", "frame", "battery")
                .map(goods -> lines.found("run", Severity.REVIEW, FoundLines.line(party, goods), FoundLines.entry()))
                .toList();
        var asked = answer(found.get(0), DecisionAnswer.NOT_A_MATCH, "", DecisionScope.PARTY, null);
        assertThatExceptionOfType(RefusedStep.class)
                .isThrownBy(() -> decisions.propose(asked, "ann"))
                .withMessageContaining("More than 3 findings");
        assertThat(found).extracting(this::stateOf).containsOnly(FindingState.OPEN);
        decisions.propose(answer(found.get(0), DecisionAnswer.NOT_A_MATCH), "ann");
        decisions.propose(answer(found.get(1), DecisionAnswer.NOT_A_MATCH, "", DecisionScope.PARTY, null), "ann");
        assertThat(found).as("three are not more").extracting(this::stateOf).containsOnly(FindingState.SETTLED);
    }

    @Test
    void aFindingThatWasDecidedStaysSettledWhenItIsFoundAgain() {
        var finding = lines.found("monday", Severity.REVIEW, LINE, FoundLines.entry("A"));
        decisions.propose(answer(finding, DecisionAnswer.PERMITTED), "ann");
        lines.found("tuesday", Severity.REVIEW, LINE, FoundLines.entry("A"));
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void aFindingThatIsWorseThanWhatOnePersonDecidedIsOpenAgain() {
        var finding = lines.found("monday", Severity.REVIEW, LINE, FoundLines.entry());
        decisions.propose(answer(finding, DecisionAnswer.PERMITTED), "ann");
        lines.found("tuesday", Severity.BLOCK, LINE, FoundLines.entry());
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        assertThat(decisions.about(finding)).extracting(Decision::state).containsExactly(DecisionState.REOPENED);
    }

    @Test
    void aDecisionIsOpenAgainWhenTheEntryHasAnotherProgramme() {
        var finding = lines.found("monday", Severity.REVIEW, LINE, FoundLines.entry("A"));
        decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann");
        lines.found("tuesday", Severity.REVIEW, LINE, FoundLines.entry("A", "B"));
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        var closed =
                Objects.requireNonNull(decisions.about(finding).get(0).settled().closed());
        assertThat(closed.english()).contains("programmes");
        assertThat(closed.told()).containsExactly(List.of("review.field.programmes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision set answer = 'NOT_A_MATCH'",
                "update decision set reason = 'another'",
                "update decision set state = 'IN_FORCE'",
                "update decision set state = 'SUPERSEDED'",
                "update decision set state = 'REOPENED'",
                "update decision set state = 'IN_FORCE', decided_by = 'bob', decided_at = 1, decided_note = ''",
                "update decision set finding = 'another'",
                "delete from decision",
            })
    void aDecisionThatIsChangedBehindTheLogIsTold(String change) {
        var finding = lines.found("run", Severity.BLOCK, LINE, FoundLines.entry());
        var proposed = decisions.propose(answer(finding, DecisionAnswer.CONFIRMED), "ann");
        var before = new AuditedDecisions(database, audit).verify();
        assertThat(before.intact()).as(before.sentence()).isTrue();
        assertThat(before.sentence()).startsWith("The audit log is intact").contains("1 decision agrees with the log");
        database.jdbc().sql("delete from decision_covers").update();
        database.jdbc().sql(change).update();
        var after = new AuditedDecisions(database, audit).verify();
        assertThat(after.intact()).isFalse();
        assertThat(after.chain().intact()).as("nobody touched the chain").isTrue();
        assertThat(after.sentence())
                .contains("But 1 decision, known false hit, finding or account is not as the log says. The first: ")
                .contains(proposed.id());
    }

    @Test
    void anApprovalThatNobodyGaveIsTold() {
        var finding = lines.found("run", Severity.BLOCK, LINE, FoundLines.entry());
        var proposed = decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann");
        decisions.approve(proposed.id(), false, "no", "bob");
        assertThat(new AuditedDecisions(database, audit).verify().intact()).isTrue();
        database.jdbc().sql("update decision set state = 'IN_FORCE'").update();
        assertThat(new AuditedDecisions(database, audit).verify().sentence())
                .contains("is IN_FORCE where the log says REJECTED");
    }
}
