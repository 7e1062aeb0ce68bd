package dev.tidewaiter.casework.run;

/** Who asked for a run: a person or program with an upload, or the clock. */
public enum RunKind {
    JOB,
    NIGHT,
    /** A workbook that came back with answers, which were taken; nothing of it is screened. */
    RETURN
}
