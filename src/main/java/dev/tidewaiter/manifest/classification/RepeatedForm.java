package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.unread.ReadCells;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a row below the goods that only says again what a form has told: read already, or as it stood above the heading. */
public final class RepeatedForm {

    private static final int SHORTEST_NAME = 6;

    private final Layout layout;

    /** The rows above the heading, by their first texts. */
    private final Map<String, List<SourceRow>> head = new HashMap<>();

    /** @param head the rows above the heading */
    public RepeatedForm(Layout layout, List<SourceRow> head) {
        this.layout = layout;
        for (var row : head) {
            this.head
                    .computeIfAbsent(row.cells().get(0).text(), any -> new ArrayList<>(1))
                    .add(row);
        }
    }

    /** Whether a row is one of those above the heading once more, as the second copy of a form on the same sheet has them. */
    public boolean repeatsHead(SourceRow row) {
        return head.getOrDefault(row.cells().get(0).text(), List.of()).stream().anyMatch(above -> areSame(above, row));
    }

    private static boolean areSame(SourceRow one, SourceRow other) {
        int cells = one.cells().size();
        boolean same = other.cells().size() == cells;
        for (int i = 0; same && i < cells; i++) {
            var cell = one.cells().get(i);
            same = cell.column() == other.cells().get(i).column()
                    && cell.text().equals(other.cells().get(i).text());
        }
        return same;
    }

    /** Whether each cell of a row was read already, as a party that a form names below its goods. */
    boolean isRead(SourceRow row) {
        if (layout.form().values().isEmpty()
                || layout.form().values().stream().noneMatch(value -> value.row() == row.number())) {
            return false;
        }
        return row.cells().stream().allMatch(cell -> ReadCells.isRead(layout, row, cell));
    }

    /** Whether each cell begins with the name of a party that the form has named already, as those who sign are. */
    boolean repeatsParties(SourceRow row) {
        for (var cell : row.cells()) {
            if (!beginsWithParty(cell.text(), row)) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsWithParty(String text, SourceRow row) {
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
