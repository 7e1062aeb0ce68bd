package dev.tidewaiter.manifest.mapping;

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
 */
public record Corrections(int headerRow, Map<String, List<Field>> places) {

    /** The heading is found. */
    public static final int FOUND = SavedMapping.HEADER_TO_BE_FOUND;

    /** Nothing is said. */
    public static final Corrections NONE = new Corrections(FOUND, Map.of());

    public Corrections {
        var sorted = new TreeMap<String, List<Field>>();
        places.forEach((place, fields) -> sorted.put(place, List.copyOf(fields)));
        places = sorted;
    }

    public boolean isEmpty() {
        return headerRow == FOUND && places.isEmpty();
    }

    /** The same, with one more said. */
    public Corrections with(String place, List<Field> fields) {
        var all = new TreeMap<>(places);
        all.put(place, fields);
        return new Corrections(headerRow, all);
    }

    /** The same with another row for the heading. */
    public Corrections withHeaderRow(int row) {
        return new Corrections(row, places);
    }

    /** In one text, to be kept and read again by {@link #parse}. */
    public String text() {
        var text = new StringBuilder().append(headerRow);
        places.forEach((place, fields) -> text.append(';')
                .append(place)
                .append('=')
                .append(fields.stream().map(Field::id).collect(Collectors.joining("+"))));
        return text.toString();
    }

    /** What {@link #text} wrote, perhaps by an older program: a place whose field is no longer known is left out. */
    public static Corrections parse(String text) {
        var parts = text.split(";", -1);
        var places = new LinkedHashMap<String, List<Field>>();
        for (var part : Arrays.asList(parts).subList(1, parts.length)) {
            int equals = part.indexOf('=');
            var ids = part.substring(equals + 1);
            var fields = Arrays.stream(ids.split("\\+", -1)).map(Field::byId).toList();
            if (ids.isEmpty()) {
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
        return new Corrections(Integer.parseInt(parts[0]), places);
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
        return new SavedMapping(file, sheet, headerRow, columns, true, notUsed);
    }

    static Corrections of(SavedMapping mapping) {
        var places = new LinkedHashMap<String, List<Field>>();
        mapping.notUsed().forEach(place -> places.put(place, new ArrayList<>()));
        mapping.columns().forEach((field, of) -> {
            for (var place : of.split(",", -1)) {
                places.computeIfAbsent(place.strip(), any -> new ArrayList<>()).add(field);
            }
        });
        return new Corrections(mapping.headerRow(), places);
    }
}
