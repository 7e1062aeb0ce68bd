package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was disabled, has another role or another password by now, or that began too long ago, however busy it is.
 */
final class SessionGuard extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);

    private final Accounts accounts;
    private final Clock clock;

    SessionGuard(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && !(known instanceof Caller caller && holds(caller))) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        }
        chain.doFilter(request, response);
    }

    private boolean holds(Caller caller) {
        boolean tooOld = caller.since() + LONGEST.toMillis() <= clock.millis();
        return !tooOld
                && accounts.find(caller.account())
                        .filter(account -> !account.disabled() && account.sessionEpoch() == caller.epoch())
                        .isPresent();
    }
}
