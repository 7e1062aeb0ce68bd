package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.finding.FindingState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was proposed for several findings clears none of them against what was answered since. */
class NewerAnswersTests extends OneListFixture {

    private void isNotApproved(Decision proposal, String other) {
        assertThatExceptionOfType(RefusedStep.class)
                .isThrownBy(() -> decisions.approve(proposal.id(), true, "", "bob"))
                .withMessageContaining("A newer answer says the opposite of the same party and entry")
                .satisfies(refused -> assertThat(refused.now()).isNotNull());
        assertThat(stateOf(other)).isEqualTo(FindingState.PROPOSED);
    }

    @Test
    void whatStillWaitsIsNotClearedOnceTheSamePartyWasConfirmed() {
        var other = another();
        var proposal = ofTheParty(DecisionAnswer.NOT_A_MATCH);
        var newer = answeredAnew(finding, DecisionAnswer.CONFIRMED, proposal.id());
        isNotApproved(proposal, other);
        decisions.approve(newer.id(), true, "", "bob");
        isNotApproved(proposal, other);
        decisions.approve(proposal.id(), false, "", "bob");
        assertThat(stateOf(other)).isEqualTo(FindingState.OPEN);
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void norIsItsOwnFindingOnceAnotherOneOfThemWasConfirmed() {
        var other = another();
        var proposal = ofTheParty(DecisionAnswer.NOT_A_MATCH);
        decisions.approve(
                answeredAnew(other, DecisionAnswer.CONFIRMED, proposal.id()).id(), true, "", "bob");
        isNotApproved(proposal, finding);
    }

    @Test
    void whatStopsGoodsIsApprovedWhateverWasProposedSinceAndIsThenNewerThanThat() {
        var other = another();
        var confirmed = decisions.propose(answer(finding, DecisionAnswer.CONFIRMED), "ann");
        later();
        var cleared =
                decisions.propose(answer(other, DecisionAnswer.NOT_A_MATCH).beside(confirmed.id()), "carl");
        later();
        decisions.approve(confirmed.id(), true, "", "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
        isNotApproved(cleared, other);
    }

    /** A clock that never says the same twice. */
    private void tick() {
        askClock(new AtomicLong(clock.millis())::getAndIncrement);
    }

    private void askClock(LongSupplier millis) {
        start(new Clock() {
            @Override
            public long millis() {
                return millis.getAsLong();
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(millis());
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
        askLists();
    }

    /** Whoever had to wait for somebody else's answer gave the newer one, whenever the button was pressed. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerHasTheMomentAtWhichNoOtherIsOnItsWay(boolean ofWorkbook) {
        var at = clock.millis();
        var before = lastChange();
        var asked = new ArrayList<Long>();
        askClock(() -> {
            asked.add(lastChange());
            return at;
        });
        if (ofWorkbook) {
            new WorkbookProposals(database, decisions)
                    .propose(List.of(answer(finding, DecisionAnswer.NOT_A_MATCH)), "ann");
        } else {
            decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH), "ann");
        }
        assertThat(asked).isNotEmpty().allMatch(change -> change > before);
    }

    private long lastChange() {
        return database.jdbc()
                .sql("select last from finding_change")
                .query(Long.class)
                .single();
    }

    @Test
    void ofTheAnswersOfOneWorkbookNoneIsNewerHoweverLongItTook() {
        var other = another();
        tick();
        new WorkbookProposals(database, decisions)
                .propose(
                        List.of(answer(finding, DecisionAnswer.NOT_A_MATCH), answer(other, DecisionAnswer.CONFIRMED)),
                        "ann");
        decisions.approve(stands(finding), true, "", "bob");
        decisions.approve(stands(other), true, "", "bob");
        assertThat(List.of(stateOf(finding), stateOf(other))).containsOnly(FindingState.SETTLED);
    }

    @Test
    void ofTheAnswersOfOneWorkbookNoneClearsAgainstOneThatWasApprovedFirst() {
        var other = another();
        tick();
        new WorkbookProposals(database, decisions)
                .propose(
                        List.of(answer(other, DecisionAnswer.CONFIRMED), answer(finding, DecisionAnswer.NOT_A_MATCH)),
                        "ann");
        decisions.approve(stands(other), true, "", "bob");
        isNotApproved(decisions.find(stands(finding)).orElseThrow(), finding);
    }

    private String stands(String one) {
        return findings.find(one).orElseThrow().standing().lastDecision();
    }

    @Test
    void whoAsksForAProposalSeesWhatWasSaidSinceOfItsOwnFinding() {
        another();
        var proposal = ofTheParty(DecisionAnswer.NOT_A_MATCH);
        var newer = answeredAnew(finding, DecisionAnswer.CONFIRMED, proposal.id());
        assertThat(new Contradictions(database).against(proposal)).containsExactly(newer);
        assertThat(new Contradictions(database).against(proposal, 0)).isEmpty();
        assertThat(new Contradictions(database).against(newer))
                .as("which waits for another finding")
                .containsExactly(proposal);
    }

    @Test
    void anOlderAnswerKeepsNobodyFromApprovingANewerOneThatSaysTheOpposite() {
        var other = another();
        var older = decisions.propose(answer(other, DecisionAnswer.NOT_A_MATCH), "ann");
        later();
        var newer = decisions.propose(answer(finding, DecisionAnswer.CONFIRMED).beside(older.id()), "carl");
        decisions.approve(newer.id(), true, "", "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }

    /** Both are one rule: who proposes is asked about a finding, who approves about all that waits. */
    @ParameterizedTest
    @ValueSource(strings = {Contradictions.OF_FINDING, Contradictions.AGAINST_DECISION})
    void nothingElseIsReadForThem(String asked) {
        var plan = database.jdbc()
                .sql("explain query plan " + asked)
                .param("id", "one")
                .param("finding", "one")
                .param("opposite", List.of("CONFIRMED", "PERMITTED"))
                .param("most", 3)
                .query((row, n) -> row.getString("detail"))
                .list();
        assertThat(plan)
                .anyMatch(step -> step.matches("SEARCH g USING INDEX finding_\\w+ \\(party_key=.*"))
                .noneMatch(step -> step.matches("SCAN (finding|decision|decision_covers|good_guy|[bcdfg])\\b.*"));
    }
}
