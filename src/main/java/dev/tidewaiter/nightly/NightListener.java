package dev.tidewaiter.nightly;

/** Hears how a night goes on, to tell a person. */
public interface NightListener {

    /** Something a person should know that is no result. */
    void note(String sentence);

    /** Some more lines are judged. */
    void lines(long more);
}
