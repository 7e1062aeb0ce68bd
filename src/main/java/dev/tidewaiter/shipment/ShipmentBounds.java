package dev.tidewaiter.shipment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells of lines, one after the other, where another shipment begins. Lines of one shipment follow each other on one sheet, and have the
 * same number of it; where they have none, the same sender, receivers and destination. One thread.
 */
public final class ShipmentBounds {

    /** So many lines of a shipment are looked at together, and no more, so that memory does not grow with a sheet that is all one. */
    public static final int MOST_LINES = 300;

    /** What numbers a shipment, the surest first. */
    private static final List<Field> NUMBERS = List.of(
            Field.SHIPMENT,
            Field.BILL_OF_LADING,
            Field.AIR_WAYBILL,
            Field.DECLARATION,
            Field.INVOICE_NUMBER,
            Field.CONTRACT);

    private static final List<Field> WHO_AND_WHERE = List.of(
            Field.DESTINATION,
            Field.CONSIGNEE_NAME,
            Field.EXPORTER_NAME,
            Field.SHIPPER_NAME,
            Field.ULTIMATE_CONSIGNEE_NAME,
            Field.END_USER_NAME,
            Field.BUYER_NAME);

    private @Nullable GoodsLine before;
    private int lines;
    private boolean goesOn;

    /** Whether the next line is the first of those that are looked at together. */
    public boolean begins(GoodsLine line) {
        boolean same = before != null && areOfOneShipment(before, line);
        goesOn = same && (goesOn || lines == MOST_LINES);
        boolean begins = !same || lines == MOST_LINES;
        lines = begins ? 1 : lines + 1;
        before = line;
        return begins;
    }

    /** Whether the shipment of the line that was asked about last has more lines than are looked at together, and these are not the first. */
    public boolean goesOn() {
        return goesOn;
    }

    /** The first number that both have decides. */
    static boolean areOfOneShipment(GoodsLine one, GoodsLine other) {
        if (!one.sheet().equals(other.sheet())) {
            return false;
        }
        for (int i = 0; i < NUMBERS.size(); i++) {
            var number = one.text(NUMBERS.get(i));
            if (!number.isEmpty()) {
                var its = other.text(NUMBERS.get(i));
                if (!its.isEmpty()) {
                    return number.equals(its);
                }
            }
        }
        for (int i = 0; i < WHO_AND_WHERE.size(); i++) {
            if (!one.text(WHO_AND_WHERE.get(i)).equals(other.text(WHO_AND_WHERE.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
