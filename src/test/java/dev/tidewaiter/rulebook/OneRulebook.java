package dev.tidewaiter.rulebook;

import java.io.IOException;

/** The program's own rulebook, loaded once for all tests of a process that only ask it. */
public final class OneRulebook {

    public static final Rulebook EMBEDDED = load();

    private OneRulebook() {}

    private static Rulebook load() {
        try {
            return Rulebook.embedded();
        } catch (IOException | InvalidRulebook broken) {
            throw new AssertionError(broken);
        }
    }
}
