package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.value.DateParser;
import org.jspecify.annotations.Nullable;

/** Which number of a column's dates is the day, as far as its cells prove it or somebody said it. What cells prove counts. */
public final class DateOrders {

    private int dayFirst;
    private int monthFirst;
    private @Nullable String ambiguous;
    private DateParser.@Nullable Order said;

    void note(String text, DateParser reader) {
        var order = reader.orderShownBy(text);
        if (order == DateParser.Order.DAY_FIRST) {
            dayFirst++;
        } else if (order == DateParser.Order.MONTH_FIRST) {
            monthFirst++;
        } else if (ambiguous == null && reader.isAmbiguous(text)) {
            ambiguous = text.strip();
        }
    }

    /** Takes the word of somebody who knows the sender. */
    public void say(DateParser.Order order) {
        said = order;
    }

    /** The order that the dates prove; null when none does, or when they contradict each other. */
    private DateParser.@Nullable Order proven() {
        if ((dayFirst > 0) == (monthFirst > 0)) {
            return null;
        }
        return dayFirst > 0 ? DateParser.Order.DAY_FIRST : DateParser.Order.MONTH_FIRST;
    }

    /** The order in which they are read. */
    public DateParser.Order inForce() {
        var order = proven() == null ? said : proven();
        return order == null ? DateParser.Order.DAY_FIRST : order;
    }

    /**
     * What is to be known of how they are read; null where they leave nothing open.
     *
     * @param letters the column
     */
    @Nullable
    String question(String letters) {
        var proven = proven();
        if (proven != null && said != null && proven != said) {
            return "it was said which number of its dates is the day, but some of them show the other one. They were read as these show.";
        }
        return proven != null || said != null || ambiguous == null
                ? null
                : ("dates such as %s can be read in two ways. They were read with the day first. Where it is the month, say monthFirst: %s"
                                + " in a file for --mapping.")
                        .formatted(ambiguous, letters);
    }
}
