package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.ApiTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in by its bearer token; kept with the request, so that an answer that is written later still knows for whom. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ApiTokens tokens;
    private final RequestAttributeSecurityContextRepository kept = new RequestAttributeSecurityContextRepository();

    TokenFilter(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            tokens.bearer(header.substring(BEARER.length()).strip()).ifPresent(bearer -> {
                var context = new SecurityContextImpl(Caller.of(bearer));
                SecurityContextHolder.setContext(context);
                kept.saveContext(context, request, response);
            });
        }
        chain.doFilter(request, response);
    }
}
