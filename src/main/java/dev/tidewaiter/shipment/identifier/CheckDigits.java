package dev.tidewaiter.shipment.identifier;

/**
 * Check digits of company and vessel numbers. The formulas are those of GB 32100-2015, of the Russian tax service, of Russia's
 * statistical codes (PR 50.1.024-2005), of ISO 17442 for legal entities, and of IMO Res. A.1117(30).
 */
final class CheckDigits {

    private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] USCC_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INN_COMPANY = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_PERSON_FIRST = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_PERSON_SECOND = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] IMO_WEIGHTS = {7, 6, 5, 4, 3, 2};
    private static final int[] OKPO_FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    private static final int[] OKPO_SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 1};
    private static final int TEN = 10;

    private CheckDigits() {}

    /** 18 characters of the alphabet, of which the third to eighth are the digits of a region. */
    static boolean shapedLikeUscc(String number) {
        if (number.length() != 18 || !digits(number.substring(2, 8))) {
            return false;
        }
        for (int i = 0; i < 18; i++) {
            if (USCC_ALPHABET.indexOf(number.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean uscc(String number) {
        if (!shapedLikeUscc(number)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += USCC_ALPHABET.indexOf(number.charAt(i)) * USCC_WEIGHTS[i];
        }
        return USCC_ALPHABET.indexOf(number.charAt(17)) == (31 - sum % 31) % 31;
    }

    static boolean inn(String number) {
        if (!digits(number)) {
            return false;
        }
        return switch (number.length()) {
            case 10 -> digit(number, 9) == weighted(number, INN_COMPANY) % 11 % 10;
            case 12 ->
                digit(number, 10) == weighted(number, INN_PERSON_FIRST) % 11 % 10
                        && digit(number, 11) == weighted(number, INN_PERSON_SECOND) % 11 % 10;
            default -> false;
        };
    }

    static boolean ogrn(String number) {
        if (!digits(number) || (number.length() != 13 && number.length() != 15)) {
            return false;
        }
        int last = number.length() - 1;
        long modulus = number.length() == 13 ? 11 : 13;
        return digit(number, last) == Long.parseLong(number.substring(0, last)) % modulus % 10;
    }

    static boolean imo(String number) {
        return number.length() == 7
                && digits(number)
                && number.charAt(0) != '0'
                && digit(number, 6) == weighted(number, IMO_WEIGHTS) % 10;
    }

    /** A firm's code has 8 digits, a trader's 10. */
    static boolean okpo(String number) {
        if (!digits(number) || (number.length() != 8 && number.length() != TEN)) {
            return false;
        }
        int last = number.length() - 1;
        var body = number.substring(0, last);
        int check = weighted(body, OKPO_FIRST) % 11;
        if (check == TEN) {
            check = weighted(body, OKPO_SECOND) % 11 % TEN;
        }
        return digit(number, last) == check;
    }

    /** The whole code, its letters read as 10 to 35, leaves 1 when it is divided by 97 (ISO/IEC 7064, MOD 97-10). */
    static boolean lei(String number) {
        int rest = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = Character.digit(number.charAt(i), Character.MAX_RADIX);
            rest = (rest * (value < TEN ? TEN : TEN * TEN) + value) % 97;
        }
        return number.length() == 20 && rest == 1;
    }

    private static int weighted(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < Math.min(number.length(), weights.length); i++) {
            sum += digit(number, i) * weights[i];
        }
        return sum;
    }

    private static int digit(String number, int index) {
        return number.charAt(index) - '0';
    }

    static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
