package dev.tidewaiter.casework.people;

import static dev.tidewaiter.casework.people.Permission.ADMINISTER;
import static dev.tidewaiter.casework.people.Permission.APPROVE;
import static dev.tidewaiter.casework.people.Permission.AUDIT;
import static dev.tidewaiter.casework.people.Permission.DECIDE;
import static dev.tidewaiter.casework.people.Permission.OWN_PASSWORD;
import static dev.tidewaiter.casework.people.Permission.READ;
import static dev.tidewaiter.casework.people.Permission.RULES;
import static dev.tidewaiter.casework.people.Permission.SCREEN;
import static dev.tidewaiter.casework.people.Permission.TOKENS;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an account is for. */
public enum AccountRole {
    OFFICER(SCREEN, DECIDE),
    APPROVER(SCREEN, DECIDE, APPROVE),
    RULE_OWNER(SCREEN, RULES),
    AUDITOR(AUDIT),
    ADMINISTRATOR(AUDIT, ADMINISTER);

    @SuppressWarnings("ImmutableEnumChecker") // nothing can be put into it
    private final Set<Permission> permissions;

    AccountRole(Permission... own) {
        var all = EnumSet.of(READ, TOKENS, OWN_PASSWORD);
        all.addAll(List.of(own));
        this.permissions = Collections.unmodifiableSet(all);
    }

    /** The role of a name; null where none is called so. */
    public static @Nullable AccountRole named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What accounts of this role may do. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether an account of this role may make tokens of another: an administrator any, others their own. */
    public boolean mayGrant(AccountRole wished) {
        return this == ADMINISTRATOR || this == wished;
    }
}
