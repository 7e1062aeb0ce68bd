package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values that labels outside a table give: "Consigned to:", "Invoice No.". They hold for each line of the table.
 *
 * @param values  values of fields that no column holds
 * @param further values of parties whose role a column holds, too: they are screened beside those of the column
 */
public record LabelledValues(List<Labelled> values, List<Labelled> further) {

    public static final LabelledValues NONE = new LabelledValues(List.of());

    public LabelledValues {
        values = List.copyOf(values);
        further = List.copyOf(further);
    }

    public LabelledValues(List<Labelled> values) {
        this(values, List.of());
    }

    /**
     * A value that a label names.
     *
     * @param column the field it holds, in the place of its cell
     * @param cell   its cell; for an address below a name the first line of it, with the text of all
     * @param row    the row of the cell
     * @param labelledByColon whether a colon stands behind its label, as no data has it, or the label of a party heads a company
     */
    public record Labelled(Column column, SourceCell cell, int row, boolean labelledByColon) {

        /** Whether it is the date of the document or of the shipment. */
        public boolean isDate() {
            return column.field() == Field.EXPORT_DATE || column.field() == Field.INVOICE_DATE;
        }

        /** The same value of a party in another role. */
        public Labelled as(Role role) {
            var of = Field.of(role, column.field().attribute());
            var own = column.townOf() == null ? column.as(of) : column.as(of).ofTownOf(role);
            return new Labelled(own, cell, row, labelledByColon);
        }
    }

    public Map<Field, String> places() {
        var places = new EnumMap<Field, String>(Field.class);
        for (var value : values) {
            var address = CellRef.columnName(value.cell().column()) + value.row();
            places.merge(value.column().field(), address, (all, next) -> all + ", " + next);
        }
        return places;
    }

    /** The field of the value in a cell; null when no label names it. */
    public @Nullable Field fieldAt(int row, int column) {
        return in(row, column).map(value -> value.column().field()).findFirst().orElse(null);
    }

    /** The values that were read from one cell. */
    public Stream<Labelled> in(int row, int column) {
        return Stream.concat(values.stream(), further.stream())
                .filter(value -> value.row() == row && value.cell().column() == column);
    }

    public boolean holds(Field field) {
        return values.stream().anyMatch(value -> value.column().field() == field);
    }

    /** Whether a form tells goods with their code, who sends them and who gets them, as a declaration does. */
    public boolean tellsShipment() {
        return holds(Field.DESCRIPTION)
                && holds(Field.HS)
                && (holds(Field.EXPORTER_NAME) || holds(Field.SHIPPER_NAME))
                && (holds(Field.CONSIGNEE_NAME) || holds(Field.BUYER_NAME));
    }

    /** The row in which the one line of a form without a table stands: that of its description, or of its first party; 0 for none. */
    public int rowOfLine() {
        int party = 0;
        int description = 0;
        for (var value : values) {
            var field = value.column().field();
            if (field == Field.DESCRIPTION) {
                description = value.row();
            }
            boolean names = field.role() != null && field.attribute() == Field.Attribute.NAME;
            party = party == 0 && names ? value.row() : party;
        }
        if (description > 0) {
            return party > 0 || holds(Field.HS) ? description : 0;
        }
        return values.size() > 2 ? party : 0;
    }
}
