package dev.tidewaiter.rulebook.model;

import dev.tidewaiter.shipment.GoodsLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which day decides what law applies to a line.
 *
 * @param today the day of the run
 * @param fixed the day for every line; null when each shipment's own date decides
 */
public record AsOf(LocalDate today, @Nullable LocalDate fixed) {

    private static final String SHIPMENT = "the shipment's date; ";
    private static final String TODAY = "today, ";

    /** The shipment's own date decides; today where the line gives none. */
    public static AsOf shipment(LocalDate today) {
        return new AsOf(today, null);
    }

    public static AsOf today(LocalDate today) {
        return new AsOf(today, today);
    }

    public static AsOf date(LocalDate today, LocalDate day) {
        return new AsOf(today, day);
    }

    /** Reads what {@link #toString} writes for a day. */
    public static AsOf parse(String text, LocalDate today) {
        if (text.startsWith(SHIPMENT)) {
            return shipment(today);
        }
        return text.startsWith(TODAY) ? today(today) : date(today, LocalDate.parse(text));
    }

    /** The day whose law applies to a line. */
    public LocalDate dayFor(GoodsLine line) {
        if (fixed != null) {
            return fixed;
        }
        var shipped = line.shippedOn();
        return shipped != null ? shipped : today;
    }

    /** In words, for the summary of a run. */
    @Override
    public String toString() {
        if (fixed == null) {
            return SHIPMENT + today + " where a line gives none";
        }
        return fixed.equals(today) ? TODAY + today : fixed.toString();
    }
}
