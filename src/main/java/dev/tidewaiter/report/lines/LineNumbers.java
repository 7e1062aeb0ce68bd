package dev.tidewaiter.report.lines;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;

/**
 * The number of a line in its shipment: the one the file gives, otherwise counted from 1 and begun anew where the
 * shipment or the sheet changes from one row to the next.
 */
final class LineNumbers {

    private String shipment = "";
    private String sheet = "";
    private long counted;

    long of(GoodsLine line) {
        var thisShipment = line.text(Field.SHIPMENT);
        var thisSheet = line.sheet().sheet();
        counted = thisShipment.equals(shipment) && thisSheet.equals(sheet) ? counted + 1 : 1;
        shipment = thisShipment;
        sheet = thisSheet;
        long given = wholeNumber(line.text(Field.LINE));
        return given > 0 ? given : counted;
    }

    /** The whole number a text is, such as 12 for "0012"; 0 when it is none. */
    private static long wholeNumber(String text) {
        if (text.isEmpty() || text.length() > 12) {
            return 0;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
