package dev.tidewaiter.casework.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.people.ProviderAccounts.Person;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tokens, and people of another provider; the same claims on both databases. */
abstract class TokensAndProvidersTests extends PeopleFixture {

    @Test
    void aDisabledAccountLosesItsTokensForGood() {
        var ann = person("ann", AccountRole.OFFICER);
        var token = tokens.issue(ann, "erp", AccountRole.OFFICER, null);
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
        var ann = person("ann", AccountRole.OFFICER);
        var token = tokens.issue(ann, "erp", AccountRole.OFFICER, null);
        var once = accounts.resetPassword("admin", ann.id());
        assertThat(tokens.bearer(token)).isEmpty();
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> tokens.issue(now(ann), "more", AccountRole.OFFICER, null));
        logIns.changePassword(ann.id(), once.password(), "a lamp, a rope and nine gulls", HERE);
        assertThat(tokens.bearer(token)).isPresent();
    }

    @Test
    void anAdministratorMakesTokensForAnyRoleOthersForTheirOwn() {
        var admin = person("admin", AccountRole.ADMINISTRATOR);
        var ann = person("ann", AccountRole.OFFICER);
        var token = tokens.issue(admin, "erp", AccountRole.OFFICER, null);
        assertThat(tokens.bearer(token).orElseThrow().role()).isEqualTo(AccountRole.OFFICER);
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> tokens.issue(ann, "erp", AccountRole.APPROVER, null))
                .withMessageContaining("OFFICER");
        person("second", AccountRole.ADMINISTRATOR);
        accounts.changeRole("second", admin.id(), AccountRole.AUDITOR);
        assertThat(tokens.bearer(token)).as("an auditor may not grant it").isEmpty();
    }

    @Test
    void aTokenEndsWhenItRunsOutOrIsRevokedByItsOwner() {
        var ann = person("ann", AccountRole.OFFICER);
        var bob = person("bob", AccountRole.OFFICER);
        var soon = clock.millis() + 1_000;
        var token = tokens.issue(ann, "short", AccountRole.OFFICER, soon);
        var other = tokens.issue(ann, "long", AccountRole.OFFICER, null);
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
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> tokens.issue(ann, "past", AccountRole.OFFICER, soon));
    }

    @Test
    void neitherTokensNorPasswordsStandInTheDatabaseOrTheAuditLog() {
        var ann = person("ann", AccountRole.OFFICER);
        var token = tokens.issue(ann, "erp", AccountRole.OFFICER, null);
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
        person("ann", AccountRole.OFFICER);
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> person("ANN ", AccountRole.OFFICER))
                .withMessageContaining("already");
        for (var wrong : List.of("", "a:b", "<script>", "system", "-x", "a b", "x".repeat(65))) {
            assertThatExceptionOfType(RefusedChange.class)
                    .as(wrong)
                    .isThrownBy(() -> person(wrong, AccountRole.OFFICER));
        }
        assertThat(person("王小明", AccountRole.OFFICER).name()).isEqualTo("王小明");
    }

    private static Person known(String subject, String name, @Nullable AccountRole role) {
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
        accounts.changeRole("admin", waiting.id(), AccountRole.AUDITOR);
        accounts.enable("admin", waiting.id());
        assertThat(providers
                        .letIn(known("1", "renamed", null), HERE)
                        .orElseThrow()
                        .role())
                .isEqualTo(AccountRole.AUDITOR);
        assertThat(providers
                        .letIn(known("2", "bob", AccountRole.OFFICER), HERE)
                        .orElseThrow()
                        .role())
                .isEqualTo(AccountRole.OFFICER);
        assertThat(providers
                        .letIn(known("2", "bob", AccountRole.APPROVER), HERE)
                        .orElseThrow()
                        .role())
                .isEqualTo(AccountRole.APPROVER);
    }

    @Test
    void aPersonOfAProviderIsNotTheLocalAccountOfThatName() {
        var local = person("ann", AccountRole.ADMINISTRATOR);
        var other =
                providers.letIn(known("1", "Ann", AccountRole.OFFICER), HERE).orElseThrow();
        assertThat(other.name()).isEqualTo("ann-2");
        assertThat(other.id()).isNotEqualTo(local.id());
        assertThat(comesIn("ann-2", "")).isFalse();
        var elsewhere = new Person("https://other.example", "1", "Ann", "Ann Lee", AccountRole.OFFICER);
        assertThat(providers.letIn(elsewhere, HERE).orElseThrow().name())
                .as("the same number and name at another provider")
                .isEqualTo("ann-3");
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> accounts.resetPassword("ann", other.id()));
    }

    @Test
    void aProviderNeitherTakesAwayTheLastAdministratorNorLetsInWhoWasShutOutHere() {
        var admin = providers
                .letIn(known("1", "ann", AccountRole.ADMINISTRATOR), HERE)
                .orElseThrow();
        assertThat(providers
                        .letIn(known("1", "ann", AccountRole.OFFICER), HERE)
                        .orElseThrow()
                        .role())
                .isEqualTo(AccountRole.ADMINISTRATOR);
        var bob = providers.letIn(known("2", "bob", AccountRole.OFFICER), HERE).orElseThrow();
        accounts.disable(admin.name(), bob.id());
        assertThat(providers.letIn(known("2", "bob", AccountRole.ADMINISTRATOR), HERE))
                .isEmpty();
        assertThat(now(bob).role()).isEqualTo(AccountRole.OFFICER);
    }

    @Test
    void whoseRoleTheProviderTakesBackStaysOutUnlessSomebodyHereHasGivenIt() {
        var admin = person("keeper", AccountRole.ADMINISTRATOR);
        var ann = providers.letIn(known("1", "ann", AccountRole.OFFICER), HERE).orElseThrow();
        assertThat(providers.letIn(known("1", "ann", null), HERE))
                .as("left the group")
                .isEmpty();
        assertThat(providers.letIn(known("1", "ann", AccountRole.APPROVER), HERE))
                .isPresent();
        assertThat(providers.letIn(known("1", "ann", null), HERE)).isEmpty();

        accounts.changeRole(admin.name(), ann.id(), AccountRole.AUDITOR);
        assertThat(providers.letIn(known("1", "ann", null), HERE).orElseThrow().role())
                .isEqualTo(AccountRole.AUDITOR);
    }

    @Test
    void whatIsOpenElsewhereEndsWhereTheProviderTakesTheRoleBack() {
        person("keeper", AccountRole.ADMINISTRATOR);
        var ann = providers.letIn(known("1", "ann", AccountRole.OFFICER), HERE).orElseThrow();
        assertThat(providers.letIn(known("1", "ann", AccountRole.OFFICER), HERE))
                .isPresent();
        assertThat(now(ann).sessionEpoch())
                .as("nothing ends by a second log-in")
                .isEqualTo(ann.sessionEpoch());
        assertThat(providers.letIn(known("1", "ann", null), HERE)).isEmpty();
        assertThat(now(ann).sessionEpoch()).isGreaterThan(ann.sessionEpoch());
    }

    /** A program would otherwise go on for somebody who left the group. */
    @Test
    void tokensEndForGoodWhereTheProviderTakesTheRoleBack() {
        person("keeper", AccountRole.ADMINISTRATOR);
        var ann = providers.letIn(known("1", "ann", AccountRole.OFFICER), HERE).orElseThrow();
        var token = tokens.issue(ann, "erp", AccountRole.OFFICER, null);
        assertThat(providers.letIn(known("1", "ann", AccountRole.OFFICER), HERE))
                .isPresent();
        assertThat(tokens.bearer(token)).isPresent();
        assertThat(providers.letIn(known("1", "ann", null), HERE)).isEmpty();
        assertThat(tokens.bearer(token)).isEmpty();
        assertThat(providers.letIn(known("1", "ann", AccountRole.OFFICER), HERE))
                .isPresent();
        assertThat(tokens.bearer(token)).as("a new one is made").isEmpty();
    }

    @Test
    void theLastAdministratorComesInThoughTheProviderTakesTheRoleBack() {
        assertThat(providers.letIn(known("1", "ann", AccountRole.ADMINISTRATOR), HERE))
                .isPresent();
        assertThat(providers.letIn(known("1", "ann", null), HERE)).isPresent();
    }
}
