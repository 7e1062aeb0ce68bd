package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.shipment.Identifier;

/**
 * What the shape of a number tells: its kind, and whether its check digit is right. The formulas are those of China's GB
 * 32100-2015 and of the Russian tax service.
 */
public final class IdentifierFormats {

    private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] USCC_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] INN_COMPANY = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_PERSON_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_PERSON_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private IdentifierFormats() {}

    /** Letters and digits in capitals, nothing else. */
    public static String normalised(String text) {
        return Identifier.compact(text);
    }

    /** The kind that a normalised number's shape and check digit prove; OTHER when they prove none. */
    public static Identifier.Kind provenKind(String number) {
        return switch (number.length()) {
            case 18 -> isUscc(number) ? Identifier.Kind.USCC : Identifier.Kind.OTHER;
            case 10, 12 -> isInn(number) ? Identifier.Kind.INN : Identifier.Kind.OTHER;
            case 13, 15 -> isOgrn(number) ? Identifier.Kind.OGRN : Identifier.Kind.OTHER;
            default -> Identifier.Kind.OTHER;
        };
    }

    static boolean isUscc(String number) {
        if (number.length() != 18 || !isUsccAlphabet(number)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += USCC_ALPHABET.indexOf(number.charAt(i)) * USCC_WEIGHTS[i];
        }
        return USCC_ALPHABET.indexOf(number.charAt(17)) == (31 - sum % 31) % 31;
    }

    private static boolean isUsccAlphabet(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (USCC_ALPHABET.indexOf(number.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    public static boolean isInn(String number) {
        if (!isDigits(number)) {
            return false;
        }
        return switch (number.length()) {
            case 10 -> checkDigit(number, INN_COMPANY) == digit(number, 9);
            case 12 ->
                checkDigit(number, INN_PERSON_11) == digit(number, 10)
                        && checkDigit(number, INN_PERSON_12) == digit(number, 11);
            default -> false;
        };
    }

    static boolean isOgrn(String number) {
        if (!isDigits(number)) {
            return false;
        }
        return switch (number.length()) {
            case 13 -> Long.parseLong(number.substring(0, 12)) % 11 % 10 == digit(number, 12);
            case 15 -> Long.parseLong(number.substring(0, 14)) % 13 % 10 == digit(number, 14);
            default -> false;
        };
    }

    /** The nine characters inside a USCC that were the company's code before 2015; empty when it is none. */
    static String organisationCode(String number) {
        return number.length() == 18 && isUsccAlphabet(number) ? number.substring(8, 17) : "";
    }

    /** Whether letters and digits are the code of a Chinese organisation by its check digit (GB 11714-1997), and no number of digits alone. */
    static boolean isOrganisationCode(String number) {
        if (number.length() != ORGANISATION_WEIGHTS.length + 1 || isDigits(number)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            char c = number.charAt(i);
            if (c >= 0x80) {
                return false;
            }
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(c, Character.MAX_RADIX);
        }
        int check = (11 - sum % 11) % 11;
        return number.charAt(ORGANISATION_WEIGHTS.length) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    private static int checkDigit(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(number, i) * weights[i];
        }
        return sum % 11 % 10;
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }

    private static boolean isDigits(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return !number.isEmpty();
    }
}
