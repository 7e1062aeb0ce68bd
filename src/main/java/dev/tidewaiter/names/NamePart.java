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
        JOINED;

        /** How near they are, as a reader sees it at a glance. */
        public Nearness nearness() {
            return switch (this) {
                case SAME, TRANSLITERATED, JOINED -> Nearness.SAME;
                case TYPO, INITIAL -> Nearness.TYPO;
                case GENERATION, LEGAL_FORM, MISSING, EXTRA -> Nearness.EXTRA;
            };
        }
    }

    /** How near two parts of names are. */
    public enum Nearness {
        SAME,
        /** The same but for a letter, or cut short. */
        TYPO,
        /** Of one side only, or of no weight. */
        EXTRA
    }
}
