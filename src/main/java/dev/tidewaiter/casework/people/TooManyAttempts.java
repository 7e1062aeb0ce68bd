package dev.tidewaiter.casework.people;

/** Log-ins are refused for a while, whoever tries; says nothing of any account. */
public final class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long retryAfterSeconds;

    TooManyAttempts(long retryAfterSeconds) {
        super("Too many log-ins were tried. Wait %d seconds and try again.".formatted(retryAfterSeconds));
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** When to try again. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
