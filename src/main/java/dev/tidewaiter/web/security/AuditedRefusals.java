package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.audit.AuditLog;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whatever somebody known may not do leaves a step in the audit log, whoever refuses it: the step is written as the answer becomes a 403,
 * before anything of it is sent. Strangers get no 403 that is kept, so that nobody fills the log without a login.
 */
public final class AuditedRefusals extends OncePerRequestFilter {

    private static final String ACTION = AuditedRefusals.class.getName() + ".action";
    private static final String OF_ACCESS = "access.refused";
    private static final String NONE = "";

    private final AuditLog audit;

    AuditedRefusals(AuditLog audit) {
        this.audit = audit;
    }

    /** Says that this refusal has its step already, of whoever knows more about it, such as the decision it was about. */
    public static void haveStepOf(HttpServletRequest request) {
        as(request, NONE);
    }

    /** Says what the log calls this refusal, where it is not that of a role. */
    static void as(HttpServletRequest request, String action) {
        request.setAttribute(ACTION, action);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Watched(request, response));
    }

    private void refused(HttpServletRequest request) {
        var action = request.getAttribute(ACTION) instanceof String named ? named : OF_ACCESS;
        var caller = Callers.current();
        if (caller.isPresent() && !action.equals(NONE)) {
            haveStepOf(request); // a status may be set more than once
            audit.append(
                    caller.get().getName(), action, request.getRequestURI(), Map.of("method", request.getMethod()));
        }
    }

    private final class Watched extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        private Watched(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void setStatus(int status) {
            look(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            look(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            look(status);
            super.sendError(status, message);
        }

        private void look(int status) {
            if (status == HttpStatus.FORBIDDEN.value()) {
                refused(request);
            }
        }
    }
}
