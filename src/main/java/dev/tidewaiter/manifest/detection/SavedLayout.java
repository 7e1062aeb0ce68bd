package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.column.ColumnProfile;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.SavedMapping;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.table.HeaderSearch;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a sheet out as an officer saved it: those columns and cells, and no others. */
final class SavedLayout {

    private final ManifestDictionaries dictionaries;
    private final SavedMapping saved;
    private final Map<Integer, String> texts;
    private final Map<Integer, ColumnProfile> profiles;
    private final List<Column> columns = new ArrayList<>();
    private final List<Labelled> labelled = new ArrayList<>();

    SavedLayout(
            ManifestDictionaries dictionaries,
            SavedMapping saved,
            Map<Integer, String> texts,
            Map<Integer, ColumnProfile> profiles) {
        this.dictionaries = dictionaries;
        this.saved = saved;
        this.texts = texts;
        this.profiles = profiles;
    }

    Layout layout(int headerRow, List<SourceRow> rows) {
        for (var entry : saved.columns().entrySet()) {
            for (var place : entry.getValue().split(",", -1)) {
                add(entry.getKey(), place.strip(), rows);
            }
        }
        columns.sort(Comparator.comparingInt(Column::index));
        var unmapped = new ArrayList<String>();
        texts.forEach((column, text) -> {
            if (columns.stream().noneMatch(held -> held.index() == column)) {
                unmapped.add(CellRef.columnName(column) + ": " + text);
            }
        });
        return Layout.of(
                headerRow, HeaderSearch.inOrder(texts), columns, new LabelledValues(labelled), unmapped, List.of());
    }

    private void add(Field field, String place, List<SourceRow> rows) {
        int letters = 0;
        while (letters < place.length() && !Character.isDigit(place.charAt(letters))) {
            letters++;
        }
        var column = column(field, CellRef.columnIndex(place.substring(0, letters)));
        if (letters == place.length()) {
            columns.add(column);
            return;
        }
        int number = Integer.parseInt(place.substring(letters));
        for (var row : rows) {
            for (var cell : row.cells()) {
                if (row.number() == number && cell.column() == column.index()) {
                    labelled.add(new Labelled(column, cell, number, true));
                }
            }
        }
    }

    private Column column(Field field, int index) {
        var heading = texts.getOrDefault(index, "");
        var meaning = dictionaries.headings().meaning(heading);
        var profile = profiles.get(index);
        return new Column(
                index,
                field,
                heading,
                meaning != null && meaning.twin(),
                meaning == null ? null : meaning.unit(),
                order(CellRef.columnName(index), profile),
                profile == null || !profile.codesAreOdd(),
                Sureness.SAID,
                null);
    }

    private DateParser.Order order(String letters, @Nullable ColumnProfile profile) {
        var said = saved.dateOrders().getOrDefault(letters, DateParser.Order.DAY_FIRST);
        if (profile == null) {
            return said;
        }
        profile.dateOrders().say(said);
        return profile.dateOrders().inForce();
    }
}
