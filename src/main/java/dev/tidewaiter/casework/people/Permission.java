package dev.tidewaiter.casework.people;

/** What an account may be allowed to do; each address of the service names one. */
public enum Permission {
    /** Upload manifests and screen shipments. */
    SCREEN,
    /** Answer findings. */
    DECIDE,
    /** Approve what somebody else decided. */
    APPROVE,
    /** Change rules and lists; rules are changed from a shell, lists also by an upload. */
    RULES,
    /** See jobs, findings and decisions. */
    READ,
    /** See everything, the audit log included, and verify it. */
    AUDIT,
    /** Keep accounts and settings. */
    ADMINISTER,
    /** Make and revoke tokens for oneself. */
    TOKENS,
    /** Change one's own password: all that an account with a one-time password may do. */
    OWN_PASSWORD
}
