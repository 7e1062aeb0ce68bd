package dev.tidewaiter.web.review;

import dev.tidewaiter.web.review.AnswerForm.NotTaken;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows again.
 *
 * @param draft   what was typed
 * @param refused why it was not taken; null before anything was tried
 */
record TriedAnswer(Draft draft, @Nullable NotTaken refused) {

    /** A form that nobody has touched. */
    static final TriedAnswer NONE = new TriedAnswer(Draft.EMPTY, null);
}
