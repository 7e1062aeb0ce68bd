package dev.tidewaiter.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Forgets a kept form once it was sent again and taken, or its page has it filled in beside what is wrong with it: nobody is to send it a
 * third time.
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
        if (id != null && caller.isPresent() && response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            kept.taken(id, caller.get());
        }
    }
}
