package dev.tidewaiter.rulebook.facts;

/** How a measure that was made for a time stands on a day. */
public enum MeasureState {
    IN_FORCE("in force"),
    /** It begins later. */
    NOT_YET("not yet in force"),
    SUSPENDED("suspended"),
    /** Its suspension is over, and nobody knows whether it was prolonged. */
    UNSURE("not known to be in force again"),
    ENDED("no longer in force");

    private final String words;

    MeasureState(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
