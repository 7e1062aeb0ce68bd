package dev.tidewaiter.rulebook.source;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Between which numbers those of a column lie, as the table of columns says: {@code 0 to 100} for a share, {@code 0 to} for a price. */
final class NumberBounds {

    private static final Pattern BOUNDS = Pattern.compile("(-?\\d+) to ?(-?\\d*)");

    private NumberBounds() {}

    /** What is wrong with a number; null when nothing is. */
    static @Nullable String complaint(DeclaredColumn column, String number) {
        var bounds = BOUNDS.matcher(column.values());
        if (!bounds.matches()) {
            return null;
        }
        var value = new BigDecimal(number);
        boolean isUnder = value.compareTo(new BigDecimal(bounds.group(1))) < 0;
        boolean isOver = !bounds.group(2).isEmpty() && value.compareTo(new BigDecimal(bounds.group(2))) > 0;
        return isUnder || isOver
                ? "\"" + number + "\" is no " + column.name() + ", which is "
                        + (bounds.group(2).isEmpty()
                                ? "a number from " + bounds.group(1) + " up"
                                : "between " + bounds.group(1) + " and " + bounds.group(2))
                : null;
    }
}
