package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.decision.ReturnedWorkbooks.Trouble;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.store.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Proposes the answers of a returned workbook. */
final class WorkbookProposals {

    private final Decisions decisions;
    private final StoredFindings findings;
    private final Contradictions contradictions;

    WorkbookProposals(Database database, Decisions decisions) {
        this.decisions = decisions;
        this.findings = new StoredFindings(database);
        this.contradictions = new Contradictions(database);
    }

    /** Proposes some answers, and says which today's lists forbid; the others are taken all the same. */
    List<Trouble> propose(Collection<ReturnedAnswer> answers, String by) {
        var refused = new ArrayList<Trouble>(0);
        for (var answer : answers) {
            var decision = answer.decision();
            try {
                if (decision != null) {
                    decisions.propose(beside(decision), by);
                }
            } catch (RefusedStep step) {
                refused.add(
                        new Trouble(answer.sheet(), answer.row(), step.notice().english()));
            }
        }
        return refused;
    }

    /** What contradicts it comes from the same workbook: the second person, whom all of it goes to, sees both. */
    private NewDecision beside(NewDecision decision) {
        return contradicting(decision).map(other -> decision.beside(other.id())).orElse(decision);
    }

    /** The answer that stands and says the contrary of a row. */
    Optional<Decision> contradicting(NewDecision decision) {
        return findings.find(decision.finding())
                .flatMap(finding ->
                        contradictions.of(finding, decision.answer()).stream().findFirst());
    }
}
