package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

/** Watches whether a rule file reaches {@link Trap}, without loading it. */
public final class TrapWatch {

    private static final String SIGN = "tidewaiter.trap";

    private TrapWatch() {}

    public static void set() {
        System.clearProperty(SIGN);
    }

    public static void assertUntouched() {
        assertThat(System.getProperty(SIGN)).as("a rule file reached code").isNull();
    }
}
