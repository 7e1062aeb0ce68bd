package dev.tidewaiter.shipment;

import java.io.Serializable;
import java.util.Locale;

/**
 * A number that names one party: tax number, company registration, passport, IMO number.
 *
 * @param kind  what kind of number; {@code OTHER} when the file does not say and its shape does not tell
 * @param value the number with blanks and dashes removed, in capitals
 * @param from  the value it was read from
 * @param label what its column is headed, which may say its kind; empty when it has none or stands elsewhere
 */
public record Identifier(Kind kind, String value, Value from, String label) implements Serializable {

    /** In place of a heading where somebody asks whose number it is. */
    public static final String ASKED = "?";

    /** A number of which no heading says what it is. */
    public Identifier(Kind kind, String value, Value from) {
        this(kind, value, from, "");
    }

    /** Kinds that carry a check digit or a known length can be told from their shape. */
    public enum Kind {
        /** China's Unified Social Credit Code, 18 characters. */
        USCC,
        /** Russian taxpayer number, 10 digits for a company and 12 for a person. */
        INN,
        /** Russian registration number, 13 or 15 digits. */
        OGRN,
        /** Vessel number of the International Maritime Organization, 7 digits. */
        IMO,
        PASSPORT,
        OTHER
    }

    /** A number as identifiers are compared: letters and digits only, in capitals; digits of whatever script are 0 to 9. */
    public static String compact(String text) {
        var compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                compact.append(c < 0x80 ? c : plain(c));
            }
        }
        return compact.toString().toUpperCase(Locale.ROOT);
    }

    private static char plain(char c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        boolean wide = c >= '\uff21' && c <= '\uff5a'; // letters of full width
        return wide ? (char) (c - '\uff01' + '!') : c;
    }
}
