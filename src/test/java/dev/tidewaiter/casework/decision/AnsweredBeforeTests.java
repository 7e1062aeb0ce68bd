package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What had been answered by the time that a workbook came back. */
class AnsweredBeforeTests extends ReturnedWorkbooksFixture {

    @Override
    Database open(Path folder) {
        return TestDatabases.sqlite(folder);
    }

    private void inForce(NewDecision decision) {
        var proposed = decisions.propose(decision, "bob");
        if (proposed.state() == DecisionState.PROPOSED) {
            decisions.approve(proposed.id(), true, "", "ann");
        }
    }

    private void confirm(StoredFinding finding) {
        inForce(DecisionsFixture.answer(finding.id(), DecisionAnswer.CONFIRMED));
    }

    /** What is said of several findings of a rule alike is said once. */
    private static int rules(List<StoredFinding> found) {
        return (int) found.stream().map(StoredFinding::rule).distinct().count();
    }

    @Test
    void aRowThatSaysWhatIsDecidedIsDecidedAlreadyAndItsOwnNoteIsNotDropped() throws Exception {
        var row = byRow().entrySet().iterator().next();
        row.getValue().forEach(this::confirm);
        write(Map.of(row.getKey(), new String[] {"block", ""}));
        int all = row.getValue().size();
        assertThat(imported()).isEqualTo(new ReturnedWorkbooks.Imported(1, 0, 0, all, List.of(), true));
        write(Map.of(row.getKey(), new String[] {"block", "seen the plate"}));
        assertThat(imported().troubles())
                .hasSize(rules(row.getValue()))
                .allSatisfy(trouble -> assertThat(trouble.reason()).contains("answered so already"));
        assertThat(proposals()).isEqualTo(all);
    }

    @Test
    void whatWasDecidedInTheMeantimeIsToldAndNotOverwritten() throws Exception {
        var row = byRow().entrySet().iterator().next();
        var finding = row.getValue().get(0);
        confirm(finding);
        write(Map.of(row.getKey(), new String[] {"hold", ""}));
        assertThat(imported().troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.reason()).contains("as the rule says"));
        assertThat(decisions.about(finding.id())).hasSize(1);
    }

    private static NewDecision said(
            StoredFinding finding, DecisionAnswer answer, String reason, boolean byTwo, String by) {
        return new NewDecision(
                finding.id(), answer, reason, "licence 7", DecisionScope.LINE, "", null, null, "", byTwo, by);
    }

    @Test
    void whatOnlyWaitsIsNotDecided() throws Exception {
        var row = byRow().entrySet().iterator().next();
        row.getValue()
                .forEach(finding ->
                        decisions.propose(said(finding, DecisionAnswer.PERMITTED, "licensed", true, "api"), "bob"));
        write(Map.of(row.getKey(), new String[] {"release: permitted", "licence 7"}));
        assertThat(imported().decided()).isZero();
        assertThat(imported().troubles()).hasSize(rules(row.getValue()));
    }

    @Test
    void whoHandsOnSaysMoreThanWhoHolds() throws Exception {
        var row = byRow().entrySet().iterator().next();
        row.getValue()
                .forEach(finding -> inForce(said(finding, DecisionAnswer.UNSURE, "asked the sender", false, "api")));
        write(Map.of(row.getKey(), new String[] {"hold", ""}));
        assertThat(imported().decided()).isEqualTo(row.getValue().size());
        write(Map.of(row.getKey(), new String[] {"escalate", ""}));
        assertThat(imported().decided()).isZero();
        assertThat(imported().troubles()).hasSize(rules(row.getValue()));
    }

    @Test
    void aReleaseThatAnEarlierReleaseTookIsNotAskedBack() throws Exception {
        var row = byRow().entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(DecisionAnswer.NOT_A_MATCH::fits))
                .findFirst()
                .orElseThrow();
        row.getValue()
                .forEach(finding -> decisions.propose(
                        said(finding, DecisionAnswer.PERMITTED, "release in the returned workbook", true, "workbook"),
                        "ann"));
        write(Map.of(row.getKey(), new String[] {"release", "licence 7"}));
        assertThat(imported())
                .isEqualTo(new ReturnedWorkbooks.Imported(1, 0, row.getValue().size(), 0, List.of(), true));
    }
}
