package dev.tidewaiter.designation.mention;

import java.util.regex.Pattern;

/**
 * Takes the number of a customer or of a place in a list from a name: "K10482 Kelvarin Ltd", "3) Kelvarin Ltd". One behind the name stays,
 * as it tells one ship of a series from another.
 */
final class CustomerNumbers {

    /** A short number needs a mark behind it, as "20 Завод" and "924th Centre" are names. */
    private static final String NUMBER = "[A-Z]{0,3}-?\\d{4,10}";

    private static final Pattern BEFORE = Pattern.compile(
            "[(\\[#№]?\\s?(?:\\d{1,10}\\s?[.)\\]:]|" + NUMBER + "[)\\]:]?)\\s+[-–—:|]?\\s*(?=[\\p{L}\"'«„“‘])");

    private CustomerNumbers() {}

    /** The name without such a number; empty when it has none. */
    static String without(String text) {
        if (text.length() > LongCell.MOST_LETTERS || text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return "";
        }
        var name = text.strip();
        var before = BEFORE.matcher(name);
        return before.lookingAt() ? name.substring(before.end()) : "";
    }
}
