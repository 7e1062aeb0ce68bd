package dev.tidewaiter.manifest.label;

import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label of a form.
 *
 * @param cell   the cell it stands in
 * @param row    its row
 * @param fields what it may stand for, the likeliest first: "To" names a party or a port
 * @param inline the text behind its colon or below its first line; empty when there is none
 * @param colon  whether a colon stands behind it, as no data has it
 */
public record FormLabel(SourceCell cell, int row, List<Field> fields, String inline, boolean colon) {

    public FormLabel {
        fields = List.copyOf(fields);
    }

    /** The title of a box, with what stands below it in its own cell or behind its colon; null where the box is not read. */
    static @Nullable FormLabel ofBox(@Nullable Field field, SourceCell cell, int row) {
        int line = cell.text().indexOf('\n');
        int colon = TextMarks.firstColon(cell.text());
        boolean behind = colon >= 0 && (line < 0 || colon < line);
        int end = behind ? colon : line;
        var inline = end < 0 ? "" : SourceCell.bare(cell.text().substring(end + 1));
        return field == null ? null : new FormLabel(cell, row, List.of(field), inline, behind);
    }

    public Field field() {
        return fields.get(0);
    }
}
