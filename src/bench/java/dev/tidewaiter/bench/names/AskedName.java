package dev.tidewaiter.bench.names;

/**
 * One name to search for.
 *
 * @param text  the name as somebody wrote it
 * @param owner the party meant; {@link #NOBODY} for a stranger
 * @param kind  how it differs from the listed spelling
 */
record AskedName(String text, int owner, Kind kind) {

    static final int NOBODY = -1;

    /** How a query differs from the listed spelling. */
    enum Kind {
        EXACT,
        /** One or two letters wrong. */
        TYPO,
        /** Another order of the words, or another legal form. */
        VARIANT,
        /** Nobody on the list. */
        STRANGER
    }
}
