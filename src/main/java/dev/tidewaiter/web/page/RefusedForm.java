package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.people.RefusedChange;
import dev.tidewaiter.web.security.KeptForms;
import dev.tidewaiter.wording.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form that was sent and refused: its page shows it once more as it was filled in, and says at the field what is wrong.
 *
 * @param field    the field that is wrong; null where none is
 * @param why      the sentence that says why
 * @param typed    what was filled in, by field
 */
public record RefusedForm(@Nullable String field, Wording why, Map<String, String> typed) {

    /** The attribute by which pages know it. */
    public static final String NAME = "refused";

    public static RefusedForm by(RefusedChange refused, Map<String, String> typed) {
        return new RefusedForm(refused.field(), refused.notice(), typed);
    }

    /** What pages alone refuse: nobody else asks for its sentence, so English has the key in its place. */
    public static RefusedForm at(String field, String key, Map<String, String> typed) {
        return new RefusedForm(field, Wording.of(key, key), typed);
    }

    /** The way to the form's page, which shows it. */
    public String shownOn(String page, HttpServletRequest form, RedirectAttributes next) {
        next.addFlashAttribute(NAME, this);
        return "redirect:" + KeptForms.handedOn(page, form);
    }

    /** What was filled in; null for nothing. */
    public @Nullable String typed(String name) {
        return typed.get(name);
    }

    /** What a field says of itself: {@code "true"} when it is the wrong one, else null. */
    public @Nullable String wrong(String name) {
        return name.equals(field) ? "true" : null;
    }
}
