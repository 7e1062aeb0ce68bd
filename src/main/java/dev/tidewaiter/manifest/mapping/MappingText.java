package dev.tidewaiter.manifest.mapping;

import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The text of a file of mappings. It is written by hand, because what was not mapped and what is asked stand in it as remarks beside
 * their sheet, which no library writes.
 */
final class MappingText {

    /** What an order of dates is called in a mapping. */
    static final Map<DateParser.Order, String> DATES =
            Map.of(DateParser.Order.DAY_FIRST, "dayFirst", DateParser.Order.MONTH_FIRST, "monthFirst");

    private static final String INDENTED = "      ";

    private final StringBuilder text;

    /**
     * Begins a file.
     *
     * @param explanation remarks at its head, or none
     * @param empty       whether no sheet follows
     */
    MappingText(String explanation, boolean empty) {
        this.text = new StringBuilder(explanation).append(empty ? "mappings: []\n" : "mappings:\n");
    }

    /** Begins a sheet. */
    void sheet(String file, String sheet) {
        text.append("  - file: ").append(quoted(file)).append('\n');
        line("sheet: " + quoted(sheet));
    }

    /** Adds what is said of the sheet as a line of its own. */
    void line(String said) {
        text.append("    ").append(said).append('\n');
    }

    /** Adds in which columns the day of a date comes first, or the month; none adds nothing. */
    void dates(DateParser.Order order, List<String> columns) {
        if (!columns.isEmpty()) {
            line(DATES.get(order) + ": " + quoted(String.join(", ", columns)));
        }
    }

    /** Adds a remark, which nobody reads back. */
    void remark(String said) {
        line("# " + oneLine(said));
    }

    /** Adds which column or cell holds which field. */
    void columns(Map<Field, String> places) {
        if (places.isEmpty()) {
            line("columns: {}");
            return;
        }
        line("columns:");
        places.forEach((field, place) -> text.append(INDENTED)
                .append(field.id())
                .append(": ")
                .append(place)
                .append('\n'));
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String quoted(String text) {
        return "\"" + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
