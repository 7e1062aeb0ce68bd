package dev.tidewaiter.casework.finding;

/** What a person is asked. */
public enum FindingKind {
    /** A rule found something. */
    FOUND,
    /** A rule could not be asked; the line lacks what it needs. */
    ASKS_FOR
}
