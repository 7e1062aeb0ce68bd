package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import java.util.Locale;

/**
 * Texts of a second heading row that leave open what a column holds: in what is counted, what is numbered, in which language. "No. | Code |
 * Qty | Kg" below "Pallet | Reference | Square metres | Net weight" heads nothing anew.
 */
public final class GeneralHeadings {

    private static final int LONGEST_COUNT = 5;

    private final Headings headings;
    private final HeadingWords words;

    GeneralHeadings(Headings headings, HeadingWords words) {
        this.headings = headings;
        this.words = words;
    }

    /** Whether a text says nothing but that: a unit, a currency, "No.", "Code", "Qty", "English". */
    public boolean include(String text) {
        return isUnit(text)
                || isLanguage(text)
                || headings.attribute(text) == PartyAttribute.ID
                || means(text, Field.CURRENCY)
                || (text.length() <= LONGEST_COUNT && (means(text, Field.QUANTITY) || means(text, Field.LINE)));
    }

    private boolean means(String text, Field field) {
        var meaning = headings.meaning(text);
        return meaning != null
                && meaning.kind() == Kind.FIELD
                && meaning.fields().get(0) == field;
    }

    /** Whether a text is nothing but a unit, or how a currency is written. */
    public boolean isUnit(String text) {
        var small = small(text);
        return words.units.contains(small) || words.currencies.contains(small);
    }

    /** "English", "عربي": in which of its languages a column says what the one above them holds. */
    public boolean isLanguage(String text) {
        return words.languages.contains(small(text));
    }

    private static String small(String text) {
        var bare = text.strip().toLowerCase(Locale.ROOT);
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
