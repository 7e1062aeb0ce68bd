package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Sends people on who may not see what they asked for, with a sentence on the page where they end. */
final class PageRefusals implements AccessDeniedHandler, AuthenticationFailureHandler {

    private final AuditLog audit;

    PageRefusals(AuditLog audit) {
        this.audit = audit;
    }

    /** A log-in failed. Nothing is kept of it in a session: strangers have none. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect(why instanceof RefusedForNow ? "/login?wait" : "/login?failed");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        response.setHeader("Connection", "close");
        var caller = Callers.current();
        if (caller.isEmpty()) {
            response.sendRedirect("/login?again");
        } else if (caller.get().mustChangePassword()) {
            response.sendRedirect("/password");
        } else {
            audit.append(
                    caller.get().getName(),
                    why instanceof CsrfException ? "form.refused" : "access.refused",
                    request.getRequestURI(),
                    Map.of("method", request.getMethod()));
            response.sendError(
                    HttpStatus.FORBIDDEN.value(),
                    why instanceof CsrfException
                            ? "This form is too old, or did not come from here. Go back, load the page again, and send it once more."
                            : "Your role may not do this.");
        }
    }
}
