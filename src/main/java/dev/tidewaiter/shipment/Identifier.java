package dev.tidewaiter.shipment;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number that names one party: tax number, company registration, passport, IMO number.
 *
 * @param kind  what kind of number; {@code OTHER} when the file does not say and its shape does not tell
 * @param value the number with blanks and dashes removed, in capitals
 * @param from  the value it was read from
 */
public record Identifier(Kind kind, String value, Value from) implements Serializable {

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

    /**
     * What kind of number a text is, by its length and check digit. A Chinese code is told by its shape alone, since a typing
     * error breaks the check digit and must not hide the kind. Ten and twelve digits are a Russian number only when the check
     * digits fit and the country is Russia or unknown: Iranian and Kazakh numbers have these lengths, too.
     *
     * @param country the country of the party; null when unknown
     */
    public static Kind kindOf(String text, @Nullable Country country) {
        var number = compact(text);
        boolean mayBeRussian = country == null || country.iso2().equals("RU");
        if (number.startsWith("IMO") && number.length() == 10 && CheckDigits.imo(number.substring(3))) {
            return Kind.IMO;
        }
        return switch (number.length()) {
            case 18 -> CheckDigits.shapedLikeUscc(number) ? Kind.USCC : Kind.OTHER;
            case 10, 12 -> mayBeRussian && CheckDigits.inn(number) ? Kind.INN : Kind.OTHER;
            case 13, 15 -> mayBeRussian && CheckDigits.ogrn(number) ? Kind.OGRN : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    /**
     * Whether the check digits of a number agree with its kind. False means that a typing error is possible, not that the
     * number is another one. True for kinds without check digits.
     */
    public static boolean checksOut(Kind kind, String value) {
        return switch (kind) {
            case USCC -> CheckDigits.uscc(value);
            case INN -> CheckDigits.inn(value);
            case OGRN -> CheckDigits.ogrn(value);
            case IMO -> CheckDigits.imo(value);
            case PASSPORT, OTHER -> true;
        };
    }
}
