package dev.tidewaiter.casework.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person, or a program that has one's trust.
 *
 * @param id                 its key
 * @param name               what is typed at log-in and stands in the audit log; never changed, never given twice
 * @param displayName        what others see
 * @param role               what it is for
 * @param passwordHash       Argon2; null where another provider knows the password
 * @param mustChangePassword whether it may do nothing before it has a new password
 * @param oneTimeUntil       until when the one-time password may be used, in milliseconds since 1970; null for no end
 * @param disabled           whether it may do nothing at all
 * @param lockedUntil        until when log-ins are refused, in milliseconds since 1970; null for not at all
 * @param sessionEpoch       counts up when sessions that are open must end
 * @param issuer             the provider that lets it in; null for a local account
 */
public record Account(
        String id,
        String name,
        String displayName,
        AccountRole role,
        @Nullable String passwordHash,
        boolean mustChangePassword,
        @Nullable Long oneTimeUntil,
        boolean disabled,
        @Nullable Long lockedUntil,
        long sessionEpoch,
        @Nullable String issuer) {

    /** What it may do now. */
    public Set<Permission> permissions() {
        if (disabled) {
            return Set.of();
        }
        return mustChangePassword ? Set.of(Permission.OWN_PASSWORD) : role.permissions();
    }

    /**
     * Whether it can be relied on to administer. A one-time password that nobody has used runs out, and then it lets nobody in; a lock after
     * failed log-ins ends by itself.
     */
    boolean staysAdministrator() {
        return role == AccountRole.ADMINISTRATOR && !disabled && !(mustChangePassword && oneTimeUntil != null);
    }

    /** Whether log-ins are refused for a while, after too many that failed. */
    public boolean lockedAt(long now) {
        return lockedUntil != null && lockedUntil > now;
    }

    /** Whether nobody used a one-time password in time: it lets nobody in, and another must be made. */
    public boolean oneTimePasswordRanOutAt(long now) {
        return mustChangePassword && oneTimeUntil != null && oneTimeUntil <= now;
    }

    /** As others show it; holds no hash. */
    @Override
    public String toString() {
        return name + " (" + role + ")";
    }
}
