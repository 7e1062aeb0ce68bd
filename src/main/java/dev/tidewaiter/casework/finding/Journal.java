package dev.tidewaiter.casework.finding;

/** Where each step is written down, in the transaction of the step. */
@FunctionalInterface
public interface Journal {

    /** The program itself, where nobody asked for a step. */
    String PROGRAM = "tidewaiter";

    /**
     * Writes a step down.
     *
     * @param actor   the account that did it
     * @param action  what was done, such as {@code decision.proposed}
     * @param subject the id of what it was done to
     * @param detail  the rest, as JSON
     */
    void append(String actor, String action, String subject, String detail);
}
