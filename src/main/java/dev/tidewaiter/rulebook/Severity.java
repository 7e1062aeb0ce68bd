package dev.tidewaiter.rulebook;

/** How far a finding reaches, worst first. Info is shown and changes no verdict. */
public enum Severity {
    BLOCK,
    HOLD,
    REVIEW,
    INFO
}
