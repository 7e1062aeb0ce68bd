package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.BitSet;
import java.util.function.Predicate;

/**
 * Looks through the cells of goods rows that no field was found for, such as a column whose heading nobody knows. A text that tells
 * something is added to the remarks of its line, and so is the heading of such a column that tells something. Companies are not looked
 * at here: they are screened as parties.
 */
public final class UnreadCells {

    private static final int SHORTEST = 5;

    private final SheetRef sheet;
    private final Layout layout;
    private final BitSet read = new BitSet();
    private final ClearingCache<String, Boolean> telling;

    /**
     * Looks through the rows of one table.
     *
     * @param tells whether a text that stands in a line by itself says something that must not pass unsaid
     */
    public UnreadCells(SheetRef sheet, Layout layout, ManifestDictionaries dictionaries, Predicate<GoodsLine> tells) {
        this.sheet = sheet;
        this.layout = layout;
        layout.columns().forEach(column -> read.set(column.index()));
        layout.added().forEach(read::set);
        var place = new CellRef(sheet, 0, 0);
        telling = new ClearingCache<>(text -> RowMeasures.hasLetter(text)
                && tells.test(line(0, Value.read(Field.REMARKS, text, place)))
                && !dictionaries.partyWords().looksLikeCompany(text));
    }

    /** The line of a row, with what its unread cells tell; mostly the line as it is. */
    public RowOutcome.GoodsRow with(SourceRow row, RowOutcome.GoodsRow goods) {
        var line = goods.line();
        for (var cell : row.cells()) {
            boolean unread = cell.kind() == SourceCell.Kind.TEXT
                    && !read.get(cell.column())
                    && cell.text().length() >= SHORTEST
                    && !ReadCells.isRead(layout, row, cell);
            if (unread && telling.get(cell.text())) {
                var place = new CellRef(sheet, row.number(), cell.column());
                line = line.and(line(row.number(), Value.read(Field.REMARKS, cell.text(), place)));
            }
            var heading = read.get(cell.column()) ? "" : heading(cell.column());
            if (!heading.isEmpty() && !isNothing(cell.text()) && telling.get(heading)) {
                var place = new CellRef(sheet, layout.headerRow(), cell.column());
                line = line.and(line(row.number(), Value.read(Field.REMARKS, heading, place)));
            }
        }
        return new RowOutcome.GoodsRow(line);
    }

    /** "Part for the zone (pcs)": what an unread column is headed says something of each row that fills it. */
    private String heading(int column) {
        var heading = column < layout.headings().size() ? layout.headings().get(column) : "";
        return heading.length() < SHORTEST ? "" : heading;
    }

    /** A cell that is blank, or says that nothing of the row is meant: 0, -. */
    private static boolean isNothing(String text) {
        return text.chars().noneMatch(c -> Character.isLetter(c) || (c >= '1' && c <= '9'));
    }

    private GoodsLine line(int row, Value value) {
        return GoodsLine.at(sheet, row).value(value).build();
    }
}
