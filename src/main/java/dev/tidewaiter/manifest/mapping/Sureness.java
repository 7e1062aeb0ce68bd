package dev.tidewaiter.manifest.mapping;

import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import org.jspecify.annotations.Nullable;

/** How sure it is that a column or cell holds its field, and by what that is known. */
public enum Sureness {
    /** Its heading or label is in the dictionary. */
    HEADING,
    /** Its heading is in the dictionary but for a letter, or only its noun is. */
    NEARLY,
    /** Its heading has several meanings; other columns or its cells decided. */
    SEVERAL,
    /** Its heading is unknown or missing; its cells, or its place among others, tell. */
    VALUES,
    /** An officer said so. */
    SAID;

    /** What a heading says of a field that was read from its column. */
    public static Sureness by(@Nullable Meaning meaning, Field field) {
        if (meaning == null) {
            return VALUES;
        }
        return switch (meaning.kind()) {
            case FIELD -> meaning.exact() ? HEADING : NEARLY;
            case LIKELY -> NEARLY;
            case AMBIGUOUS, TARIFF_WORDING, SOME_DATE -> SEVERAL;
            case NOTHING -> VALUES;
            // whose it is, the party on its left may say
            default -> field.role() == Role.PARTY || field.role() == null ? SEVERAL : HEADING;
        };
    }
}
