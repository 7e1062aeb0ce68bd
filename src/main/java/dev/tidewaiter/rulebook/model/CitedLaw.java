package dev.tidewaiter.rulebook.model;

/**
 * What a law that findings cite asks for, in plain words; a row of {@code tables/laws}.
 *
 * @param citation  how lawyers name it
 * @param title     what it is about
 * @param requires  what it requires, in a sentence or two
 * @param source    where that was read
 * @param certainty how sure the row is: sourced, secondary source, or what is still to be verified
 */
public record CitedLaw(String citation, String title, String requires, String source, String certainty) {

    /** How sure the words are and where they were read; what is general knowledge was read nowhere. */
    public String basis() {
        return certainty.startsWith(source) ? certainty : certainty + ": " + source;
    }
}
