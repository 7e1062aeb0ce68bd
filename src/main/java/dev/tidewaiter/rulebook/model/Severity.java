package dev.tidewaiter.rulebook.model;

import java.util.Arrays;
import java.util.Optional;

/** How far a finding reaches, worst first. Info is shown and changes no verdict. */
public enum Severity {
    BLOCK,
    HOLD,
    REVIEW,
    INFO;

    /** The severity that a text names; empty when it names none. */
    public static Optional<Severity> named(String text) {
        return Arrays.stream(values())
                .filter(severity -> severity.name().equals(text))
                .findFirst();
    }

    /** Whether it is another one or worse. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
