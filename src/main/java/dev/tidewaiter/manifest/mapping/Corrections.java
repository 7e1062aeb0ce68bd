package dev.tidewaiter.manifest.mapping;

import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an officer said of some places of a sheet, where they were understood otherwise or not at all. All others are understood as they
 * would be without it.
 *
 * @param headerRow the row of the heading; 0 where the sheet has none, {@link #FOUND} where it is to be found
 * @param places    by column letters or cell: what stands there, which may be several fields; none where it is not to be read
 * @param dates     by column letters: which number of its dates is the day, where they do not show it
 */
public record Corrections(int headerRow, Map<String, List<Field>> places, Map<String, DateParser.Order> dates) {

    /** The heading is found. */
    public static final int FOUND = SavedMapping.HEADER_TO_BE_FOUND;

    /** Nothing is said. */
    public static final Corrections NONE = new Corrections(FOUND, Map.of(), Map.of());

    /** Stands behind a column in the text, where it tells the order of its dates. */
    private static final String DATES = "/dates";

    public Corrections {
        var sorted = new TreeMap<String, List<Field>>();
        places.forEach((place, fields) -> sorted.put(place, List.copyOf(fields)));
        places = sorted;
        dates = new TreeMap<>(dates);
    }

    public boolean isEmpty() {
        return headerRow == FOUND && places.isEmpty() && dates.isEmpty();
    }

    /** The same, with one more said. */
    public Corrections with(String place, List<Field> fields) {
        var all = new TreeMap<>(places);
        all.put(place, fields);
        return new Corrections(headerRow, all, dates);
    }

    /** The same, with the month or the day as what comes first in the dates of a column. */
    public Corrections withDates(String column, boolean monthFirst) {
        var all = new TreeMap<>(dates);
        all.put(column, monthFirst ? DateParser.Order.MONTH_FIRST : DateParser.Order.DAY_FIRST);
        return new Corrections(headerRow, places, all);
    }

    /** Of how many places something is said, the row of the heading among them. */
    public int said() {
        var all = new HashSet<>(places.keySet());
        all.addAll(dates.keySet());
        return all.size() + (headerRow == FOUND ? 0 : 1);
    }

    /** The same with another row for the heading. */
    public Corrections withHeaderRow(int row) {
        return new Corrections(row, places, dates);
    }

    /** In one text, to be kept and read again by {@link #parse}. */
    public String text() {
        var text = new StringBuilder().append(headerRow);
        places.forEach((place, fields) -> text.append(';')
                .append(place)
                .append('=')
                .append(fields.stream().map(Field::id).collect(Collectors.joining("+"))));
        dates.forEach((column, order) ->
                text.append(';').append(column).append(DATES).append('=').append(MappingText.DATES.get(order)));
        return text.toString();
    }

    /** What {@link #text} wrote, perhaps by an older program: a place whose field is no longer known is left out. */
    public static Corrections parse(String text) {
        var parts = text.split(";", -1);
        var places = new LinkedHashMap<String, List<Field>>();
        var dates = new TreeMap<String, DateParser.Order>();
        for (var part : Arrays.asList(parts).subList(1, parts.length)) {
            int equals = part.indexOf('=');
            var ids = part.substring(equals + 1);
            var fields = Arrays.stream(ids.split("\\+", -1)).map(Field::byId).toList();
            if (part.substring(0, equals).endsWith(DATES)) {
                MappingText.DATES.forEach((order, named) -> {
                    if (named.equals(ids)) {
                        dates.put(part.substring(0, equals - DATES.length()), order);
                    }
                });
            } else if (ids.isEmpty()) {
                places.put(part.substring(0, equals), List.of());
            } else if (fields.stream().allMatch(Objects::nonNull)) {
                places.put(
                        part.substring(0, equals),
                        fields.stream()
                                .filter(Objects::nonNull)
                                .map(field -> field)
                                .toList());
            }
        }
        return new Corrections(Integer.parseInt(parts[0]), places, dates);
    }

    SavedMapping asMapping(String file, String sheet) {
        var columns = new EnumMap<Field, String>(Field.class);
        var notUsed = new HashSet<String>();
        places.forEach((place, fields) -> {
            fields.forEach(field -> columns.merge(field, place, (all, next) -> all + ", " + next));
            if (fields.isEmpty()) {
                notUsed.add(place);
            }
        });
        return new SavedMapping(file, sheet, headerRow, columns, true, notUsed, dates);
    }

    static Corrections of(SavedMapping mapping) {
        var places = new LinkedHashMap<String, List<Field>>();
        mapping.notUsed().forEach(place -> places.put(place, new ArrayList<>()));
        mapping.columns().forEach((field, of) -> {
            for (var place : of.split(",", -1)) {
                places.computeIfAbsent(place.strip(), any -> new ArrayList<>()).add(field);
            }
        });
        return new Corrections(mapping.headerRow(), places, mapping.dateOrders());
    }
}
