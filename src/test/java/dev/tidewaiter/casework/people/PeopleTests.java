package dev.tidewaiter.casework.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Accounts and log-ins; the same claims on both databases. */
abstract class PeopleTests extends PeopleFixture {

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
        person("admin", AccountRole.ADMINISTRATOR);
        var made = accounts.add("admin", "ann", "Ann", AccountRole.OFFICER);
        clock.pass(Accounts.ONE_TIME_PASSWORD_LASTS);
        assertThat(comesIn("ann", made.password())).isFalse();
        var again = accounts.resetPassword("admin", made.account().id());
        assertThat(comesIn("ann", again.password())).isTrue();
    }

    @Test
    void aPasswordStaysUntilSomebodyChangesIt() {
        person("ann", AccountRole.OFFICER);
        clock.pass(Duration.ofDays(3_650));
        assertThat(comesIn("ann", PASSWORD)).isTrue();
    }

    @Test
    void tenWrongPasswordsLockAnAccountForAQuarterOfAnHour() {
        person("ann", AccountRole.OFFICER);
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
        person("ann", AccountRole.OFFICER);
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
        person("ann", AccountRole.OFFICER);
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
        var admin = person("admin", AccountRole.ADMINISTRATOR);
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> accounts.disable("admin", admin.id()))
                .withMessageContaining("the last administrator");
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> accounts.changeRole("admin", admin.id(), AccountRole.OFFICER));
        assertThat(now(admin)).isEqualTo(admin);
        var second = person("second", AccountRole.ADMINISTRATOR);
        accounts.disable("second", admin.id());
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> accounts.disable("second", second.id()));
    }

    @Test
    void whoWouldShutOutTheLastAdministratorIsWrittenDown() {
        var admin = person("admin", AccountRole.ADMINISTRATOR);
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> accounts.disable("admin", admin.id()));
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> accounts.changeRole("admin", admin.id(), AccountRole.OFFICER));
        var steps = audit.before(Long.MAX_VALUE, 2);
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.action()).isEqualTo("account.refused");
            assertThat(List.of(step.actor(), step.subject())).containsOnly("admin");
            assertThat(step.detail()).contains("the last administrator");
        });
        assertThat(steps.get(0).detail()).contains("account.role-changed");
        assertThat(steps.get(1).detail()).contains("account.disabled");
    }

    @Test
    void aNameThatLooksLikeAnothersIsRefused() {
        person("olga", AccountRole.OFFICER);
        person("сара", AccountRole.OFFICER);
        for (var alike : List.of("capa", "olгa", "оlga", "ваtсh", "ѕуѕtеm", "bɑtch", "аnn@firma.ru")) {
            assertThatExceptionOfType(RefusedChange.class)
                    .as(alike)
                    .isThrownBy(() -> person(alike, AccountRole.OFFICER));
        }
        person("olga2", AccountRole.OFFICER);
        person("ольга", AccountRole.OFFICER);
        person("王伟li", AccountRole.OFFICER);
        List.of("иванов@firma.ru", "أحمد@acme.com", "สมชาย.acme", "b.horn", "b.hom", "user1", "userl")
                .forEach(name -> person(name, AccountRole.OFFICER));
        var elsewhere = new ProviderAccounts.Person("https://id.example", "7", "оlga", "Olga", AccountRole.OFFICER);
        assertThat(providers.letIn(elsewhere, HERE).orElseThrow().name()).isEqualTo("оlga-2");
    }

    @Test
    void whoHasNotYetChosenAPasswordIsNotTheAdministratorWhoStays() {
        var admin = person("admin", AccountRole.ADMINISTRATOR);
        var zoe = accounts.add("admin", "zoe", "", AccountRole.ADMINISTRATOR).account();
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> accounts.disable("admin", admin.id()));
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> accounts.changeRole("admin", admin.id(), AccountRole.OFFICER));
        assertThat(now(admin)).isEqualTo(admin);
        accounts.disable("admin", zoe.id());
        accounts.enable("admin", zoe.id());
        accounts.changeRole("admin", zoe.id(), AccountRole.OFFICER);
    }

    @Test
    void theOneTimePasswordOfTheLastAdministratorDoesNotRunOut() {
        var admin = person("admin", AccountRole.ADMINISTRATOR);
        var again = accounts.resetPassword("admin", admin.id());
        clock.pass(Accounts.ONE_TIME_PASSWORD_LASTS.plusDays(1));
        assertThat(comesIn("admin", again.password())).isTrue();
        var second = person("second", AccountRole.ADMINISTRATOR);
        var runsOut = accounts.resetPassword("admin", second.id());
        clock.pass(Accounts.ONE_TIME_PASSWORD_LASTS.plusDays(1));
        assertThat(comesIn("second", runsOut.password())).isFalse();
    }

    @Test
    void twoAdministratorsWhoDisableEachOtherAtOnceDoNotBothSucceed() throws Exception {
        var one = person("one", AccountRole.ADMINISTRATOR);
        var two = person("two", AccountRole.ADMINISTRATOR);
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
}
