package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.manifest.label.DocumentFacts;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Labelled values beside a table. A column goes before a label of the same field; but a party that the letterhead names is
 * screened beside that of the column, a second destination is heard beside that of the line, and what is said of the goods' way or use
 * counts beside what the column says.
 */
public final class LetterheadValues {

    private final Layout layout;
    private final List<Labelled> kept = new ArrayList<>();
    private final List<Labelled> further = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    public LetterheadValues(Layout layout, List<Labelled> form) {
        this.layout = layout;
        for (var value : form) {
            take(value, form);
        }
    }

    private void take(Labelled value, List<Labelled> form) {
        var field = value.column().field();
        var role = field.role();
        if (role == null) {
            if (!layout.holds(field)
                    || (field != Field.DESTINATION && field != Field.ORIGIN && DocumentFacts.addUp(field))) {
                kept.add(value);
            } else if (field == Field.DESTINATION) {
                kept.add(value);
                questions.add(
                        "Cell %s names a destination, and so does a column of the table. Each line was read with both."
                                .formatted(address(value)));
            }
            return;
        }
        if (!isInTable(field)) {
            kept.add(value);
            return;
        }
        further.add(value);
        if (field.attribute() == Attribute.NAME) {
            questions.add(
                    "Cell %s names a party (%s), and so does a column of the table. Both are screened on each line."
                            .formatted(address(value), role.title().toLowerCase(Locale.ROOT)));
        } else if (field.attribute() == Attribute.COUNTRY && role.receives()) {
            takeDestination(value, form);
        }
    }

    /** Whether the table says who has this role, or the same of them; a column of countries alone says nothing of the name at the head. */
    private boolean isInTable(Field field) {
        return layout.columns().stream().map(Column::field).anyMatch(column -> {
            boolean names = column.attribute() == Attribute.NAME || column.attribute() == Attribute.ADDRESS;
            return column.role() == field.role() && (names || column.attribute() == field.attribute());
        });
    }

    private void takeDestination(Labelled value, List<Labelled> form) {
        boolean free = !layout.holds(Field.PLACE_OF_DELIVERY)
                && kept.stream().noneMatch(other -> other.column().field() == Field.PLACE_OF_DELIVERY)
                && form.stream().noneMatch(other -> other.column().field() == Field.PLACE_OF_DELIVERY);
        if (free) {
            kept.add(new Labelled(
                    value.column().as(Field.PLACE_OF_DELIVERY), value.cell(), value.row(), value.labelledByColon()));
        } else if (value.column().field() == Field.DESTINATION) {
            kept.add(value);
        }
        questions.add("Cell %s names a country beside the countries of the table. %s"
                .formatted(
                        address(value),
                        free
                                ? "It was read as the place of delivery of each line."
                                : "It counts beside them, as the sheet names a place of delivery, too. Compare them."));
    }

    private static String address(Labelled value) {
        return CellRef.columnName(value.cell().column()) + value.row();
    }

    public LabelledValues values() {
        return new LabelledValues(kept, further);
    }

    public List<String> questions() {
        return questions;
    }
}
