package dev.tidewaiter.casework.run;

/** Who asked for a run: a person or program with an upload, or the clock. */
public enum RunKind {
    JOB,
    NIGHT,
    /**
     * A workbook that came back with answers; nothing of it is screened. It is done once they were taken, and failed where it was none
     * that answers can be taken from.
     */
    RETURN
}
