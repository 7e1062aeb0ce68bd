package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.ApiTokens;
import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;

/** What every request passes before anything reads it: who asks, whether too often, and whether it may bring what it brings. */
@Component
class SecurityFilters {

    private final AuditedRefusals refused;
    private final TokenFilter tokens;
    private final SessionGuard sessions;
    private final RateLimit rate;
    private final RequestLimits limits;
    private final long largestUpload;
    private final UploadGate uploads;

    SecurityFilters(
            AuditLog audit,
            ApiTokens tokens,
            Accounts accounts,
            Clock clock,
            RequestLimits limits,
            MultipartConfigElement multipart,
            RefusalPage page) {
        this.refused = new AuditedRefusals(audit);
        this.tokens = new TokenFilter(tokens);
        this.sessions = new SessionGuard(accounts, clock);
        this.rate = new RateLimit(limits, System::nanoTime, page);
        this.limits = limits;
        this.largestUpload = multipart.getMaxRequestSize();
        this.uploads = new UploadGate(
                limits,
                largestUpload,
                (request, response, status, sentence, most) -> Problems.write(request, response, status, sentence));
    }

    HttpSecurity forPrograms(HttpSecurity http) {
        return http.addFilterBefore(refused, CsrfFilter.class)
                .addFilterBefore(tokens, CsrfFilter.class)
                .addFilterBefore(rate, CsrfFilter.class)
                .addFilterBefore(uploads, CsrfFilter.class);
    }

    /** By name and password only, to make a token; no token opens this door. */
    HttpSecurity forTokenMakers(HttpSecurity http) {
        return http.addFilterBefore(refused, CsrfFilter.class).addFilterBefore(uploads, CsrfFilter.class);
    }

    HttpSecurity forPeople(HttpSecurity http, PageRefusals refusals, KeptForms kept) {
        return http.addFilterAfter(sessions, SecurityContextHolderFilter.class)
                .addFilterBefore(refused, CsrfFilter.class)
                .addFilterBefore(rate, CsrfFilter.class)
                .addFilterBefore(new UploadGate(limits, largestUpload, refusals::ofBody), CsrfFilter.class)
                .addFilterAfter(new SentAgain(kept), CsrfFilter.class);
    }
}
