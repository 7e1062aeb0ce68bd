package dev.tidewaiter.manifest.column;

/**
 * Numbers of articles as bars show them: GTIN-12, -13 and -14, which end in a check digit (GS1 General Specifications, 7.9). A GTIN-8 is
 * left out: a code of the tariff has as many digits, and one in ten has the check digit by chance.
 */
public final class BarCode {

    private BarCode() {}

    /** Whether a text is such a number and its check digit is right. */
    public static boolean is(String text) {
        int size = text.length();
        if ((size != 12 && size != 13 && size != 14) || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < size - 1; i++) {
            boolean odd = (size - i) % 2 == 0;
            sum += (text.charAt(i) - '0') * (odd ? 3 : 1);
        }
        return (10 - sum % 10) % 10 == text.charAt(size - 1) - '0';
    }
}
