package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

class SessionGuardTests {

    private static final Instant MORNING = Instant.parse("2026-11-25T08:00:00Z");

    @TempDir
    Path folder;

    private Database database;
    private Accounts accounts;

    @BeforeEach
    void open() {
        database = TestDatabases.sqlite(folder);
        accounts = new Accounts(
                database, Clock.systemUTC(), new AuditLog(database, Clock.systemUTC(), folder.resolve("heads.txt")));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        database.close();
    }

    private boolean passes(Authentication who, Duration later) throws Exception {
        var guard = new SessionGuard(accounts, Clock.fixed(MORNING.plus(later), ZoneOffset.UTC));
        var session = new MockHttpSession();
        var request = new MockHttpServletRequest();
        request.setSession(session);
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        guard.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        boolean known = SecurityContextHolder.getContext().getAuthentication() != null;
        assertThat(session.isInvalid()).isEqualTo(!known);
        return known;
    }

    private Caller ann() {
        return Caller.of(
                accounts.addWithPassword("test", "ann", "Ann", AccountRole.OFFICER, "wet stones under the pier"),
                MORNING.toEpochMilli());
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() throws Exception {
        var ann = ann();
        assertThat(passes(ann, Duration.ofHours(12).minusMillis(1))).isTrue();
        assertThat(passes(ann, Duration.ofHours(12))).isFalse();
    }

    @Test
    void aSessionEndsWhenTheRoleChanges() throws Exception {
        var ann = ann();
        accounts.changeRole("admin", ann.account(), AccountRole.AUDITOR);
        assertThat(passes(ann, Duration.ZERO)).isFalse();
    }

    @Test
    void aSessionEndsWhenThePasswordIsReset() throws Exception {
        var ann = ann();
        accounts.resetPassword("admin", ann.account());
        assertThat(passes(ann, Duration.ZERO)).isFalse();
    }

    @Test
    void whoeverIsNoAccountOfOursHasNoSession() throws Exception {
        assertThat(passes(new TestingAuthenticationToken("ann", "", "ADMINISTER"), Duration.ZERO))
                .isFalse();
    }
}
