package dev.tidewaiter.casework.people;

import org.jspecify.annotations.Nullable;

/**
 * A person, or a program that has one's trust.
 *
 * @param id                 stays when the name changes
 * @param name               what is typed at log-in
 * @param displayName        what others see
 * @param role               what it is for
 * @param passwordHash       Argon2; null where another provider knows the password
 * @param mustChangePassword whether it may do nothing before it has a new password
 * @param disabled           whether it may do nothing at all
 * @param lockedUntil        until when log-ins are refused, in milliseconds since 1970; null for not at all
 */
public record Account(
        String id,
        String name,
        String displayName,
        Role role,
        @Nullable String passwordHash,
        boolean mustChangePassword,
        boolean disabled,
        @Nullable Long lockedUntil) {}
