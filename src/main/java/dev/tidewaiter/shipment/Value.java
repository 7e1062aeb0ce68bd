package dev.tidewaiter.shipment;

import dev.tidewaiter.spreadsheet.CellRef;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says in one field. Absent is unknown, never false.
 *
 * @param field what the value is
 * @param text  the text as it stood; empty when absent
 * @param cell  where it stood; null when the sheet has no column or label for the field, and when it came from no file
 * @param place how it was given, in words, when it came from no file; null otherwise
 * @param state whether a value was there and could be read
 */
public record Value(
        Field field,
        String text,
        @Nullable CellRef cell,
        @Nullable String place,
        State state) implements Serializable {

    /** How a value was given that a person gave for a whole file. */
    public static final String FOR_FILE = "given for the whole file";

    /** Whether a value was there and could be read. */
    public enum State {
        READ,
        ABSENT,
        /** Something stood there that is no value of this field: an error, a broken date, an unknown country. */
        UNREADABLE
    }

    /** A value of a file. */
    public Value(Field field, String text, @Nullable CellRef cell, State state) {
        this(field, text, cell, null, state);
    }

    public static Value read(Field field, String text, CellRef cell) {
        return new Value(field, text, cell, State.READ);
    }

    public static Value absent(Field field, @Nullable CellRef cell) {
        return cell == null ? Nowhere.in(field) : new Value(field, "", cell, State.ABSENT);
    }

    public static Value unreadable(Field field, String text, CellRef cell) {
        return new Value(field, text, cell, State.UNREADABLE);
    }

    /** The same value, which stands in no cell and was given in another way, told in words. */
    public Value given(String how) {
        return new Value(field, text, null, how, state);
    }

    /** The same value with the text of a further one behind it. */
    public Value and(Value further) {
        return new Value(field, text + " / " + further.text, cell, state);
    }

    public boolean isRead() {
        return state == State.READ;
    }

    /** Whether the sender had a place for it, be it filled or not: a cell, or a name under which it was given. */
    public boolean hasPlace() {
        return cell != null || place != null;
    }

    /** Whether a person gave it for the whole file. */
    public boolean isGivenForFile() {
        return FOR_FILE.equals(place);
    }

    /** Where it stood or how it was given, in words: "G2", or "given as destination"; empty when the sender had no place for it. */
    public String where() {
        return cell != null ? cell.address() : place != null ? place : "";
    }

    /** Whether both stood in one cell, or were given as one text. */
    public boolean sharesPlaceWith(Value other) {
        return hasPlace() && Objects.equals(cell, other.cell) && Objects.equals(place, other.place);
    }

    /** What a sheet has no place for: most fields of most lines, so each is made once. */
    private static final class Nowhere {
        private static final Map<Field, Value> BY_FIELD = new EnumMap<>(Field.class);

        static {
            for (var field : Field.values()) {
                BY_FIELD.put(field, new Value(field, "", null, State.ABSENT));
            }
        }

        private static Value in(Field field) {
            return Objects.requireNonNull(BY_FIELD.get(field));
        }
    }
}
