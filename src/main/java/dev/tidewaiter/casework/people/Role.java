package dev.tidewaiter.casework.people;

import static dev.tidewaiter.casework.people.Permission.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an account is for. */
public enum Role {
    OFFICER(SCREEN, DECIDE, READ, TOKENS),
    APPROVER(SCREEN, DECIDE, APPROVE, READ, TOKENS),
    RULE_OWNER(SCREEN, RULES, READ, TOKENS),
    AUDITOR(READ, AUDIT, TOKENS),
    ADMINISTRATOR(READ, AUDIT, ADMINISTER, TOKENS);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.copyOf(List.of(permissions));
    }

    /** What accounts of this role may do. */
    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }
}
