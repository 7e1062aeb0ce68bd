package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes a goods line of texts that are given field by field, without a file. They are read as the cells of a row would be;
 * what is read says in which field it was given, where that of a file names its cell. Thread-safe: no line knows another.
 */
public final class GivenLineReader {

    private final ManifestDictionaries dictionaries;

    public GivenLineReader(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /**
     * The line of some texts; a blank one is a field that was left empty.
     *
     * @param source what the line is called by in place of a file
     * @param row    which one of the source's lines it is, from 1
     * @param how    how the text of a field was given, in words
     */
    public GoodsLine read(String source, int row, Map<Field, String> texts, Function<Field, String> how) {
        var fields = List.copyOf(texts.keySet());
        var columns = new ArrayList<Column>(fields.size());
        var cells = new ArrayList<SourceCell>(fields.size());
        for (var field : fields) {
            var cell = SourceCell.ofText(columns.size(), texts.getOrDefault(field, ""));
            columns.add(Column.ofLabel(field, columns.size()));
            if (cell != null) {
                cells.add(cell);
            }
        }
        var sheet = new SheetRef(source, source, false);
        var layout = new Layout(0, List.of(), columns, LabelledValues.NONE, Set.of(), List.of(), List.of());
        var asRow = new RowCells(List.of());
        asRow.take(new SourceRow(row, false, cells));
        var line = new GoodsLineReader(sheet, layout, dictionaries, new IntegrityCounter()).read(asRow, List.of());
        return withoutCells(line, fields.stream().map(how).toList());
    }

    private static GoodsLine withoutCells(GoodsLine read, List<String> places) {
        var line = GoodsLine.at(read.sheet(), read.row());
        read.values().forEach(value -> line.value(given(value, places)));
        read.parties().forEach(party -> line.party(given(party, places)));
        read.hsCodes().forEach(line::hsCode);
        return line.destination(read.destination())
                .origin(read.origin())
                .shippedOn(read.shippedOn())
                .build();
    }

    private static Party given(Party party, List<String> places) {
        var numbers = party.identifiers().stream()
                .map(number -> new Identifier(number.kind(), number.value(), given(number.from(), places)))
                .toList();
        return new Party(
                party.role(),
                given(party.name(), places),
                given(party.address(), places),
                party.country(),
                given(party.countryCell(), places),
                numbers,
                party.born());
    }

    private static Value given(Value value, List<String> places) {
        var cell = value.cell();
        return cell == null ? value : value.given(places.get(cell.column()));
    }
}
