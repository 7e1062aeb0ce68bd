package dev.tidewaiter.casework.people;

import dev.tidewaiter.wording.Worded;
import dev.tidewaiter.wording.Wording;

/** Log-ins are refused for a while, whoever tries; says nothing of any account. */
public final class TooManyAttempts extends RuntimeException implements Worded {

    private static final long serialVersionUID = 1;

    private final long retryAfterSeconds;

    TooManyAttempts(long retryAfterSeconds) {
        super("Too many log-ins were tried. Wait %s and try again."
                .formatted(retryAfterSeconds == 1 ? "1 second" : retryAfterSeconds + " seconds"));
        this.retryAfterSeconds = retryAfterSeconds;
    }

    @Override
    public Wording notice() {
        return Wording.of("password.wrong.often", String.valueOf(getMessage()), retryAfterSeconds);
    }

    /** When to try again. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
