package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.identifier.IdentifierKinds;

/** What the shape of a number tells: its kind, and whether its check digit is right. */
public final class IdentifierFormats {

    private static final int INN_LENGTH = 10;
    private static final int KPP_LENGTH = 9;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /**
     * Capitals of the Latin and the Russian alphabet, and the digits that each looks like: the letters that GB 32100-2015 leaves out of its
     * alphabet for this, and those of their shape. The check digit decides whether one was meant, so that they are a fact of the format.
     */
    private static final String LOOK_LIKE_DIGITS = "OISZОЗ";

    private static final String LOOKED_LIKE = "015203";

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

    /**
     * The number with digits in the place of letters that look like them, where a check digit proves that it was meant so:
     * {@code 91350200O...} with the letter O. Empty for others.
     */
    static String withDigitsForLetters(String number) {
        var meant = number;
        for (int i = 0; i < LOOK_LIKE_DIGITS.length(); i++) {
            meant = meant.replace(
                    LOOK_LIKE_DIGITS.charAt(i), LOOKED_LIKE.charAt(i)); // most hold none, and cost nothing
        }
        return meant.equals(number) || provenKind(meant) == Identifier.Kind.OTHER ? "" : meant;
    }

    static boolean isUscc(String number) {
        return IdentifierKinds.checksOut(Identifier.Kind.USCC, number);
    }

    public static boolean isInn(String number) {
        return IdentifierKinds.checksOut(Identifier.Kind.INN, number);
    }

    /** Whether its check digit proves that a tax office or a register of Russia gave it. */
    static boolean isOfRussia(String number) {
        var kind = provenKind(number);
        return kind == Identifier.Kind.INN || kind == Identifier.Kind.OGRN;
    }

    static boolean isOgrn(String number) {
        return IdentifierKinds.checksOut(Identifier.Kind.OGRN, number);
    }

    /** The nine characters inside a USCC that were the company's code before 2015; empty when it is none. */
    static String organisationCode(String number) {
        return IdentifierKinds.of(number, null) == Identifier.Kind.USCC ? number.substring(8, 17) : "";
    }

    /** Whether letters and digits are the code of a Chinese organisation by its check digit (GB 11714-1997), and no number of digits alone. */
    static boolean isOrganisationCode(String number) {
        if (number.length() != ORGANISATION_WEIGHTS.length + 1 || number.chars().allMatch(Character::isDigit)) {
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

    /** The tax number of a Russian firm that has the code of its tax office (KPP) written on; empty unless its check digit tells it. */
    static String taxNumberIn(String digits) {
        boolean both =
                digits.length() == INN_LENGTH + KPP_LENGTH && digits.chars().allMatch(Character::isDigit);
        var tax = both ? digits.substring(0, INN_LENGTH) : "";
        return both && isInn(tax) ? tax : "";
    }

    /**
     * Whether a number is the code that a Russian tax office gives every firm at its own place (KPP, order MMV-7-6/435@ of the Federal Tax
     * Service, 2012): four digits of the office, 01 for the reason and mostly 001. All firms of one office have it.
     */
    static boolean isOfTaxOffice(String number) {
        return isAsLongAsKpp(number) && number.endsWith("01001");
    }

    private static boolean isAsLongAsKpp(String text) {
        return text.length() == KPP_LENGTH && text.chars().allMatch(Character::isDigit);
    }

    /**
     * Whether a hyphen and then a slash stand in a word, as in the number of a contract: "1841-0155/04"; but a tax number is written so before
     * the code of its office: 7707-083893/770701001.
     */
    static boolean isOfPaper(String word) {
        int hyphen = word.indexOf('-');
        int slash = word.indexOf('/', hyphen + 1);
        return hyphen > 0 && slash > 0 && !isAsLongAsKpp(word.substring(slash + 1));
    }

    /** Whether a word is a day, a month and a year between points, hyphens or slashes. */
    static boolean isDate(String word) {
        int groups = 1;
        int longest = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean digit = Character.isDigit(word.charAt(i));
            if (!digit && Character.isLetterOrDigit(word.charAt(i))) {
                return false;
            }
            groups += digit ? 0 : 1;
            digits = digit ? digits + 1 : 0;
            longest = Math.max(longest, digits);
        }
        return groups == 3 && longest <= 4 && word.length() <= "31.12.2023".length();
    }

    /** Whether a cell for numbers says more than one: {@code Reg. No. 1127746000001}, two numbers, {@code 3808184570.0}. */
    static boolean saysMore(String written) {
        return !written.chars().allMatch(Character::isDigit)
                || !taxNumberIn(written).isEmpty();
    }
}
