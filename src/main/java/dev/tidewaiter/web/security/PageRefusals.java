package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;

/** Sends people on who may not see what they asked for, with a sentence on the page where they end. */
final class PageRefusals implements AccessDeniedHandler, AuthenticationFailureHandler {

    private static final String UPLOAD_REFUSED = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Not uploaded · Tidewaiter</title><link rel="stylesheet" href="/desk.css"></head>
            <body><main><section class="card"><h1>Nothing was uploaded</h1>
            <p>The page had been open for too long, or your role uploads nothing. Load the page again and choose the files once more.</p>
            <p><a class="button" href="/">Manifests</a></p></section></main></body>
            </html>
            """;

    private final AuditLog audit;
    private final RequestCache asked;

    /** What strangers asked for is kept where they are led back to it after log-in. */
    PageRefusals(AuditLog audit, RequestCache asked) {
        this.audit = audit;
        this.asked = asked;
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
            var page = FormPage.of(request);
            if (page != null) {
                asked.saveRequest(page, response);
            }
            response.sendRedirect("/login?again");
        } else if (caller.get().mustChangePassword()) {
            response.sendRedirect("/password");
        } else {
            audit.append(
                    caller.get().getName(),
                    why instanceof CsrfException ? "form.refused" : "access.refused",
                    request.getRequestURI(),
                    Map.of("method", request.getMethod()));
            refuse(request, response);
        }
    }

    /** The page for errors is made by what would read an upload first; who sends one gets a page that is there already. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (UploadGate.isUpload(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(UPLOAD_REFUSED.getBytes(StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
