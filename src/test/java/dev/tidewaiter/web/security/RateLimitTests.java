package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.ApiTokens;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.unit.DataSize;

class RateLimitTests {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit =
            new RateLimit(new RequestLimits(500, 1_000, DataSize.ofMegabytes(4), DataSize.ofMegabytes(4)), nanos::get);

    @AfterEach
    void nobodyAsks() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void twoHundredASecondPassForEver() {
        for (int n = 0; n < 20_000; n++) {
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(5));
            assertThat(limit.lets("ann")).isTrue();
        }
    }

    @Test
    void whoAsksTooMuchIsSlowedDownAndNobodyElse() {
        for (int n = 0; n < 1_000; n++) {
            assertThat(limit.lets("ann")).isTrue();
        }
        assertThat(limit.lets("ann")).isFalse();
        assertThat(limit.lets("bob")).isTrue();
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(2));
        assertThat(limit.lets("ann"))
                .as("one more after a five hundredth of a second")
                .isTrue();
        assertThat(limit.lets("ann")).isFalse();
    }

    @Test
    void isToldWhenToAskAgain() throws Exception {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(Caller.of(new ApiTokens.Bearer("t", "1", "ann", AccountRole.OFFICER))));
        for (int n = 0; n < 1_000; n++) {
            limit.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), new MockFilterChain());
        }
        var answer = new MockHttpServletResponse();
        limit.doFilter(new MockHttpServletRequest("GET", "/api/v1/queue"), answer, new MockFilterChain());
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("more than 500 times a second");
    }
}
