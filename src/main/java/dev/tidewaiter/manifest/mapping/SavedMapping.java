package dev.tidewaiter.manifest.mapping;

import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The columns of one sheet as an officer saved them.
 *
 * @param file      the name of the files it speaks of; {@code *} stands for any letters
 * @param sheet     the name of the sheet; {@code *} stands for any letters
 * @param headerRow the row of the heading, as a spreadsheet shows it; 0 when the sheet has none, -1 when it is to be found
 * @param columns   field to column letters, or to a cell such as {@code B5}; several are separated by commas
 * @param othersFound whether what is not named is understood as without a mapping; else nothing else of the sheet is read
 * @param notUsed   columns and cells that hold nothing that is wanted, where the others are found
 * @param dateOrders by column letters: which number of its dates is the day, where they do not show it
 */
public record SavedMapping(
        String file,
        String sheet,
        int headerRow,
        Map<Field, String> columns,
        boolean othersFound,
        Set<String> notUsed,
        Map<String, DateParser.Order> dateOrders) {

    public static final int HEADER_TO_BE_FOUND = -1;

    public SavedMapping {
        var ordered = new EnumMap<Field, String>(Field.class);
        ordered.putAll(columns);
        columns = ordered;
        notUsed = Set.copyOf(notUsed);
        dateOrders = Collections.unmodifiableMap(new TreeMap<>(dateOrders));
    }

    /** What is not used, always in the same order. */
    public Set<String> notUsedInOrder() {
        return new TreeSet<>(notUsed);
    }

    /** The columns whose dates are said to stand in an order, in the order of their letters. */
    public List<String> columnsOf(DateParser.Order order) {
        return dateOrders.entrySet().stream()
                .filter(column -> column.getValue() == order)
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean speaksOf(String fileName, String sheetName) {
        return fits(file, fileName) && fits(sheet, sheetName);
    }

    private static boolean fits(String pattern, String name) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(name);
        }
        var head = pattern.substring(0, star);
        var tail = pattern.substring(star + 1);
        if (!name.startsWith(head)) {
            return false;
        }
        for (int i = head.length(); i <= name.length(); i++) {
            if (fits(tail, name.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
