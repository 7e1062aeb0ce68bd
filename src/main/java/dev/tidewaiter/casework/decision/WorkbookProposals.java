package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.wording.Wording;
import java.util.Collection;
import java.util.Optional;

/** Proposes the answers of a returned workbook. */
final class WorkbookProposals {

    private final Database database;
    private final Decisions decisions;
    private final StoredFindings findings;
    private final Contradictions contradictions;

    WorkbookProposals(Database database, Decisions decisions) {
        this.database = database;
        this.decisions = decisions;
        this.findings = new StoredFindings(database);
        this.contradictions = new Contradictions(database);
    }

    /** Proposes some answers, all at one moment: of one workbook none is newer than another. */
    void propose(Collection<NewDecision> answers, String by) {
        database.inTransaction(() -> {
            long at = decisions.moment();
            answers.forEach(decision -> decisions.propose(beside(decision), by, () -> at));
            return at;
        });
    }

    /** Why nobody can take an answer to a finding as things stand; nothing where it can be taken. */
    Optional<Wording> whyNot(NewDecision decision, StoredFinding finding) {
        return decisions.whyNot(decision.answer(), finding);
    }

    /** What contradicts it comes from the same workbook: the second person, whom all of it goes to, sees both. */
    private NewDecision beside(NewDecision decision) {
        return findings.find(decision.finding())
                .flatMap(finding -> contradicting(decision, finding))
                .map(other -> decision.beside(other.id()))
                .orElse(decision);
    }

    /** The answer that stands and says the contrary of a row about a finding. */
    Optional<Decision> contradicting(NewDecision decision, StoredFinding finding) {
        return contradictions.of(finding, decision.answer()).stream().findFirst();
    }
}
