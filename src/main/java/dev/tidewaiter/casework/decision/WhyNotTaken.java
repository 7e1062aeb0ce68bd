package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.wording.English;
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
                    "There is a note and no decision. Choose %s, or clear the note."
                            .formatted(WrittenByCheck.DECISIONS_IN_WORDS));
        }
        if (!known) {
            var shown = answer.word().length() > 40 ? answer.word().substring(0, 40) + "…" : answer.word();
            return Wording.of(
                    "returned.otherWord",
                    "\"%s\" is no decision. Choose %s.".formatted(shown, WrittenByCheck.DECISIONS_IN_WORDS),
                    shown);
        }
        if (WrittenByCheck.decision(answer.word()).startsWith(WrittenByCheck.RELEASE)
                && answer.note().isEmpty()) {
            return Wording.of("returned.noNote", "A release needs a note that says why.");
        }
        return answer.note().length() > NewDecision.MOST_NOTE
                ? Wording.of(
                        "returned.longNote",
                        English.format("The note has more than %,d characters. Shorten it.", NewDecision.MOST_NOTE),
                        NewDecision.MOST_NOTE)
                : null;
    }

    /** A release that may mean two things about a listed party, of which only one makes a false hit known. */
    static final Wording WHICH_RELEASE = Wording.of(
            "returned.whichRelease",
            "\"release\" does not say why. Choose \"release: false hit\" if the party is another than the listed one and nothing"
                    + " else of the row is as it was found, or \"release: permitted\" if all is as found and a licence or an exception"
                    + " allows it. If part of it is so and part is not, answer the row in the service.");

    /** What a missing fact is asked for has no false hit. */
    static Wording asksForFact(StoredFinding finding) {
        return Wording.of(
                "returned.asksForFact",
                "Rule %s asks for a missing fact, and \"release: false hit\" says none. Answer it in the service."
                        .formatted(finding.rule()),
                finding.rule());
    }

    static Wording opposite(Decision other) {
        return Wording.of(
                "returned.opposite",
                "Another finding about this party and entry was answered: %s. That says the opposite. Look at both in the service, and clear this row's Decision."
                        .formatted(other.given().answer().inWords()),
                List.of("answer." + other.given().answer()));
    }

    /**
     * That somebody has answered in the meantime.
     *
     * @param same whether that is the same answer, so that only a note is more
     */
    static Wording answered(StoredFinding finding, Decision before, boolean same) {
        var inWords = before.given().answer().inWords();
        return Wording.of(
                same ? "returned.sameWithNote" : "returned.answered",
                (same
                                ? "Rule %s was answered so already: %s. The note of the workbook is not taken: write it in the service, and clear this row's Decision and Note."
                                : "Rule %s was answered in the meantime: %s. Look at it in the service, and clear this row's Decision.")
                        .formatted(finding.rule(), inWords),
                finding.rule(),
                List.of("answer." + before.given().answer()));
    }
}
