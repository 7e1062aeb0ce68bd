package dev.tidewaiter.web.review;

/**
 * An answer as somebody typed it; it goes back into the form when it cannot be taken.
 *
 * @param answer the answer's name; empty for none chosen
 * @param reason why
 * @param note   more about it
 * @param all    whether it shall settle all that is open about the same party, entry and rule, or the same question of the file
 */
public record Draft(String answer, String reason, String note, boolean all) {

    static final Draft EMPTY = new Draft("", "", "", false);

    /** Nothing typed, beside a question that a whole file leaves open. */
    static final Draft OF_ALL = new Draft("", "", "", true);
}
