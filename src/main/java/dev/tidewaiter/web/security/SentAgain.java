package dev.tidewaiter.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Forgets a kept form once it was sent again and its action says that it took it. A refusal does not, whatever its status: some come as the
 * form's page, some as the way to it.
 */
final class SentAgain extends OncePerRequestFilter {

    private final KeptForms kept;

    SentAgain(KeptForms kept) {
        this.kept = kept;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = request.getMethod().equals("POST") ? FormToken.inAddress(request, KeptForms.ID) : null;
        var caller = Callers.current().filter(known -> !known.mustChangePassword());
        chain.doFilter(request, response);
        if (id != null && caller.isPresent() && isTaken(request)) {
            kept.taken(id, caller.get(), request);
        }
    }

    private static boolean isTaken(HttpServletRequest request) {
        var next = RequestContextUtils.getOutputFlashMap(request);
        return next != null && next.containsKey(KeptForms.TAKEN);
    }
}
