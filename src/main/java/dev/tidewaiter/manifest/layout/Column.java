package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet that holds a field.
 *
 * @param index     its place, from 0
 * @param field     what it holds
 * @param heading   its heading as it stands; empty when it has none
 * @param twin      whether it repeats another column of the field in another language or spelling
 * @param unit      the unit its heading gives; null when it gives none
 * @param dateOrder which number is the day where both could be
 * @param zerosLost whether codes in it may have lost a leading zero
 * @param known     by what it is known to hold the field
 * @param townOf    the receiver in whose town the goods are delivered, which is a part of that party's address as well; null for others
 */
public record Column(
        int index,
        Field field,
        String heading,
        boolean twin,
        @Nullable String unit,
        DateParser.Order dateOrder,
        boolean zerosLost,
        Sureness known,
        @Nullable Role townOf) {

    /** What a label outside a table, or a name alone, says of a value. */
    public static Column ofLabel(Field field, int index) {
        return new Column(index, field, "", false, null, DateParser.Order.DAY_FIRST, true, Sureness.HEADING, null);
    }

    /** The same column, read as another field. */
    public Column as(Field other) {
        return new Column(index, other, heading, twin, unit, dateOrder, zerosLost, known, townOf);
    }

    /** The same column, known in another way. */
    public Column knownBy(Sureness how) {
        return new Column(index, field, heading, twin, unit, dateOrder, zerosLost, how, townOf);
    }

    /** The same column, read as the place where a receiver takes the goods. */
    public Column asTownOf(Role receiver) {
        return new Column(index, Field.PLACE_OF_DELIVERY, heading, twin, unit, dateOrder, zerosLost, known, receiver);
    }

    /** The same column, which holds the town alone of a receiver's address; where the goods are delivered, it may be read as that place. */
    public Column ofTownOf(Role receiver) {
        return new Column(index, field, heading, twin, unit, dateOrder, zerosLost, known, receiver);
    }

    public String letters() {
        return CellRef.columnName(index);
    }
}
