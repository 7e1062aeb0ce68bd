package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.wording.Wording;
import java.util.List;

/** Whether an answer, and how far it reaches, fit what was found. */
final class FittingAnswer {

    private FittingAnswer() {}

    /** Refuses one that does not. */
    static void check(NewDecision asked, StoredFinding finding) {
        if (finding.standing().state() == FindingState.NOTED) {
            throw RefusedStep.wrong(Wording.of("step.information", "This is information and asks for no answer."));
        }
        boolean ofParty = !finding.subject().list().isEmpty();
        if (asked.answer() == DecisionAnswer.NOT_A_MATCH && !asked.answer().fits(finding)) {
            throw RefusedStep.wrong(
                    unfitting(
                            asked,
                            "NOT_A_MATCH answers a finding about a listed party. This one is about something else: answer CONFIRMED, NOT_AS_SAID, PERMITTED or UNSURE."));
        }
        if (asked.answer() == DecisionAnswer.NOT_AS_SAID && !asked.answer().fits(finding)) {
            throw RefusedStep.wrong(unfitting(
                    asked,
                    "NOT_AS_SAID answers a finding about goods, a place or a document. This one %s."
                            .formatted(
                                    ofParty
                                            ? "is about a listed party: answer NOT_A_MATCH if it is another"
                                            : "asks for a missing fact: answer CONFIRMED, PERMITTED or UNSURE")));
        }
        if (asked.scope() == DecisionScope.QUESTION && FileQuestion.of(finding) == null) {
            throw RefusedStep.wrong(
                    Wording.of(
                            "step.alone",
                            "Only what asks for a missing fact can be answered for the whole file. Decide this one by itself: scope LINE."));
        }
        if (asked.scope() == DecisionScope.PARTY && !ofParty) {
            throw RefusedStep.wrong(
                    Wording.of(
                            "step.alone",
                            "Only findings about a listed party can be settled together. Decide this one by itself: scope LINE."));
        }
    }

    private static Wording unfitting(NewDecision asked, String english) {
        return Wording.of("step.unfitting", english, List.of("answer." + asked.answer()));
    }
}
