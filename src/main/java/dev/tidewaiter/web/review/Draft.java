package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.KnownFalseHitTerm;
import dev.tidewaiter.casework.decision.NewDecision;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * An answer as somebody typed it; it goes back into the form when it cannot be taken.
 *
 * @param answer the answer's name; empty for none chosen
 * @param reason why
 * @param note   more about it
 * @param beside an answer that says the opposite and was seen; empty for none
 * @param until  until which day the pair shall be a known false hit; empty where it shall be none
 * @param attached a file that goes with it and was sent before; null for none
 * @param all    whether it shall settle all that is open about the same party, entry and rule, or the same question of the file
 */
public record Draft(
        String answer,
        String reason,
        String note,
        String beside,
        String until,
        @Nullable Attached attached,
        boolean all) {

    static final Draft EMPTY = new Draft("", "", "", "", "", null, false);

    /** Nothing typed, beside a question that a whole file leaves open. */
    static final Draft OF_ALL = new Draft("", "", "", "", "", null, true);

    /** A file that is kept already, by its hash, and what it is called. */
    public record Attached(String hash, String name) {}

    /** The same with a file. */
    Draft with(@Nullable Attached file) {
        return new Draft(answer, reason, note, beside, until, file, all);
    }

    /** What a second person typed, who says only a word on the first one's answer. */
    static Draft ofNote(String note) {
        return new Draft("", "", note, "", "", null, false);
    }

    /** Whether it says a day that a known false hit may last until, and the answer that makes one; or says none. */
    boolean lastsAsAllowed(KnownFalseHitTerm term) {
        try {
            return until.isBlank()
                    || (answer.equals(DecisionAnswer.NOT_A_MATCH.name()) && term.allows(LocalDate.parse(until)));
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    /**
     * The answer to a finding.
     *
     * @param seen the decision that its page showed; empty for none
     */
    NewDecision about(String finding, DecisionScope scope, String seen, Clock clock) {
        return new NewDecision(
                finding,
                DecisionAnswer.valueOf(answer),
                reason,
                note,
                scope,
                seen,
                attached == null ? null : attached.hash(),
                until.isBlank() ? null : KnownFalseHitTerm.end(LocalDate.parse(until), clock),
                beside,
                false,
                "page");
    }
}
