package dev.tidewaiter.web.page;

import dev.tidewaiter.web.security.KeptForms;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form that was taken: the page that comes next says so to its script, which then forgets what was typed into it. A page that stays
 * addressed as it is must not say it twice, since something else may have been typed by then; so it is said once. Without scripts it is what
 * was kept of a form that came too late that is forgotten.
 */
public final class TakenForm {

    private TakenForm() {}

    /** Says on the next page that a form was taken, by the name under which its page keeps what was typed. */
    public static void say(String draft, RedirectAttributes next) {
        next.addFlashAttribute(KeptForms.TAKEN, draft);
    }
}
