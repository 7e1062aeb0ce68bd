package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.ApiTokens;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

class RateLimitTests {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(
            new RequestLimits(500, 1_000, DataSize.ofMegabytes(4), DataSize.ofMegabytes(4), DataSize.ofMegabytes(4)),
            nanos::get,
            page());

    private static RefusalPage page() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/desk", "messages/upload");
        messages.setDefaultEncoding("UTF-8");
        return new RefusalPage(messages, new FixedLocaleResolver(Locale.GERMAN));
    }

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

    @Test
    void aPersonIsToldByAPageInTheirLanguage() throws Exception {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(Caller.of(new ApiTokens.Bearer("t", "1", "ann", AccountRole.OFFICER))));
        for (int n = 0; n < 1_000; n++) {
            limit.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), new MockFilterChain());
        }
        var asked = new MockHttpServletRequest("GET", "/queue");
        asked.addHeader("Accept", "text/html");
        var answer = new MockHttpServletResponse();
        limit.doFilter(asked, answer, new MockFilterChain());
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
        assertThat(answer.getContentType()).startsWith("text/html");
        assertThat(answer.getContentAsString())
                .contains("<h1>Zu viele Anfragen</h1>")
                .contains("mehr als 500 Anfragen in der Sekunde");
    }
}
