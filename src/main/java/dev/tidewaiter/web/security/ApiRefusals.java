package dev.tidewaiter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Turns programs away: without a token that holds, or whose role may not do what they ask. */
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String TOKENS = "/api/v1/tokens";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader("Connection", "close"); // a body that is still coming is not waited for
        if (why instanceof RefusedForNow wait) {
            Problems.tooMany(request, response, wait.retryAfterSeconds(), String.valueOf(wait.getMessage()));
            return;
        }
        boolean byPassword =
                request.getMethod().equals("POST") && request.getRequestURI().equals(TOKENS);
        response.setHeader("WWW-Authenticate", byPassword ? "Basic realm=\"Tidewaiter\", charset=\"UTF-8\"" : "Bearer");
        Problems.write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                byPassword
                        ? "Name and password do not fit, or the account is disabled or locked for a while. Send them as Basic authorization."
                        : "Send a token that is in force: \"Authorization: Bearer …\". POST %s makes one."
                                .formatted(TOKENS));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        response.setHeader("Connection", "close");
        var caller = Callers.current();
        Problems.write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                caller.filter(Caller::mustChangePassword).isPresent()
                        ? "Choose a password of your own first: log in at /login with the one-time password."
                        : "The role %s may not do this. Ask an administrator for a token of another role."
                                .formatted(
                                        caller.map(known -> known.role().name()).orElse("of a stranger")));
    }
}
