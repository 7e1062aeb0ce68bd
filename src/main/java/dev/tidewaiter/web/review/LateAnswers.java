package dev.tidewaiter.web.review;

import dev.tidewaiter.web.review.AnswerForm.NotTaken;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.web.security.KeptForm;
import org.springframework.stereotype.Component;

/** What was typed into the form of an answer that came after its session had ended, for the page that shows that form once more. */
@Component
class LateAnswers {

    private final DraftFiles files;

    LateAnswers(DraftFiles files) {
        this.files = files;
    }

    /** An answer, or a second person's note, as it was filled in; it says of itself that nothing was recorded. */
    TriedAnswer tried(KeptForm form, Caller caller) {
        var typed = new TypedAnswer(
                form.value("answer"),
                form.value("reason"),
                form.value("note"),
                form.value("scope"),
                "",
                form.value("beside"),
                form.value("until"),
                form.value("attached"),
                null,
                form.value("back"));
        return new TriedAnswer(files.draft(typed, caller.account()), NotTaken.of("review.refused.late"));
    }
}
