package dev.tidewaiter.shipment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory of ISO 3166-1, or Kosovo.
 *
 * @param iso2 its two letters, in capitals
 */
public record Country(String iso2) {

    /** The country's name in English. */
    public String title() {
        return new Locale("", iso2).getDisplayCountry(Locale.ENGLISH);
    }

    /**
     * The country that a text names, the whole text: ISO codes of two or three letters or three digits, names and old names
     * in many languages, and both together such as "CN - China" or "Brazil (BR)". Null when it names none, or more than one.
     */
    public static @Nullable Country named(String text) {
        return CountryNames.KNOWN.named(text);
    }

    /**
     * The country that an address ends with or contains. The last one counts, except in Chinese, where an address starts with
     * it. Codes of two letters are not trusted here ("CO", "IN" and "GA" are American states), nor names that are part of
     * another name ("New Mexico", "Jersey City", "Cuba Street"). Null when it names none.
     */
    public static @Nullable Country inText(String text) {
        return CountryNames.KNOWN.inText(text);
    }

    @Override
    public String toString() {
        return iso2;
    }
}
