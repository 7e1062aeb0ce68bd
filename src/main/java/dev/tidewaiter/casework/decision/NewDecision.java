package dev.tidewaiter.casework.decision;

import dev.tidewaiter.wording.English;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody gives.
 *
 * @param finding      the finding's id
 * @param answer       the answer
 * @param reason       why, in a few words
 * @param note         more about it; may be empty
 * @param scope        how far it reaches
 * @param after        the decision that its author saw last on this finding; empty when there was none
 * @param attachment   the hash of a file that goes with it; null for none
 * @param falseHitUntil until when the pair is a known false hit, in milliseconds since 1970; null when it shall be none
 * @param beside       an answer that says the opposite of the same party and entry, which its author has seen; empty for none
 * @param alwaysTwo    whether a second person is asked even where one would do
 * @param broughtBy    how it came: {@code api}, {@code page}, or a workbook
 */
public record NewDecision(
        String finding,
        DecisionAnswer answer,
        String reason,
        String note,
        DecisionScope scope,
        String after,
        @Nullable String attachment,
        @Nullable Long falseHitUntil,
        String beside,
        boolean alwaysTwo,
        String broughtBy) {

    /** So long may a note be, and a reason. */
    public static final int MOST_NOTE = 10_000;

    public static final int MOST_REASON = 1_000;

    public NewDecision {
        reason = reason.strip();
        note = note.strip();
        if (note.length() > MOST_NOTE) {
            throw RefusedStep.wrong(English.format(
                    "The note has %,d characters; at most %,d fit. Put the rest into an attached file.",
                    note.length(), MOST_NOTE));
        }
        if (reason.length() > MOST_REASON) {
            throw RefusedStep.wrong(English.format(
                    "The reason has %,d characters; at most %,d fit. Put the rest into the note.",
                    reason.length(), MOST_REASON));
        }
        if (reason.isEmpty() && note.isEmpty()) {
            throw RefusedStep.wrong("Say why: a decision needs a reason.");
        }
        if (falseHitUntil != null && answer != DecisionAnswer.NOT_A_MATCH) {
            throw RefusedStep.wrong("Only NOT_A_MATCH can make a known false hit.");
        }
    }

    /** Whether this is a decision that its author has made already, and sends again, as after a lost connection. */
    boolean isSentAgain(Decision made, String by) {
        return made.asked().proposedBy().equals(by)
                && after.equals(
                        made.asked().supersedes() == null ? "" : made.asked().supersedes())
                && answer == made.given().answer()
                && scope == made.given().scope()
                && reason.equals(made.given().reason())
                && note.equals(made.given().note())
                && broughtBy.equals(made.asked().broughtBy())
                && Objects.equals(attachment, made.given().attachment())
                && Objects.equals(falseHitUntil, made.given().falseHitUntil());
    }

    /** The same to a finding that nobody has answered. */
    NewDecision about(String other) {
        return new NewDecision(
                other, answer, reason, note, scope, "", attachment, falseHitUntil, beside, alwaysTwo, broughtBy);
    }

    /** The same, by somebody who has seen an answer that says the opposite. */
    NewDecision beside(String seen) {
        return new NewDecision(
                finding, answer, reason, note, scope, after, attachment, falseHitUntil, seen, alwaysTwo, broughtBy);
    }
}
