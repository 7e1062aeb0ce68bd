package dev.tidewaiter.casework.run;

/** How far a run is. */
public enum RunState {
    /** It was uploaded, and whoever did so is asked whether it was understood. */
    ASKS,
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
