package dev.tidewaiter.shipment;

import dev.tidewaiter.spreadsheet.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * What the file says in one field. Absent is unknown, never false.
 *
 * @param field what the value is
 * @param text  the text as it stood in the file; empty when absent
 * @param cell  where it stood; null when the sheet has no column or label for the field
 * @param state whether a value was there and could be read
 */
public record Value(Field field, String text, @Nullable CellRef cell, State state) {

    /** Whether a value was there and could be read. */
    public enum State {
        READ,
        ABSENT,
        /** Something stood there that is no value of this field: an error, a broken date, an unknown country. */
        UNREADABLE
    }

    public static Value read(Field field, String text, CellRef cell) {
        return new Value(field, text, cell, State.READ);
    }

    public static Value absent(Field field, @Nullable CellRef cell) {
        return new Value(field, "", cell, State.ABSENT);
    }

    public static Value unreadable(Field field, String text, CellRef cell) {
        return new Value(field, text, cell, State.UNREADABLE);
    }

    public boolean isRead() {
        return state == State.READ;
    }
}
