package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.AccountRole;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which words of an OpenID provider stand for which role. Without any, an administrator gives each person a role.
 *
 * @param roleClaim the claim that holds the words, such as {@code groups}; with points between them, one in others, such as {@code realm_access.roles}
 * @param roles     the role of each word; the first that a person has counts
 */
@ConfigurationProperties("tidewaiter.provider")
record ProviderRoles(
        @DefaultValue("groups") String roleClaim, @Nullable Map<String, AccountRole> roles) {

    ProviderRoles {
        roles = roles == null ? Map.of() : new LinkedHashMap<>(roles);
    }

    /** The role that a person's claims stand for; null when they stand for none. */
    @Nullable
    AccountRole of(Map<String, Object> claims) {
        var words = words(claim(claims, roleClaim));
        return roles == null
                ? null
                : roles.entrySet().stream()
                        .filter(entry -> words.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** A claim by its name, which may hold points itself as in an address; else by the way to it. */
    private static @Nullable Object claim(Map<?, ?> claims, String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        int point = name.indexOf('.');
        return point > 0 && claims.get(name.substring(0, point)) instanceof Map<?, ?> inner
                ? claim(inner, name.substring(point + 1))
                : null;
    }

    private static List<String> words(@Nullable Object claim) {
        if (claim instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return claim == null ? List.of() : List.of(String.valueOf(claim));
    }
}
