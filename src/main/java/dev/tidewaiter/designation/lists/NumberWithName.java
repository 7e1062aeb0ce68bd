package dev.tidewaiter.designation.lists;

import java.util.regex.Pattern;

/**
 * The number by which an entry is known whose list gives its number to another party too, or gives it none: its name stands behind it. By the
 * published number alone it is still found, as whatever was written down before has that.
 */
public final class NumberWithName {

    /** A number stands in addresses of pages, where not every sign may. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NumberWithName() {}

    /** That number; of an entry without one its name. */
    public static String of(Designation entry) {
        return entry.entry().isEmpty() ? name(entry) : entry.entry() + behind(entry);
    }

    /** What is published of a number that may be such a one. */
    static String published(Designation entry) {
        var number = entry.entry();
        return number.endsWith(")") && number.endsWith(behind(entry))
                ? number.substring(0, number.length() - behind(entry).length())
                : number;
    }

    /** The number in one that has a name behind it; none in a name that stands for it. */
    static String number(String withName) {
        int name = withName.endsWith(")") ? withName.lastIndexOf(" (") : -1; // no bracket is in the name
        return name < 0 ? "" : withName.substring(0, name);
    }

    private static String behind(Designation entry) {
        return " (" + name(entry) + ")";
    }

    private static String name(Designation entry) {
        return NO_WORD.matcher(entry.name()).replaceAll(" ").strip();
    }
}
