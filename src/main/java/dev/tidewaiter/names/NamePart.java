package dev.tidewaiter.names;

/**
 * One step of an alignment: a part of the name on the manifest beside a part of the listed name.
 *
 * @param query  the part as the manifest has it; empty for {@code MISSING}
 * @param listed the part as the list has it; empty for {@code EXTRA}
 * @param kind   how the two relate
 * @param effect what it adds to or takes from the score
 */
public record NamePart(String query, String listed, Kind kind, double effect) {

    /** How two parts of names relate. */
    public enum Kind {
        SAME,
        TYPO,
        TRANSLITERATED,
        INITIAL,
        /** Both mark a generation, and another one: Jr. and Sr. */
        GENERATION,
        LEGAL_FORM,
        /** Listed, but not on the manifest. */
        MISSING,
        /** On the manifest, but not listed. */
        EXTRA,
        /** Written together on one side and apart on the other. */
        JOINED
    }
}
