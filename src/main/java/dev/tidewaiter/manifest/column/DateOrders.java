package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.value.DateParser;
import org.jspecify.annotations.Nullable;

/** Which number of a column's dates is the day, as far as its cells prove it. */
final class DateOrders {

    private int dayFirst;
    private int monthFirst;
    private int ambiguous;

    void note(String text, DateParser reader) {
        var order = reader.orderShownBy(text);
        if (order == DateParser.Order.DAY_FIRST) {
            dayFirst++;
        } else if (order == DateParser.Order.MONTH_FIRST) {
            monthFirst++;
        } else if (reader.isAmbiguous(text)) {
            ambiguous++;
        }
    }

    /** The order that the dates prove; null when none does, or when they contradict each other. */
    DateParser.@Nullable Order proven() {
        if ((dayFirst > 0) == (monthFirst > 0)) {
            return null;
        }
        return dayFirst > 0 ? DateParser.Order.DAY_FIRST : DateParser.Order.MONTH_FIRST;
    }

    /** Whether some dates could be read either way. */
    boolean areOpen() {
        return ambiguous > 0;
    }
}
