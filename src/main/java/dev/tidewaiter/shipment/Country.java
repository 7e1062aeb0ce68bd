package dev.tidewaiter.shipment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory of ISO 3166-1.
 *
 * @param iso2 its two letters, in capitals
 */
public record Country(String iso2) {

    /** The country's name in English. */
    public String title() {
        return new Locale("", iso2).getDisplayCountry(Locale.ENGLISH);
    }

    /** The country that a text names: ISO codes, names and old names in many languages; null when it names none. */
    public static @Nullable Country named(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        return code.length() == 2 ? new Country(code) : null;
    }

    @Override
    public String toString() {
        return iso2;
    }
}
