package dev.tidewaiter.rulebook.model;

/** How far a finding reaches, worst first. Info is shown and changes no verdict. */
public enum Severity {
    BLOCK,
    HOLD,
    REVIEW,
    INFO
}
