package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.wording.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody gave.
 *
 * @param id       the decision's id
 * @param finding  the finding it is told of
 * @param about    which rule and whom; empty where it stands beside that
 * @param answer   the answer
 * @param reason   why
 * @param note     more about it; may be empty
 * @param scope    how far it reaches
 * @param known    until which day the party is a known false hit by it, for later lines too; null for not
 * @param attached what the file that goes with it is called; empty for none
 * @param state    where it stands
 * @param by       who gave it
 * @param at       when, in milliseconds since 1970
 * @param second   who approved or rejected it; null for nobody
 * @param secondAt when; null for not yet
 * @param said     what that person said; may be empty
 * @param closed   why it is no longer in force; null where nothing says
 */
public record GivenAnswer(
        String id,
        String finding,
        String about,
        String answer,
        String reason,
        String note,
        String scope,
        @Nullable LocalDate known,
        String attached,
        String state,
        String by,
        long at,
        @Nullable String second,
        @Nullable Long secondAt,
        String said,
        @Nullable Wording closed) {

    /** Whether it settles more than its own finding. */
    public boolean wider() {
        return !scope.equals(DecisionScope.LINE.name());
    }
}
