package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.wording.English;
import dev.tidewaiter.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;

/** Which findings an answer settles besides the one that it was given to. */
final class DecisionReach {

    /** So many findings may one decision settle. */
    static final int MOST_COVERED = 10_000;

    private final StoredFindings findings;
    private final int most;

    /**
     * Over the findings of a database.
     *
     * @param most how many findings one decision may settle
     */
    DecisionReach(StoredFindings findings, int most) {
        this.findings = findings;
        this.most = most;
    }

    /**
     * All that an answer settles, its own finding first, as far as it fits into one decision: the rest stays open and takes further ones.
     *
     * @throws RefusedStep when a false hit would settle more than that; such a party is better known as one
     */
    List<StoredFinding> of(NewDecision asked, StoredFinding finding) {
        var covered = new LinkedHashMap<String, StoredFinding>();
        covered.put(finding.id(), finding);
        var question = asked.scope() == DecisionScope.QUESTION ? FileQuestion.of(finding) : null;
        if (question != null) {
            findings.openAsking(question, most).stream()
                    .filter(like -> !like.id().equals(finding.id()))
                    .limit(most - 1)
                    .forEach(like -> covered.put(like.id(), like));
        }
        if (asked.scope() == DecisionScope.PARTY) {
            boolean falseHit = asked.answer() == DecisionAnswer.NOT_A_MATCH;
            findings.openLike(finding, most + 1).stream()
                    .filter(like -> !like.id().equals(finding.id()))
                    .limit(falseHit ? most : most - 1)
                    .forEach(like -> covered.put(like.id(), like));
            if (falseHit) {
                findings.openResting(List.copyOf(covered.keySet()))
                        .forEach(resting -> covered.putIfAbsent(resting.id(), resting));
            }
            if (covered.size() > most) {
                throw RefusedStep.wrong(Wording.of(
                        "step.tooMany",
                        English.format(
                                "More than %,d findings would be settled at once. Make the party a known false hit instead.",
                                most),
                        most));
            }
        }
        return List.copyOf(covered.values());
    }
}
