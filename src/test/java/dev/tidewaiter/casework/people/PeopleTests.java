package dev.tidewaiter.casework.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.people.ProviderAccounts.Person;
import dev.tidewaiter.casework.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts, log-ins and tokens; the same claims on both databases. */
abstract class PeopleTests {

    private static final String PASSWORD = "wet stones under the pier";
    private static final int CHEAP_KIBIBYTES = 64;
    private static final String HERE = "192.0.2.7";

    @TempDir
    Path folder;

    private final Hands clock = new Hands();
    private Database database;
    private AuditLog audit;
    private Accounts accounts;
    private LogIns logIns;
    private Tokens tokens;
    private ProviderAccounts providers;

    /** A clock that is set by hand. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-25T12:00:00Z");

        private void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    abstract Database open();

    @BeforeEach
    void openAll() {
        database = open();
        audit = new AuditLog(database, clock, folder.resolve("audit-head.txt"));
        accounts = new Accounts(database, clock, audit, new Passwords(CHEAP_KIBIBYTES));
        logIns = new LogIns(database, clock, audit, accounts);
        tokens = new Tokens(database, clock, audit);
        providers = new ProviderAccounts(database, audit, accounts);
    }

    @AfterEach
    void close() {
        assertThat(audit.verify().intact()).isTrue();
        database.close();
    }

    private Account person(String name, Role role) {
        return accounts.addWithPassword("test", name, "", role, PASSWORD);
    }

    private boolean comesIn(String name, String password) {
        return logIns.tryPassword(name, password, HERE, "test").isPresent();
    }

    private List<String> audited() {
        return audit.before(Long.MAX_VALUE, 100).stream().map(AuditStep::action).toList();
    }

    private Account now(Account account) {
        return accounts.find(account.id()).orElseThrow();
    }

    @Test
    void theFirstAdministratorMustChooseAPasswordHoweverLate() {
        var first = accounts.addFirst();
        clock.pass(Duration.ofDays(400));
        var admin = logIns.tryPassword("admin", first.password(), HERE, "page").orElseThrow();
        assertThat(admin.permissions()).containsExactly(Permission.OWN_PASSWORD);
        var chosen = logIns.changePassword(admin.id(), first.password(), PASSWORD, HERE);
        assertThat(chosen).isNotNull();
        assertThat(now(admin).permissions()).contains(Permission.ADMINISTER, Permission.TOKENS);
        assertThat(comesIn("admin", first.password())).isFalse();
        assertThat(comesIn("Admin ", PASSWORD)).isTrue();
    }

    @Test
    void aOneTimePasswordRunsOut() {
        person("admin", Role.ADMINISTRATOR);
        var made = accounts.add("admin", "ann", "Ann", Role.OFFICER);
        clock.pass(Accounts.ONE_TIME_PASSWORD_LASTS);
        assertThat(comesIn("ann", made.password())).isFalse();
        var again = accounts.resetPassword("admin", made.account().id());
        assertThat(comesIn("ann", again.password())).isTrue();
    }

    @Test
    void tenWrongPasswordsLockAnAccountForAQuarterOfAnHour() {
        person("ann", Role.OFFICER);
        IntStream.range(0, LogIns.FAILURES_BORNE - 1)
                .forEach(n -> assertThat(comesIn("ann", "wrong")).isFalse());
        assertThat(comesIn("ann", PASSWORD)).as("nine are borne").isTrue();
        IntStream.range(0, LogIns.FAILURES_BORNE).forEach(n -> comesIn("ann", "wrong"));
        assertThat(comesIn("ann", PASSWORD)).as("locked").isFalse();
        assertThat(audited()).contains("account.locked", "login.refused", "login.accepted");
        clock.pass(LogIns.LOCKED_FOR);
        assertThat(comesIn("ann", PASSWORD)).isTrue();
    }

    @Test
    void guessesMadeAtTheSameTimeAreAllCounted() throws Exception {
        person("ann", Role.OFFICER);
        var guesses = IntStream.range(0, LogIns.FAILURES_BORNE)
                .<Callable<Boolean>>mapToObj(n -> () -> comesIn("ann", "guess " + n))
                .toList();
        var pool = Executors.newFixedThreadPool(4);
        try {
            pool.invokeAll(guesses);
        } finally {
            pool.shutdownNow();
        }
        assertThat(comesIn("ann", PASSWORD)).isFalse();
    }

    @Test
    void anAddressThatFailsTooOftenIsRefusedWhateverTheName() {
        person("ann", Role.OFFICER);
        var attempts = new AddressAttempts(clock);
        IntStream.range(1, AddressAttempts.MOST)
                .forEach(n -> assertThat(attempts.failed(HERE)).isFalse());
        attempts.check(HERE);
        assertThat(attempts.failed(HERE)).isTrue();
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> attempts.check(HERE))
                .satisfies(refused -> assertThat(refused.retryAfterSeconds()).isBetween(890L, 901L));
        attempts.check("192.0.2.8");
        clock.pass(AddressAttempts.WINDOW);
        attempts.check(HERE);
    }

    @Test
    void whatWasTypedForANameIsNotKept() {
        assertThat(comesIn(PASSWORD, "ann")).isFalse();
        assertThat(audit.before(Long.MAX_VALUE, 10)).singleElement().satisfies(step -> {
            assertThat(step.action()).isEqualTo("login.refused");
            assertThat(step.toString()).doesNotContain("wet stones");
        });
    }

    /** {@code m=…,t=…,p=…}, the third part of what is kept. */
    private static String costs(String hash) {
        return hash.substring(hash.indexOf("m="), hash.indexOf('$', hash.indexOf("m=")));
    }

