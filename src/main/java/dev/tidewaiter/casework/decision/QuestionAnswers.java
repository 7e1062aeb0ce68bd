package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.store.Database;

/** One answer to a file's question: to all of its lines that lack the same fact, however many. */
public final class QuestionAnswers {

    /** No file takes more decisions than these; a question to which lines come without end is left there. */
    private static final int MOST_DECISIONS = 1_000;

    private final Decisions decisions;
    private final StoredFindings findings;

    public QuestionAnswers(Database database, Decisions decisions) {
        this.decisions = decisions;
        this.findings = new StoredFindings(database);
    }

    /**
     * Gives the answer, in as many decisions as it takes; tells how many findings they answer.
     *
     * @param asked about one of the findings, with {@link DecisionScope#QUESTION}
     * @throws RefusedStep when it makes no sense, or somebody else has answered that finding in the meantime
     */
    public int give(NewDecision asked, String by) {
        int answered = answered(asked, by);
        var question = findings.find(asked.finding()).map(FileQuestion::of).orElse(null);
        for (int made = 1; question != null && made < MOST_DECISIONS; made++) {
            var next = findings.openAsking(question, 1);
            if (next.isEmpty()) {
                break;
            }
            answered += answered(asked.about(next.get(0).id()), by);
        }
        return answered;
    }

    private int answered(NewDecision asked, String by) {
        return decisions.covered(decisions.propose(asked, by).id()).size();
    }
}
