package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;

/** Which findings an answer settles besides the one that it was given to. */
final class DecisionReach {

    /** So many findings may one decision settle. */
    private static final int MOST_COVERED = 10_000;

    private final StoredFindings findings;

    DecisionReach(StoredFindings findings) {
        this.findings = findings;
    }

    /** All that an answer settles, its own finding first. */
    List<StoredFinding> of(NewDecision asked, StoredFinding finding) {
        var covered = new LinkedHashMap<String, StoredFinding>();
        covered.put(finding.id(), finding);
        var question = asked.scope() == DecisionScope.QUESTION ? FileQuestion.of(finding) : null;
        if (question != null) {
            findings.openAsking(question, MOST_COVERED).stream()
                    .filter(like -> !like.id().equals(finding.id()))
                    .limit(MOST_COVERED - 1)
                    .forEach(like -> covered.put(like.id(), like));
        }
        if (asked.scope() == DecisionScope.PARTY) {
            findings.openLike(finding, MOST_COVERED).forEach(like -> covered.putIfAbsent(like.id(), like));
            if (asked.answer() == DecisionAnswer.NOT_A_MATCH) {
                findings.openResting(List.copyOf(covered.keySet()))
                        .forEach(resting -> covered.putIfAbsent(resting.id(), resting));
            }
            if (covered.size() > MOST_COVERED) {
                throw RefusedStep.wrong(Wording.of(
                        "step.tooMany",
                        "More than %,d findings would be settled at once. Make the party a known false hit instead."
                                .formatted(MOST_COVERED),
                        MOST_COVERED));
            }
        }
        return List.copyOf(covered.values());
    }
}
