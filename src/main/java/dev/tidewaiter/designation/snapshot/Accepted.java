package dev.tidewaiter.designation.snapshot;

/** What became of a list, or a file, that was to be imported. */
public enum Accepted {
    /** It is in force now. */
    IN_FORCE,
    /** The very same edition was in force already. */
    KNOWN,
    /** It is older than the one in force, and kept. */
    HISTORY,
    /** It cannot be used; the edition in force stays. */
    REFUSED
}
