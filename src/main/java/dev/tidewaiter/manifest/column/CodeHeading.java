package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.shipment.Field;

/** Tells a heading that names the tariff among other things. */
final class CodeHeading {

    private CodeHeading() {}

    /** "Tariff/HS, kind and brand of the goods": whose brand it is says nothing of the codes. */
    static boolean isOne(String heading, Headings headings) {
        return HeadingKey.tokens(heading).stream()
                .map(headings::meaning)
                .anyMatch(meaning ->
                        meaning != null && meaning.exact() && meaning.fields().contains(Field.HS));
    }
}
