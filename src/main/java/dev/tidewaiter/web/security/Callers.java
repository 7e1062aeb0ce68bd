package dev.tidewaiter.web.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks now. */
final class Callers {

    private Callers() {}

    static Optional<Caller> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }
}
