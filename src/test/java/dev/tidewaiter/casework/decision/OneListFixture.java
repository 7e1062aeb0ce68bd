package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What answers are tried with that stand or fall with a list, and that the log knows of whatever becomes of them. */
abstract class OneListFixture extends DecisionsFixture {

    static final String RUN = "first";

    @TempDir
    Path folder;

    List<Designation> inForce = List.of(FoundLines.entry("IRAN"));
    String finding = "";

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

    @AfterEach
    void theLogSaysTheSame() {
        assertThat(new AuditedDecisions(database, audit).verify().wrong()).isEmpty();
    }

    final void askLists() {
        decisions = new Decisions(
                database,
                clock,
                audit,
                new EntriesToday(id -> id.equals("OFAC-SDN")
                        ? List.of(ListSnapshot.of(id, "Test list", null, inForce, "0", "test"))
                        : List.of()));
    }

    final void later() {
        startLater();
        askLists();
    }

    final String another() {
        return lines.found(
                RUN, Severity.BLOCK, FoundLines.line(LINE.parties().get(0), "wing"), FoundLines.entry("IRAN"));
    }

    final Decision ofTheParty(DecisionAnswer answer) {
        return decisions.propose(answer(finding, answer, "", DecisionScope.PARTY, null), "ann");
    }

    final Decision answeredAnew(String one, DecisionAnswer answer, String after) {
        return decisions.propose(answer(one, answer, after, DecisionScope.LINE, null), "carl");
    }
}
