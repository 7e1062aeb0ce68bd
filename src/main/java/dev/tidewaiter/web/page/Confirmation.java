package dev.tidewaiter.web.page;

import org.springframework.ui.Model;

/**
 * A step that cannot be taken back: a page asks about it first and names what follows. Without scripts, that is a page between.
 *
 * @param step   which step, by which the messages know it
 * @param about  whom or what it concerns, as people call it
 * @param count  how much goes with it; 0 where nothing is counted
 * @param action the address of the step itself
 * @param back   the page from which it was asked for
 */
public record Confirmation(String step, String about, long count, String action, String back) {

    /** The page that asks. */
    public String page(Model model) {
        model.addAttribute("asked", this);
        return "confirm";
    }
}
