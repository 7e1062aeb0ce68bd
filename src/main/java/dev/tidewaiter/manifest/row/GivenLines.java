package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes goods lines of texts that are given field by field. They are read as the cells of a row would be, each line by
 * itself: an order of dates that one shows says nothing of the next. What a text says is worked out once. One thread.
 */
public final class GivenLines {

    private static final int SHAPES_REMEMBERED = 64;

    private final ManifestDictionaries dictionaries;
    private final SheetRef sheet;
    private final Function<Field, String> how;
    private final Map<List<Field>, Shape> shapes = new LinkedHashMap<>();
    private final RowCells cells = new RowCells(List.of());
    private @Nullable Shape last;

    /**
     * Lines of one source.
     *
     * @param sheet what stands for the sheet
     * @param how   how the text of a field was given, in words
     */
    public GivenLines(ManifestDictionaries dictionaries, SheetRef sheet, Function<Field, String> how) {
        this.dictionaries = dictionaries;
        this.sheet = sheet;
        this.how = how;
    }

    /** The fields of a line, and the reader of lines that have just these. */
    private record Shape(List<Field> fields, List<String> places, GoodsLineReader reader) {}

    /** The line of some texts; a blank one is a field that was left empty. */
    public GoodsLine read(int row, Map<Field, String> texts) {
        var shape = shape(texts);
        var given = new ArrayList<SourceCell>(texts.size());
        int column = 0;
        for (var text : texts.values()) {
            var cell = SourceCell.ofText(column++, text);
            if (cell != null) {
                given.add(cell);
            }
        }
        cells.take(new SourceRow(row, false, given));
        shape.reader.begin();
        var line = shape.reader.read(cells, List.of(), List.of());
        return line.withEach(value -> given(value, shape.places));
    }

    private Shape shape(Map<Field, String> texts) {
        var before = last;
        if (before != null && isOf(before, texts.keySet())) {
            return before;
        }
        if (shapes.size() > SHAPES_REMEMBERED) {
            shapes.clear();
        }
        var shape = shapes.computeIfAbsent(List.copyOf(texts.keySet()), this::made);
        last = shape;
        return shape;
    }

    private static boolean isOf(Shape shape, Set<Field> fields) {
        if (shape.fields.size() != fields.size()) {
            return false;
        }
        int at = 0;
        for (var field : fields) {
            if (shape.fields.get(at++) != field) {
                return false;
            }
        }
        return true;
    }

    private Shape made(List<Field> fields) {
        var columns = new ArrayList<Column>(fields.size());
        fields.forEach(field -> columns.add(Column.ofLabel(field, columns.size())));
        var layout = Layout.of(0, List.of(), columns, LabelledValues.NONE, List.of(), List.of());
        return new Shape(
                fields,
                fields.stream().map(how).toList(),
                new GoodsLineReader(sheet, layout, dictionaries, new IntegrityCounter()));
    }

    private static Value given(Value value, List<String> places) {
        var cell = value.cell();
        return cell == null ? value : value.given(places.get(cell.column()));
    }
}
