package dev.tidewaiter.names;

/**
 * One spelling to be found.
 *
 * @param owner  whose name it is; several spellings of one party share it
 * @param text   the spelling
 * @param bearer what bears it
 */
public record IndexedName(int owner, String text, Bearer bearer) {

    /** What bears a name: people are told by family name and given name, all others by what distinguishes them. */
    public enum Bearer {
        PERSON,
        ORGANISATION,
        /** A ship or an aircraft: a name of few words, in which a number tells one of a series from another. */
        VESSEL
    }
}
