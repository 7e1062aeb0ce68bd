package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.heading.OwnColumns;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.OwnValue;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a table that the rulebook declares for itself, be they columns of a field as well or not. */
final class OwnColumnReader {

    private record OwnColumnAt(String name, int index, Field field) {}

    private final SheetRef sheet;
    private final CellWords words;
    private final OwnColumns declared;
    private final List<OwnColumnAt> columns = new ArrayList<>(0);

    OwnColumnReader(SheetRef sheet, Layout layout, ManifestDictionaries dictionaries) {
        this.sheet = sheet;
        this.words = dictionaries.words();
        this.declared = dictionaries.ownColumns();
        for (int i = 0; i < layout.headings().size(); i++) {
            var name = dictionaries.ownColumns().under(layout.headings().get(i));
            if (name != null && !layout.added().contains(i)) {
                columns.add(new OwnColumnAt(name, i, fieldOf(i, layout)));
            }
        }
    }

    /** The field that the column holds for everybody; what it says stands as a remark where it holds none. */
    private static Field fieldOf(int index, Layout layout) {
        return layout.columns().stream()
                .filter(column -> column.index() == index)
                .map(column -> column.field())
                .findFirst()
                .orElse(Field.REMARKS);
    }

    /**
     * Reads the columns of a row, and what its remark says of those that the sheet has not.
     *
     * @param remark the remark; null where the sheet has no place for one
     */
    void read(RowCells row, @Nullable Value remark, GoodsLine.Builder line) {
        for (var column : columns) {
            var cell = row.cell(column.index());
            var at = new CellRef(sheet, row.rowOf(column.index()), column.index());
            var text = cell == null ? "" : cell.text().strip();
            var value = text.isEmpty() || words.isAbsent(text)
                    ? Value.absent(column.field(), at)
                    : Value.read(column.field(), text, at);
            line.own(new OwnValue(column.name(), value));
        }
        if (remark != null && remark.isRead()) {
            inRemark(remark, line);
        }
    }

    private void inRemark(Value remark, GoodsLine.Builder line) {
        for (var said : OwnValuesInRemark.in(remark.text(), declared)) {
            if (columns.stream().noneMatch(column -> column.name().equals(said.column()))) {
                line.own(new OwnValue(
                        said.column(),
                        new Value(remark.field(), said.text(), remark.cell(), remark.place(), remark.state())));
            }
        }
    }
}
