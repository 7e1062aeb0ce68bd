package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.EnumSet;
import java.util.Set;

/**
 * The second and third row of an item of a customs declaration, which have neither its number nor its code, nor a quantity beside a
 * price: its specification, its quantity in the second unit, its value below its price, the currency, the code of its country in
 * brackets (the filling rules of GACC announcement 18 of 2019 set two lines for the name and three for the quantity).
 */
public final class SecondRows {

    private static final Set<Field> OF_FIRST_ROW = EnumSet.of(Field.LINE, Field.HS);
    private static final Set<Field> OF_SECOND_ROW = EnumSet.of(
            Field.DESCRIPTION,
            Field.MODEL,
            Field.QUANTITY,
            Field.UNIT,
            Field.NET_WEIGHT,
            Field.CURRENCY,
            Field.REMARKS,
            Field.MARKS);

    /** The value stands below the price, in a row without a quantity. */
    private static final Set<Field> PRICES = EnumSet.of(Field.UNIT_PRICE, Field.TOTAL_VALUE);

    private final RowMeasures measures;
    /** The last row of the item, or 0 when the last line was no whole one. */
    private int reach;

    SecondRows(RowMeasures measures) {
        this.measures = measures;
    }

    /** Takes in what became of a row: a line, one that goes on with it, or one that was skipped for another reason. */
    void note(SourceRow row, boolean line) {
        if (line) {
            reach = isWhole(row) ? row.number() : 0;
        } else {
            reach = goesOn(row) ? row.number() : 0;
        }
    }

    /** Whether a row goes on with the item read last. */
    boolean goesOn(SourceRow row) {
        return reach > 0 && isBelow(row, reach);
    }

    /** Whether a row goes on with an item that reaches down to some row. */
    boolean isBelow(SourceRow row, int above) {
        if (reach == 0 || row.number() != above + 1) {
            return false;
        }
        boolean priced = false;
        boolean counted = false;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            boolean explains = field == null || field.attribute() == Attribute.COUNTRY;
            if (explains ? !isBracketed(cell.text()) : !OF_SECOND_ROW.contains(field) && !PRICES.contains(field)) {
                return false; // what stands outside the columns is looked at by itself
            }
            priced |= field != null && PRICES.contains(field) && RowMeasures.isNumber(cell);
            counted |= field == Field.QUANTITY;
        }
        return !(priced && counted);
    }

    private static boolean isBracketed(String text) {
        return text.length() > 2
                && "(（".indexOf(text.charAt(0)) >= 0
                && ")）".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a cell of such a row tells goods, so that it is to be read with the item. */
    public boolean tellsGoods(int column) {
        var field = measures.field(column);
        return field == Field.DESCRIPTION || field == Field.MODEL;
    }

    private boolean isWhole(SourceRow row) {
        var fields = EnumSet.noneOf(Field.class);
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field != null) {
                fields.add(field);
            }
        }
        return fields.containsAll(OF_FIRST_ROW)
                && (fields.contains(Field.UNIT_PRICE) || fields.contains(Field.TOTAL_VALUE));
    }
}
