package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.unread.ReadCells;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/** Tells a row below the goods that only says again what a form has told. */
final class RepeatedForm {

    private static final int SHORTEST_NAME = 6;

    private RepeatedForm() {}

    /** Whether each cell of a row was read already, as a party that a form names below its goods. */
    static boolean isReadOf(Layout layout, SourceRow row) {
        if (layout.form().values().isEmpty()
                || layout.form().values().stream().noneMatch(value -> value.row() == row.number())) {
            return false;
        }
        return row.cells().stream().allMatch(cell -> ReadCells.isRead(layout, row, cell));
    }

    /** Whether each cell of a row begins with the name of a party that the form has named already, as those who sign are. */
    static boolean repeatsParties(Layout layout, SourceRow row) {
        for (var cell : row.cells()) {
            if (!beginsWithParty(cell.text(), layout, row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsWithParty(String text, Layout layout, SourceRow row) {
        for (var value : layout.form().values()) {
            if (value.column().field().attribute() == Attribute.NAME
                    && value.row() < row.number()
                    && beginsWith(text, value.cell().text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWith(String text, String name) {
        var first = LabelTexts.firstLine(name).strip();
        return first.length() >= SHORTEST_NAME
                && text.regionMatches(true, 0, first, 0, first.length())
                && (text.length() == first.length() || !Character.isLetterOrDigit(text.charAt(first.length())));
    }
}
