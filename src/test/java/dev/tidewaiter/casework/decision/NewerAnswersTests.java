package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.model.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was proposed for several findings clears none of them against what was answered since. */
class NewerAnswersTests extends DecisionsFixture {

    private static final String RUN = "first";

    @TempDir
    Path folder;

    private List<Designation> inForce = List.of(FoundLines.entry("IRAN"));
    private String finding = "";

    @Override
    Database open() {
        return TestDatabases.sqlite(folder);
    }

    @BeforeEach
    void find() {
        askLists();
        lines.begun(RUN, 1);
        finding = lines.found(RUN, Severity.BLOCK, LINE, FoundLines.entry("IRAN"));
    }

    private void askLists() {
        decisions = new Decisions(
                database,
                clock,
                audit,
                new EntriesToday(id -> id.equals("OFAC-SDN")
                        ? List.of(ListSnapshot.of(id, "Test list", null, inForce, "0", "test"))
                        : List.of()));
    }

    private void later() {
        startLater();
        askLists();
    }

    private String another() {
        return lines.found(
                RUN, Severity.BLOCK, FoundLines.line(LINE.parties().get(0), "wing"), FoundLines.entry("IRAN"));
    }

    private Decision ofTheParty(DecisionAnswer answer) {
        return decisions.propose(answer(finding, answer, "", DecisionScope.PARTY, null), "ann");
    }

    private Decision answeredAnew(String one, DecisionAnswer answer, String after) {
        return decisions.propose(answer(one, answer, after, DecisionScope.LINE, null), "carl");
    }

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
        start(new Clock() {
            private long ticks = clock.millis();

            @Override
            public long millis() {
                return ticks++;
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

    /** Both are one rule: who proposes is asked about a finding, who approves about all that waits. */
    @ParameterizedTest
    @ValueSource(strings = {Contradictions.OF_FINDING, Contradictions.AGAINST_DECISION})
    void nothingElseIsReadForThem(String asked) {
        var plan = database.jdbc()
                .sql("explain query plan " + asked)
                .param("id", "one")
                .param("finding", "one")
                .param("opposite", List.of("CONFIRMED", "PERMITTED"))
                .query((row, n) -> row.getString("detail"))
                .list();
        assertThat(plan)
                .anyMatch(step -> step.matches("SEARCH g USING INDEX finding_\\w+ \\(party_key=.*"))
                .noneMatch(step -> step.matches("SCAN (finding|decision|decision_covers|good_guy|[bcdfg])\\b.*"));
    }
}
