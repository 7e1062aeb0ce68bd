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
import dev.tidewaiter.designation.lists.NumberWithName;
import dev.tidewaiter.rulebook.model.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever clears a row, or approves that, clears it by what the list says today. */
class ClearedByTodayTests extends DecisionsFixture {

    private static final String RUN = "first";

    @TempDir
    Path folder;

    private List<Designation> inForce = List.of(FoundLines.entry("IRAN"));
    /** Of another list with the same id, which stands before it. */
    private List<Designation> imported = List.of();

    private String finding = "";

    @Override
    Database open() {
        return TestDatabases.sqlite(folder);
    }

    @BeforeEach
    void find() {
        decisions = new Decisions(database, clock, audit, new EntriesToday(this::lists));
        lines.begun(RUN, 1);
        finding = lines.found(RUN, Severity.BLOCK, LINE, FoundLines.entry("IRAN"));
    }

    private List<ListSnapshot> lists(String id) {
        return id.equals("OFAC-SDN")
                ? Stream.of(imported, inForce)
                        .map(entries -> ListSnapshot.of(id, "Test list", null, entries, "0", "test"))
                        .toList()
                : List.of();
    }

    private String proposed(DecisionAnswer answer) {
        return decisions.propose(answer(finding, answer), "ann").id();
    }

