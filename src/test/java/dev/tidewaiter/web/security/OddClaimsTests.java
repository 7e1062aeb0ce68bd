package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.ProviderAccounts.Person;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Providers say of people what they like: little, blanks, or roles in a form of their own. */
class OddClaimsTests {

    private static Person person(ProviderRoles roles, Map<String, Object> claims) {
        var all = new HashMap<String, Object>(claims);
        all.put("iss", "https://id.example");
        all.put("sub", "7f3a");
        var now = Instant.EPOCH;
        var user = new DefaultOidcUser(List.of(), new OidcIdToken("t", now, now.plusSeconds(60), all));
        return ProviderLogIn.person(user, roles);
    }

    private static Person person(Map<String, Object> claims) {
        return person(new ProviderRoles("groups", Map.of("officers", AccountRole.OFFICER)), claims);
    }

    private static @Nullable AccountRole role(String claim, Map<String, Object> claims) {
        return person(new ProviderRoles(claim, Map.of("officers", AccountRole.OFFICER)), claims)
                .role();
    }

    @Test
    void whoHasNoNameThereIsKnownByWhatElseIsSaid() {
        assertThat(person(Map.of()).name()).isEqualTo("7f3a");
        assertThat(person(Map.of("preferred_username", " ", "email", "")).name())
                .isEqualTo("7f3a");
        var ann = person(Map.of("preferred_username", "", "email", "ann@id.example", "name", "  "));
        assertThat(ann.name()).isEqualTo("ann@id.example");
        assertThat(ann.displayName()).isEqualTo("7f3a");
        assertThat(ann.role()).isNull();
    }

    @Test
    void rolesStandInAListInATextOrWithinOtherClaims() {
        assertThat(role("groups", Map.of("groups", List.of("canteen", "officers"))))
                .isEqualTo(AccountRole.OFFICER);
        assertThat(role("groups", Map.of("groups", "officers"))).isEqualTo(AccountRole.OFFICER);
        assertThat(role("realm_access.roles", Map.of("realm_access", Map.of("roles", List.of("officers")))))
                .isEqualTo(AccountRole.OFFICER);
        assertThat(role("https://id.example/roles", Map.of("https://id.example/roles", List.of("officers"))))
                .isEqualTo(AccountRole.OFFICER);
    }

    @Test
    void whatIsNoKnownRoleGivesNone() {
        assertThat(role("groups", Map.of("groups", List.of(7, Map.of("name", "officers"), List.of("officers")))))
                .isNull();
        assertThat(role("groups", Map.of("groups", Map.of("officers", true)))).isNull();
        assertThat(role("groups", Map.of("groups", List.of("Officers", "officers "))))
                .isNull();
        assertThat(role("realm_access.roles", Map.of("realm_access", "officers")))
                .isNull();
        assertThat(role("realm_access.roles", Map.of())).isNull();
    }
}
