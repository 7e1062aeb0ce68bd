package dev.tidewaiter.rulebook.source;

/**
 * The days on which a row of a table is law. In their ISO form days compare as texts.
 *
 * @param from the first; empty for ever before
 * @param to   the last; empty for ever after
 */
public record OpenDays(String from, String to) {

    /** Whether some day is of both. */
    boolean overlap(OpenDays other) {
        return beginBeforeEndOf(other) && other.beginBeforeEndOf(this);
    }

    /** Whether they begin before others have ended. */
    public boolean beginBeforeEndOf(OpenDays other) {
        return other.to.isEmpty() || from.compareTo(other.to) <= 0;
    }
}