    @Test
    void nobodyApprovesByAnEntryThatHasChangedAndTheProposalGoesOnWaiting() {
        var proposal = proposed(DecisionAnswer.NOT_A_MATCH);
        inForce = List.of(FoundLines.entry("IRAN", "RUSSIA-EO14024"));
        assertThatExceptionOfType(RefusedStep.class)
                .isThrownBy(() -> decisions.approve(proposal, true, "", "bob"))
                .withMessageContaining("Entry 51298 on OFAC-SDN has changed since may.xlsx was screened")
                .withMessageContaining("Screen it again");
        assertThat(decisions.find(proposal).orElseThrow().state()).isEqualTo(DecisionState.PROPOSED);
        decisions.approve(proposal, false, "the entry is another one", "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void nobodyProposesIt() {
        inForce = List.of(FoundLines.entry("IRAN", "RUSSIA-EO14024"));
        assertThatExceptionOfType(RefusedStep.class).isThrownBy(() -> proposed(DecisionAnswer.PERMITTED));
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void anEntryThatIsGoneClearsNothing() {
        inForce = List.of();
        assertThatExceptionOfType(RefusedStep.class)
                .isThrownBy(() -> proposed(DecisionAnswer.NOT_A_MATCH))
                .withMessageContaining("is no longer on OFAC-SDN");
    }

    /** Its number stays what it was on the list, of which another party has it by now. */
    @Test
    void anEntryIsStillThereWhenItsNameStandsBehindItsNumber() {
        var other = Designation.listed("OFAC-SDN", "51298 (Tornkelle)", Designation.Kind.ORGANISATION)
                .names(List.of(new Designation.ListedName("Tornkelle", false)))
                .build();
        var entry = FoundLines.entry("IRAN");
        var proposal = proposed(DecisionAnswer.NOT_A_MATCH);
        inForce = List.of(other);
        assertThatExceptionOfType(RefusedStep.class).isThrownBy(() -> decisions.approve(proposal, true, "", "bob"));
        inForce = List.of(other, entry.numbered(NumberWithName.of(entry)));
        decisions.approve(proposal, true, "", "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void anotherListOfTheSameIdChangesNothing() {
        imported = List.of(Designation.listed("OFAC-SDN", "1", Designation.Kind.ORGANISATION)
                .names(FoundLines.entry().names())
                .build());
        decisions.approve(proposed(DecisionAnswer.NOT_A_MATCH), true, "", "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void whatStopsGoodsIsSaidAtAnyTime() {
        inForce = List.of(FoundLines.entry("IRAN", "RUSSIA-EO14024"));
        decisions.approve(proposed(DecisionAnswer.CONFIRMED), true, "", "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void whatAnotherListTellsOfThePartyCountsToo() {
        var other = Designation.listed("OFAC-SDN", "7", Designation.Kind.ORGANISATION)
                .names(FoundLines.entry().names())
                .build();
        inForce = List.of(FoundLines.entry("IRAN"), other);
        finding = lines.foundOnSeveral(RUN, Severity.BLOCK, LINE, FoundLines.entry("IRAN"), List.of(other));
        var proposal = proposed(DecisionAnswer.NOT_A_MATCH);
        inForce = List.of(FoundLines.entry("IRAN"));
        assertThatExceptionOfType(RefusedStep.class).isThrownBy(() -> decisions.approve(proposal, true, "", "bob"));
        inForce = List.of(FoundLines.entry("IRAN"), other);
        decisions.approve(proposal, true, "", "bob");
        assertThat(stateOf(finding)).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void whatAnotherListTellsCountsAlsoWhereItsOwnIsNotHeldAnyMore() {
        var gone = Designation.listed("OLD-LIST", "7", Designation.Kind.ORGANISATION)
                .names(FoundLines.entry().names())
                .build();
        finding = lines.foundOnSeveral(RUN, Severity.BLOCK, LINE, gone, List.of(FoundLines.entry("IRAN")));
        var proposal = proposed(DecisionAnswer.NOT_A_MATCH);
        inForce = List.of(FoundLines.entry("IRAN", "RUSSIA-EO14024"));
        assertThatExceptionOfType(RefusedStep.class).isThrownBy(() -> decisions.approve(proposal, true, "", "bob"));
    }

    /** As a finding stands whose line was screened with another edition. */
    private void isOfAnotherEdition(String other) {
        var then = lines.found(
                RUN, Severity.BLOCK, FoundLines.line(LINE.parties().get(0), "third"), FoundLines.entry("NPWMD"));
        database.jdbc()
                .sql(
                        "update finding set entry_then = (select t.entry_then from finding t where t.id = :then) where id = :other")
                .param("then", then)
                .param("other", other)
                .update();
    }

    @Test
    void eachFindingThatAProposalCoversIsHeldAgainstTheListAndNotItsOwnAlone() {
        var other = lines.found(
                RUN, Severity.BLOCK, FoundLines.line(LINE.parties().get(0), "wing"), FoundLines.entry("IRAN"));
        var proposal =
                decisions.propose(answer(finding, DecisionAnswer.NOT_A_MATCH, "", DecisionScope.PARTY, null), "ann");
        assertThat(decisions.covered(proposal.id())).contains(other);
        isOfAnotherEdition(other);
        assertThatExceptionOfType(RefusedStep.class)
                .isThrownBy(() -> decisions.approve(proposal.id(), true, "", "bob"))
                .withMessageContaining("Entry 51298 on OFAC-SDN has changed");
        assertThat(stateOf(other)).isEqualTo(FindingState.PROPOSED);
    }

    @Test
    void nobodyProposesForAFindingBesideItsOwnEither() {
        var resting = lines.foundResting(RUN, Severity.BLOCK, Severity.HOLD, LINE, FoundLines.entry("IRAN"));
        isOfAnotherEdition(resting.get(1));
        assertThatExceptionOfType(RefusedStep.class)
                .isThrownBy(() -> decisions.propose(
                        answer(resting.get(0), DecisionAnswer.NOT_A_MATCH, "", DecisionScope.PARTY, null), "ann"));
        decisions.propose(answer(resting.get(0), DecisionAnswer.NOT_A_MATCH), "ann");
    }

    private String another() {
        return lines.found(
                RUN, Severity.BLOCK, FoundLines.line(LINE.parties().get(0), "wing"), FoundLines.entry("IRAN"));
    }

    private Decision ofTheParty(DecisionAnswer answer, @Nullable Long falseHitUntil) {
        return decisions.propose(answer(finding, answer, "", DecisionScope.PARTY, falseHitUntil), "ann");
    }

    @Test
    void whatStillWaitsForAProposalIsApprovedThoughItsOwnFindingWasAnsweredAnew() {
        var other = another();
        var proposal = ofTheParty(DecisionAnswer.PERMITTED, null);
        var newer = decisions.propose(
                answer(finding, DecisionAnswer.UNSURE, proposal.id(), DecisionScope.LINE, null), "carl");
        decisions.approve(proposal.id(), true, "", "bob");
        assertThat(stateOf(other)).isEqualTo(FindingState.SETTLED);
        assertThat(findings.find(finding).orElseThrow().standing().lastDecision())
                .as("whatever it comes to")
                .isEqualTo(newer.id());
    }

    @Test
    void whatStopsGoodsIsApprovedThoughItsOwnFindingIsOpenAgain() {
        var other = another();
        var proposal = ofTheParty(DecisionAnswer.CONFIRMED, null);
        inForce = List.of(FoundLines.entry("IRAN", "RUSSIA-EO14024"));
        lines.begun("second", 2);
        lines.found("second", Severity.BLOCK, LINE, inForce.get(0));
        assertThat(stateOf(finding)).isEqualTo(FindingState.OPEN);
        decisions.approve(proposal.id(), true, "", "bob");
        assertThat(stateOf(other)).isEqualTo(FindingState.SETTLED);
        assertThat(stateOf(finding)).as("which nobody has seen as it is").isEqualTo(FindingState.OPEN);
    }

    @Test
    void aKnownFalseHitIsNotMadeOfWhatWasAnsweredAnewSinceAndIsNotCalledOpen() {
        var other = another();
        var proposal = ofTheParty(DecisionAnswer.NOT_A_MATCH, clock.millis() + YEAR / 2);
        decisions.propose(answer(finding, DecisionAnswer.CONFIRMED, proposal.id(), DecisionScope.LINE, null), "ann");
        assertThatExceptionOfType(RefusedStep.class)
                .isThrownBy(() -> decisions.approve(proposal.id(), true, "", "bob"))
                .withMessageContaining("has another answer by now")
                .withMessageContaining("Reject it");
        decisions.approve(proposal.id(), false, "", "bob");
        assertThat(stateOf(other)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void whoIsRefusedForAnotherFindingIsToldItsFile() {
        var other = lines.found(
                RUN,
                Severity.BLOCK,
                FoundLines.lineIn("april.xlsx", LINE.parties().get(0), "wing"),
                FoundLines.entry("IRAN"));
        var proposal = ofTheParty(DecisionAnswer.NOT_A_MATCH, null);
        isOfAnotherEdition(other);
        assertThatExceptionOfType(RefusedStep.class)
                .isThrownBy(() -> decisions.approve(proposal.id(), true, "", "bob"))
                .withMessageContaining("since april.xlsx was screened");
    }
}
