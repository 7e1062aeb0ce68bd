package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in by its bearer token. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Accounts accounts;

    TokenFilter(Tokens tokens, Accounts accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            tokens.bearer(header.substring(BEARER.length()).strip()).ifPresent(bearer -> {
                var name = accounts.find(bearer.account()).orElseThrow().name();
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new Caller(
                        bearer.account(), name, bearer.role(), bearer.role().permissions()));
                SecurityContextHolder.setContext(context);
            });
        }
        chain.doFilter(request, response);
    }
}
