package dev.tidewaiter.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down an account that asks too much, so that the others do not notice: a bucket for each, filled at a steady rate. */
final class RateLimit extends OncePerRequestFilter {

    private final RequestLimits limits;
    private final LongSupplier nanos;
    private final RefusalPage page;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimit(RequestLimits limits, LongSupplier nanos, RefusalPage page) {
        this.limits = limits;
        this.nanos = nanos;
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = Callers.current();
        if (caller.isEmpty() || lets(caller.get().account())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Connection", "close");
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Problems.isForProgram(request.getRequestURI()) || !PageRefusals.isPersons(request)) {
            Problems.tooMany(
                    request,
                    response,
                    1,
                    "You ask more than %d times a second. Wait a second, and ask more slowly."
                            .formatted(limits.requestsPerSecond()));
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            page.write(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "error.slow",
                    "error.slow.next",
                    limits.requestsPerSecond());
        }
    }

    boolean lets(String account) {
        return buckets.computeIfAbsent(account, first -> new Bucket()).take();
    }

    private final class Bucket {

        private double left = limits.burst();
        private long filledAt = nanos.getAsLong();

        private synchronized boolean take() {
            long now = nanos.getAsLong();
            left = Math.min(limits.burst(), left + (now - filledAt) / 1e9 * limits.requestsPerSecond());
            filledAt = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
}
