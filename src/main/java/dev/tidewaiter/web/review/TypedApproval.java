package dev.tidewaiter.web.review;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a second person sends from the form under a proposed decision; what the form leaves out is empty.
 *
 * @param decision the decision that the page showed
 * @param approve  whether it is approved, or else rejected
 * @param note     more about it
 * @param back     the address of the queue that the form was on; empty for the finding's own page
 */
record TypedApproval(
        @Nullable String decision,
        boolean approve,
        @Nullable String note,
        @Nullable String back) {

    String seen() {
        return given(decision);
    }

    String said() {
        return given(note);
    }

    String queue() {
        return given(back);
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
