package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session of the person who asks, when it must go on after something that ends all others. */
@Component
public class OwnSession {

    private final Clock clock;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    OwnSession(Clock clock) {
        this.clock = clock;
    }

    /** Goes on under a new id, with what the account may do now. */
    public void goOnAs(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var context = new SecurityContextImpl(Caller.of(account, clock.millis()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
