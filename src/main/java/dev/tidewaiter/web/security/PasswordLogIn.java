package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.LogIns;
import dev.tidewaiter.casework.people.TooManyAttempts;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets a person in by name and password. */
final class PasswordLogIn implements AuthenticationProvider {

    private final LogIns logIns;
    private final Clock clock;
    private final String purpose;

    /** For pages or for tokens; the audit log says which. */
    PasswordLogIn(LogIns logIns, Clock clock, String purpose) {
        this.logIns = logIns;
        this.clock = clock;
        this.purpose = purpose;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var address = typed.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "unknown";
        try {
            return logIns.tryPassword(typed.getName(), String.valueOf(typed.getCredentials()), address, purpose)
                    .map(account -> Caller.of(account, clock.millis()))
                    .orElseThrow(() -> new BadCredentialsException("name and password do not fit"));
        } catch (TooManyAttempts refused) {
            throw new RefusedForNow(refused);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
