package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionScope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What an officer sends from the form under a finding; what the form leaves out is empty.
 *
 * @param answer the answer's name
 * @param reason why
 * @param note   more about it
 * @param scope  how far it goes; that line where none is given
 * @param after  the decision that the page showed; empty for none
 * @param beside an answer that says the opposite and was seen; empty for none
 * @param until  until which day the pair shall be a known false hit; empty where it shall be none
 * @param attached the hash of a file that came with it before, when it was not taken; empty for none
 * @param attachment a file that was chosen just now; null for none
 * @param back   the address of the queue that the form was on; empty for the finding's own page
 */
record TypedAnswer(
        @Nullable String answer,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String scope,
        @Nullable String after,
        @Nullable String beside,
        @Nullable String until,
        @Nullable String attached,
        @Nullable MultipartFile attachment,
        @Nullable String back) {

    Draft draft() {
        boolean further = scope != null && !scope.equals(DecisionScope.LINE.name());
        return new Draft(given(answer), given(reason), given(note), given(beside), given(until), null, further);
    }

    String sentBefore() {
        return given(attached);
    }

    String seen() {
        return given(after);
    }

    String queue() {
        return given(back);
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
