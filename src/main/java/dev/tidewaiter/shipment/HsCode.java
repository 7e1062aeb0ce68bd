package dev.tidewaiter.shipment;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Harmonized System code of 4 to 10 digits, kept as text: a number would lose the leading zero. The first six digits
 * mean the same in every country, the rest is national.
 */
public record HsCode(String digits) implements Serializable {

    private static final Pattern NOT_A_DIGIT = Pattern.compile("[.\\s\\-\u00a0']");

    public HsCode {
        if (digits.length() < 4 || digits.length() > 10 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("an HS code has 4 to 10 digits, found \"" + digits + "\"");
        }
    }

    /** The code in a text such as {@code 8407.10.00} or {@code 8407 10}; null when it holds none: no chapter has the number 00. */
    public static @Nullable HsCode parse(String text) {
        var digits = NOT_A_DIGIT.matcher(text.strip()).replaceAll("");
        boolean code = digits.length() >= 4
                && digits.length() <= 10
                && !digits.startsWith("00")
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return code ? new HsCode(digits) : null;
    }

    /** Whether this code equals the heading or extends it, as a listing reaches every longer code under it. */
    public boolean under(String heading) {
        return digits.startsWith(heading);
    }

    /** The first six digits, or fewer when the code is cut short. */
    public String hs6() {
        return digits.length() > 6 ? digits.substring(0, 6) : digits;
    }

    /** The code with a point after each pair past the heading, as tariffs print it: {@code 8407.10}. */
    @Override
    public String toString() {
        return digits.length() > 4 ? digits.substring(0, 4) + "." + digits.substring(4) : digits;
    }
}
