package dev.tidewaiter.report.lines;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;

/**
 * The number of a line in its shipment: the one the file gives, otherwise counted from 1 and begun anew where the
 * shipment or the sheet changes from one row to the next.
 */
final class LineNumbers {

    private static final int MOST_DIGITS = 12;

    private String shipment = "";
    private String sheet = "";
    private long counted;

    long of(GoodsLine line) {
        var thisShipment = line.text(Field.SHIPMENT);
        var thisSheet = line.sheet().sheet();
        counted = thisShipment.equals(shipment) && thisSheet.equals(sheet) ? counted + 1 : 1;
        shipment = thisShipment;
        sheet = thisSheet;
        long given = Characters.wholeNumber(line.text(Field.LINE), MOST_DIGITS);
        return given > 0 ? given : counted;
    }
}
