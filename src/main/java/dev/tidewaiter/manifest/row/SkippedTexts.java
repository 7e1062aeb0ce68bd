package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks through rows that are skipped: totals, notes, letterhead, headings. One whose texts tell something, such as the name of a
 * listed party, is judged by these texts, for it must not pass unsaid; all others stay skipped.
 */
public final class SkippedTexts {

    private final SheetRef sheet;
    private final Predicate<GoodsLine> tells;

    /**
     * Looks through the rows of one sheet.
     *
     * @param tells whether a text that stands in a line by itself says something that must not pass unsaid
     */
    public SkippedTexts(SheetRef sheet, Predicate<GoodsLine> tells) {
        this.sheet = sheet;
        this.tells = tells;
    }

    /**
     * What becomes of a row that is to be skipped.
     *
     * @param layout  how its table or form is laid out; null when it is in none
     * @param heading whether the row is the heading of the table, in which goods are named as such
     * @param passes  whether the row is only passed over
     */
    public RowOutcome look(
            SourceRow row, RowOutcome.Skipped skipped, @Nullable Layout layout, boolean heading, boolean passes) {
        if (skipped.reason().equals(RowClassifier.CONTINUATION)) {
            return skipped;
        }
        Map<Field, Value> told = Map.of();
        for (var cell : row.cells()) {
            if (cell.kind() == SourceCell.Kind.TEXT
                    && RowMeasures.hasLetter(cell.text())
                    && (layout == null || !isRead(layout, row, cell))) {
                var field = layout == null || heading ? Field.REMARKS : field(layout, cell.column());
                var value = Value.read(field, cell.text(), new CellRef(sheet, row.number(), cell.column()));
                if (tells.test(line(row, Map.of(field, value)))) {
                    told = told.isEmpty() ? new EnumMap<>(Field.class) : told;
                    told.merge(field, value, SkippedTexts::joined);
                }
            }
        }
        if (told.isEmpty()) {
            return skipped;
        }
        return passes ? new RowOutcome.PassedOver(row.number(), false) : new RowOutcome.Telling(line(row, told));
    }

    /** Whether a cell is read elsewhere: as a labelled value of each line, or as the heading once more. */
    private static boolean isRead(Layout layout, SourceRow row, SourceCell cell) {
        var headings = layout.headings();
        if (cell.column() < headings.size() && headings.get(cell.column()).equals(cell.text())) {
            return true;
        }
        var form = layout.form();
        return form.values().stream()
                        .anyMatch(value ->
                                value.row() == row.number() && value.cell().column() == cell.column())
                || form.further().stream()
                        .anyMatch(value ->
                                value.row() == row.number() && value.cell().column() == cell.column());
    }

    /** What stands where goods are described is looked at as goods, too. */
    private static Field field(Layout layout, int at) {
        for (var column : layout.columns()) {
            if (column.index() == at) {
                return switch (column.field()) {
                    case DESCRIPTION, MODEL, PART_NUMBER -> Field.DESCRIPTION;
                    default -> Field.REMARKS;
                };
            }
        }
        return Field.REMARKS;
    }

    private static Value joined(Value before, Value next) {
        return new Value(before.field(), before.text() + " / " + next.text(), before.cell(), Value.State.READ);
    }

    private GoodsLine line(SourceRow row, Map<Field, Value> values) {
        var line = GoodsLine.at(sheet, row.number());
        values.values().forEach(line::value);
        return line.build();
    }
}