    @Test
    void aNameThatIsNotThereTakesAsMuchWorkAsOneThatIs() {
        assertThat(new Passwords().matches("anything", null)).isFalse();
        var present = new Passwords().hash(PASSWORD);
        assertThat(costs(Passwords.NOBODYS)).as("the same memory and rounds").isEqualTo(costs(present));
        assertThat(present).startsWith("$argon2id$").isNotEqualTo(new Passwords().hash(PASSWORD));
    }

    @Test
    void theLastAdministratorStays() {
        var admin = person("admin", Role.ADMINISTRATOR);
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> accounts.disable("admin", admin.id()))
                .withMessageContaining("the last administrator");
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> accounts.changeRole("admin", admin.id(), Role.OFFICER));
        assertThat(now(admin)).isEqualTo(admin);
        var second = person("second", Role.ADMINISTRATOR);
        accounts.disable("second", admin.id());
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> accounts.disable("second", second.id()));
    }

    @Test
    void twoAdministratorsWhoDisableEachOtherAtOnceDoNotBothSucceed() throws Exception {
        var one = person("one", Role.ADMINISTRATOR);
        var two = person("two", Role.ADMINISTRATOR);
        var pool = Executors.newFixedThreadPool(2);
        try {
            pool.invokeAll(List.<Callable<Boolean>>of(
                    () -> {
                        accounts.disable("one", two.id());
                        return true;
                    },
                    () -> {
                        accounts.disable("two", one.id());
                        return true;
                    }));
        } finally {
            pool.shutdownNow();
        }
        assertThat(List.of(now(one).disabled(), now(two).disabled())).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aDisabledAccountLosesItsTokensForGood() {
        var ann = person("ann", Role.OFFICER);
        var token = tokens.issue(ann, "erp", Role.OFFICER, null);
        assertThat(tokens.bearer(token)).isPresent();
        accounts.disable("admin", ann.id());
        assertThat(tokens.bearer(token)).isEmpty();
        assertThat(comesIn("ann", PASSWORD)).isFalse();
        accounts.enable("admin", ann.id());
        assertThat(tokens.bearer(token)).isEmpty();
        assertThat(comesIn("ann", PASSWORD)).isTrue();
        assertThat(now(ann).sessionEpoch()).isGreaterThan(ann.sessionEpoch());
    }

    @Test
    void tokensWaitWhileTheirAccountHasAOneTimePassword() {
        var ann = person("ann", Role.OFFICER);
        var token = tokens.issue(ann, "erp", Role.OFFICER, null);
        var once = accounts.resetPassword("admin", ann.id());
        assertThat(tokens.bearer(token)).isEmpty();
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> tokens.issue(now(ann), "more", Role.OFFICER, null));
        logIns.changePassword(ann.id(), once.password(), "a lamp, a rope and nine gulls", HERE);
        assertThat(tokens.bearer(token)).isPresent();
    }

    @Test
    void anAdministratorMakesTokensForAnyRoleOthersForTheirOwn() {
        var admin = person("admin", Role.ADMINISTRATOR);
        var ann = person("ann", Role.OFFICER);
        var token = tokens.issue(admin, "erp", Role.OFFICER, null);
        assertThat(tokens.bearer(token).orElseThrow().role()).isEqualTo(Role.OFFICER);
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> tokens.issue(ann, "erp", Role.APPROVER, null))
                .withMessageContaining("OFFICER");
        person("second", Role.ADMINISTRATOR);
        accounts.changeRole("second", admin.id(), Role.AUDITOR);
        assertThat(tokens.bearer(token)).as("an auditor may not grant it").isEmpty();
    }

    @Test
    void aTokenEndsWhenItRunsOutOrIsRevokedByItsOwner() {
        var ann = person("ann", Role.OFFICER);
        var bob = person("bob", Role.OFFICER);
        var soon = clock.millis() + 1_000;
        var token = tokens.issue(ann, "short", Role.OFFICER, soon);
        var other = tokens.issue(ann, "long", Role.OFFICER, null);
        clock.pass(Duration.ofSeconds(1));
        assertThat(tokens.bearer(token)).isEmpty();
        var id = tokens.bearer(other).orElseThrow().token();
        assertThat(tokens.revoke("bob", bob.id(), false, id)).isFalse();
        assertThat(audited()).startsWith("token.refused");
        assertThat(tokens.bearer(other)).isPresent();
        assertThat(tokens.revoke("ann", ann.id(), false, id)).isTrue();
        assertThat(tokens.bearer(other)).isEmpty();
        assertThat(tokens.of(ann.id())).hasSize(2);
        assertThat(tokens.of(bob.id())).isEmpty();
        assertThat(tokens.all()).hasSize(2);
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> tokens.issue(ann, "past", Role.OFFICER, soon));
    }

    @Test
    void neitherTokensNorPasswordsStandInTheDatabaseOrTheAuditLog() {
        var ann = person("ann", Role.OFFICER);
        var token = tokens.issue(ann, "erp", Role.OFFICER, null);
        var stored = database.jdbc()
                .sql("select secret_hash from api_token")
                .query(String.class)
                .single();
        assertThat(stored).hasSize(64).doesNotContain(token);
        assertThat(audit.before(Long.MAX_VALUE, 100).toString())
                .doesNotContain(token)
                .doesNotContain(PASSWORD);
        assertThat(ann.toString()).doesNotContain("argon");
    }

    @Test
    void namesAreOneHoweverTheyAreTyped() {
        person("ann", Role.OFFICER);
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> person("ANN ", Role.OFFICER))
                .withMessageContaining("already");
        for (var wrong : List.of("", "a:b", "<script>", "system", "-x", "a b", "x".repeat(65))) {
            assertThatExceptionOfType(RefusedChange.class).as(wrong).isThrownBy(() -> person(wrong, Role.OFFICER));
        }
        assertThat(person("王小明", Role.OFFICER).name()).isEqualTo("王小明");
    }

    private static Person known(String subject, String name, @Nullable Role role) {
        return new Person("https://id.example", subject, name, "Ann Lee", role);
    }

    @Test
    void aPersonOfAProviderWaitsForARoleUnlessTheProviderGivesOne() {
        assertThat(providers.letIn(known("1", "ann@id.example", null), HERE)).isEmpty();
        assertThat(providers.letIn(known("1", "ann@id.example", null), HERE))
                .as("made once")
                .isEmpty();
        var waiting = accounts.byName("ann@id.example").orElseThrow();
        assertThat(waiting.disabled()).isTrue();
        accounts.changeRole("admin", waiting.id(), Role.AUDITOR);
        accounts.enable("admin", waiting.id());
        assertThat(providers
                        .letIn(known("1", "renamed", null), HERE)
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.AUDITOR);
        assertThat(providers
                        .letIn(known("2", "bob", Role.OFFICER), HERE)
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.OFFICER);
        assertThat(providers
                        .letIn(known("2", "bob", Role.APPROVER), HERE)
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.APPROVER);
    }

    @Test
    void aPersonOfAProviderIsNotTheLocalAccountOfThatName() {
        var local = person("ann", Role.ADMINISTRATOR);
        var other = providers.letIn(known("1", "Ann", Role.OFFICER), HERE).orElseThrow();
        assertThat(other.name()).isEqualTo("ann-2");
        assertThat(other.id()).isNotEqualTo(local.id());
        assertThat(comesIn("ann-2", "")).isFalse();
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> accounts.resetPassword("ann", other.id()));
    }

    @Test
    void aProviderNeitherTakesAwayTheLastAdministratorNorLetsInWhoWasShutOutHere() {
        var admin = providers.letIn(known("1", "ann", Role.ADMINISTRATOR), HERE).orElseThrow();
        assertThat(providers
                        .letIn(known("1", "ann", Role.OFFICER), HERE)
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.ADMINISTRATOR);
        var bob = providers.letIn(known("2", "bob", Role.OFFICER), HERE).orElseThrow();
        accounts.disable(admin.name(), bob.id());
        assertThat(providers.letIn(known("2", "bob", Role.ADMINISTRATOR), HERE)).isEmpty();
        assertThat(now(bob).role()).isEqualTo(Role.OFFICER);
    }
}
