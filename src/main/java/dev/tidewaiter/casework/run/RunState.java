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

    /**
     * The message that says how far a run is.
     *
     * @param lines      how many lines were screened
     * @param unreadable how many of its files could not be read
     * @param files      how many files it has
     */
    public String said(long lines, long unreadable, long files) {
        if (this != DONE || lines > 0 || files == 0) {
            return "run." + this;
        }
        return unreadable == files ? "run.unread" : "run.noGoods";
    }

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
