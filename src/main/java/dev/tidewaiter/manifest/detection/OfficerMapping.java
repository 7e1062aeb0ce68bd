package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.column.ColumnProfile;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.mapping.SavedMapping;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.table.HeaderSearch;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an officer said about some places of a sheet, while all others are understood by themselves. */
final class OfficerMapping {

    private final int headerRow;
    private final Map<Integer, List<Field>> columns = new TreeMap<>();
    private final Map<String, List<Field>> cells = new TreeMap<>();
    private final Map<Integer, DateParser.Order> dateOrders = new TreeMap<>();
    private @Nullable Map<Integer, String> firstHeading;

    private OfficerMapping(int headerRow) {
        this.headerRow = headerRow;
    }

    /** @param saved what is saved about the sheet; a mapping that says all of it leaves nothing to be understood */
    static OfficerMapping of(@Nullable SavedMapping saved) {
        if (saved == null || !saved.othersFound()) {
            return new OfficerMapping(SavedMapping.HEADER_TO_BE_FOUND);
        }
        var said = new OfficerMapping(saved.headerRow());
        saved.notUsed().forEach(place -> said.at(place));
        saved.columns().forEach((field, places) -> {
            for (var place : places.split(",", -1)) {
                said.at(place.strip()).add(field);
            }
        });
        saved.dateOrders().forEach((letters, order) -> said.dateOrders.put(CellRef.columnIndex(letters), order));
        return said;
    }

    private List<Field> at(String place) {
        boolean column = place.chars().allMatch(Character::isLetter);
        return column
                ? columns.computeIfAbsent(CellRef.columnIndex(place), any -> new ArrayList<>())
                : cells.computeIfAbsent(place, any -> new ArrayList<>());
    }

    boolean isEmpty() {
        return columns.isEmpty() && cells.isEmpty() && headerRow == SavedMapping.HEADER_TO_BE_FOUND;
    }

    /** The heading in the row that was said, else the one that is found; null when there is none. */
    HeaderSearch.@Nullable Header header(HeaderSearch search, List<SourceRow> rows) {
        if (headerRow == SavedMapping.HEADER_TO_BE_FOUND) {
            return search.find(rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == headerRow) {
                var found = search.at(rows, i);
                return found != null ? found : HeaderSearch.Header.of(rows, i);
            }
        }
        return null;
    }

    /** The columns of a table that were said. A further table has those whose heading is the same as in the first. */
    Map<Integer, List<Field>> columns(Map<Integer, String> heading) {
        return ofSameHeading(columns, heading);
    }

    /** Tells the same columns which number of their dates is the day. */
    void orderDates(Map<Integer, String> heading, Map<Integer, ColumnProfile> profiles) {
        ofSameHeading(dateOrders, heading).forEach((column, order) -> {
            var profile = profiles.get(column);
            if (profile != null) {
                profile.dateOrders().say(order);
            }
        });
    }

    private <V> Map<Integer, V> ofSameHeading(Map<Integer, V> said, Map<Integer, String> heading) {
        if (firstHeading == null) {
            firstHeading = heading;
        }
        var of = new TreeMap<>(said);
        var first = firstHeading;
        of.keySet().removeIf(column -> !first.getOrDefault(column, "").equals(heading.getOrDefault(column, "")));
        return of;
    }

    /** Labelled values, with what was said of single cells. */
    List<Labelled> on(List<Labelled> found, List<SourceRow> rows) {
        var values = new ArrayList<>(found);
        values.removeIf(
                value -> cells.containsKey(CellRef.columnName(value.cell().column()) + value.row()));
        for (var row : rows) {
            for (var cell : row.cells()) {
                for (var field : cells.getOrDefault(CellRef.columnName(cell.column()) + row.number(), List.of())) {
                    var column = Column.ofLabel(field, cell.column()).knownBy(Sureness.SAID);
                    values.add(new Labelled(column, cell, row.number(), true));
                }
            }
        }
        return values;
    }
}
