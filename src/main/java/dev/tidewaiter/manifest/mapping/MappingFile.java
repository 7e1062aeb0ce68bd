package dev.tidewaiter.manifest.mapping;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** One file of saved mappings, or the summary of an earlier run. */
final class MappingFile {

    private static final int LARGEST = 50_000_000;
    private static final int MOST_COLUMNS = 16_384;

    private final Path file;

    MappingFile(Path file) {
        this.file = file;
    }

    List<SavedMapping> read() throws UnreadableFile, IOException {
        if (!Files.isRegularFile(file)) {
            throw wrong("there is no such file. Check the name behind --mapping.");
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setAllowDuplicateKeys(false);
        Object content;
        try {
            content = new Yaml(new SafeConstructor(options)).load(Files.readString(file));
        } catch (YAMLException e) {
            throw wrong("it is no valid YAML (%s). Mend the line, or save the mapping again.".formatted(firstLine(e)));
        } catch (CharacterCodingException e) {
            throw wrong("it is not written in UTF-8. Save it as UTF-8.");
        }
        if (content instanceof Map<?, ?> map && map.get("mappings") instanceof List<?> entries) {
            return entries(entries);
        }
        if (content instanceof Map<?, ?> map && map.get("files") instanceof List<?> files) {
            return ofSummary(files);
        }
        throw wrong(
                "it holds neither \"mappings\" nor the \"files\" of a summary. Give a mapping that was saved, or a summary.json.");
    }

    private List<SavedMapping> entries(List<?> entries) throws UnreadableFile {
        var mappings = new ArrayList<SavedMapping>();
        for (int i = 0; i < entries.size(); i++) {
            var where = "entry " + (i + 1);
            if (!(entries.get(i) instanceof Map<?, ?> entry)) {
                throw wrong(where + " is no mapping. It needs file, sheet, headerRow and columns.");
            }
            var headerRow = entry.get("headerRow");
            if (headerRow != null && !(headerRow instanceof Integer row && row >= 0)) {
                throw wrong(
                        "%s: headerRow is \"%s\", but must be the number of a row, or 0.".formatted(where, headerRow));
            }
            mappings.add(new SavedMapping(
                    text(entry.get("file"), "*"),
                    text(entry.get("sheet"), "*"),
                    headerRow instanceof Integer row ? row : SavedMapping.HEADER_TO_BE_FOUND,
                    columns(where, entry.get("columns")),
                    "found".equals(entry.get("others")),
                    notUsed(where, entry.get("notUsed")),
                    dateOrders(where, entry)));
        }
        return mappings;
    }

    private List<SavedMapping> ofSummary(List<?> files) throws UnreadableFile {
        var mappings = new ArrayList<SavedMapping>();
        for (var each : files) {
            if (!(each instanceof Map<?, ?> entry) || !(entry.get("sheets") instanceof List<?> sheets)) {
                continue;
            }
            var name = text(entry.get("name"), "*");
            for (var sheet : sheets) {
                if (sheet instanceof Map<?, ?> of) {
                    var sheetName = text(of.get("name"), "*");
                    mappings.add(new SavedMapping(
                            name,
                            sheetName,
                            of.get("headerRow") instanceof Integer row ? row : SavedMapping.HEADER_TO_BE_FOUND,
                            columns(name + ", " + sheetName, of.get("mapping")),
                            false,
                            Set.of(),
                            Map.of()));
                }
            }
        }
        return mappings;
    }

    private Map<Field, String> columns(String where, @Nullable Object given) throws UnreadableFile {
        var columns = new EnumMap<Field, String>(Field.class);
        if (given == null) {
            return columns;
        }
        if (!(given instanceof Map<?, ?> map)) {
            throw wrong("%s: columns must be lines such as \"hs: F\".".formatted(where));
        }
        for (var entry : map.entrySet()) {
            var field = Field.byId(String.valueOf(entry.getKey()));
            if (field == null) {
                throw wrong("%s: there is no field \"%s\". The fields are: %s."
                        .formatted(where, entry.getKey(), String.join(", ", Field.ids())));
            }
            var places = String.valueOf(entry.getValue());
            for (var place : places.split(",", -1)) {
                checkPlace(where, field.id(), place.strip());
            }
            columns.put(field, places);
        }
        return columns;
    }

    private Set<String> notUsed(String where, @Nullable Object given) throws UnreadableFile {
        var places = new TreeSet<String>();
        for (var place : given == null ? new String[0] : String.valueOf(given).split(",", -1)) {
            checkPlace(where, "notUsed", place.strip());
            places.add(place.strip());
        }
        return places;
    }

    private Map<String, DateParser.Order> dateOrders(String where, Map<?, ?> entry) throws UnreadableFile {
        var orders = new TreeMap<String, DateParser.Order>();
        for (var order : DateParser.Order.values()) {
            var given = entry.get(MappingText.DATES.get(order));
            for (var place :
                    given == null ? new String[0] : String.valueOf(given).split(",", -1)) {
                var column = place.strip();
                checkPlace(where, String.valueOf(MappingText.DATES.get(order)), column);
                if (column.chars().anyMatch(Character::isDigit)) {
                    throw wrong("%s: \"%s\" is a cell; the order of dates is said of whole columns, such as C."
                            .formatted(where, column));
                }
                if (orders.putIfAbsent(column, order) != null) {
                    throw wrong(
                            "%s: of column %s it is said twice which number of a date comes first. Keep one of them."
                                    .formatted(where, column));
                }
            }
        }
        return orders;
    }

    private void checkPlace(String where, String of, String place) throws UnreadableFile {
        int letters = 0;
        while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
            letters++;
        }
        int column = CellRef.columnIndex(place.substring(0, letters));
        boolean rest =
                place.substring(letters).chars().allMatch(c -> c >= '0' && c <= '9') && place.length() - letters < 8;
        if (letters == 0 || column < 0 || column >= MOST_COLUMNS || !rest) {
            throw wrong("%s: \"%s\" is no column for %s. Write letters such as C, or a cell such as B5."
                    .formatted(where, place, of));
        }
    }

    private static String text(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : String.valueOf(value);
    }

    private static String firstLine(YAMLException e) {
        var message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return Characters.shortened(message, 160);
    }

    private UnreadableFile wrong(String what) {
        return new UnreadableFile(file.getFileName() + ": " + what);
    }
}
