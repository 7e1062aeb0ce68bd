package dev.tidewaiter.screening;

import dev.tidewaiter.rulebook.model.AsOf;

/**
 * How to screen.
 *
 * @param asOf    which day decides what law applies
 * @param whyNot  whether lines also say what came near and why it was not flagged
 * @param threads how many lines are judged at once, 1 or more
 * @param program the program and its version, for the record
 */
public record Options(AsOf asOf, boolean whyNot, int threads, String program) {

    public Options {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be 1 or more, found " + threads);
        }
    }
}
