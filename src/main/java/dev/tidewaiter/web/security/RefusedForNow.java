package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.TooManyAttempts;
import org.springframework.security.core.AuthenticationException;

/** A log-in that is not even tried, since too many were. */
final class RefusedForNow extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final long retryAfterSeconds;

    RefusedForNow(TooManyAttempts cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.retryAfterSeconds = cause.retryAfterSeconds();
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
