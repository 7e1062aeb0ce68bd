package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an answer in a returned workbook cannot be taken, and what whoever returned it does then. */
final class WhyNotTaken {

    static final Wording NOT_OURS = Wording.of(
            "returned.notOurs",
            "No finding of this service is about this row as it stands: it was changed since it was screened, or was screened"
                    + " elsewhere, or is clear. Clear its Decision and Note, or screen the workbook again.");

    private WhyNotTaken() {}

    /** What is wrong with an answer whatever it is about; null for nothing. */
    static @Nullable Wording problem(RowAnswer answer, boolean known) {
        if (answer.word().isEmpty()) {
            return Wording.of(
                    "returned.noDecision",
                    "There is a note and no decision. Choose release, hold, block or escalate, or clear the note.");
        }
        if (!known) {
            var shown = answer.word().length() > 40 ? answer.word().substring(0, 40) + "…" : answer.word();
            return Wording.of(
                    "returned.otherWord",
                    "\"%s\" is no decision. Choose release, hold, block or escalate.".formatted(shown),
                    shown);
        }
        if (answer.word().equalsIgnoreCase("release") && answer.note().isEmpty()) {
            return Wording.of("returned.noNote", "A release needs a note that says why.");
        }
        return answer.note().length() > NewDecision.MOST_NOTE
                ? Wording.of(
                        "returned.longNote",
                        "The note has more than %,d characters. Shorten it.".formatted(NewDecision.MOST_NOTE),
                        NewDecision.MOST_NOTE)
                : null;
    }

    static Wording opposite(Decision other) {
        return Wording.of(
                "returned.opposite",
                "Another finding about this party and entry was answered: %s. That says the opposite. Look at both in the service, and clear this row's Decision."
                        .formatted(other.given().answer().inWords()),
                List.of("answer." + other.given().answer()));
    }

    static Wording answered(StoredFinding finding, Decision before) {
        return Wording.of(
                "returned.answered",
                "Rule %s was answered in the meantime: %s. Look at it in the service, and clear this row's Decision."
                        .formatted(finding.rule(), before.given().answer().inWords()),
                finding.rule(),
                List.of("answer." + before.given().answer()));
    }
}
