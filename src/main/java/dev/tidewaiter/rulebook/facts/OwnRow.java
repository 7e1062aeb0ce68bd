package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A row of a table that the rulebook adds for itself, {@code tables/own.xlsx}, whose words, code and entry are all on the line.
 *
 * @param table    the sheet
 * @param found    what the line says that the row names, in words
 * @param number   the row's number; NaN when it gives none
 * @param note     what it says besides, for an explanation to quote
 * @param citation where the row comes from
 * @param from     the values of the line that it was found in
 */
public record OwnRow(String table, String found, double number, String note, String citation, List<Value> from)
        implements Fact {

    public OwnRow {
        from = List.copyOf(from);
    }

    @Override
    public List<Value> evidence() {
        return from;
    }
}
