package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.letters.NearWord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What cells say that name rows of other tables, or are named by them. */
final class OtherTables {

    private final Map<String, DataTable> tables;
    private final Map<String, Set<String>> known = new HashMap<>();

    OtherTables(Map<String, DataTable> tables) {
        this.tables = tables;
    }

    /** What is wrong with the text of a cell; null when nothing is, or when a sheet is missing, which is told itself. */
    @Nullable
    String complaint(DeclaredColumn column, String text) {
        if (!places(column).map(OtherTables::sheet).allMatch(tables::containsKey)) {
            return null;
        }
        var names = known.computeIfAbsent(
                column.values(),
                any -> places(column).flatMap(place -> values(place).stream()).collect(Collectors.toSet()));
        if (column.holds() == CellKind.NAMED_BY) {
            return names.contains(text)
                    ? null
                    : "the row decides nothing, for \"" + text + "\" stands in no row of " + sheets(column)
                            + "; name it there, or take the row out";
        }
        return parts(column.holds(), text)
                .filter(part -> !isAmong(names, part, column.holds()))
                .findFirst()
                .map(part -> "\"" + part + "\" is not known" + orAdded(NearWord.hint(part, names), sheets(column)))
                .orElse(null);
    }

    private static String orAdded(String hint, String sheets) {
        return hint.isEmpty()
                ? "; write one that stands in the sheet " + sheets + ", or add it there first"
                : hint + ", or add it to the sheet " + sheets + " first";
    }

    private static Stream<String> parts(CellKind holds, String text) {
        return switch (holds) {
            case ENTRIES_OF -> Stream.of(text.split(" *; *", -1));
            case NAMES_OF -> Stream.of(text.split(" ", -1));
            default -> Stream.of(text);
        };
    }

    private static boolean isAmong(Set<String> names, String part, CellKind holds) {
        boolean isBeginning = holds == CellKind.NAMES_OF && part.endsWith("*");
        return isBeginning
                ? names.stream().anyMatch(name -> name.startsWith(part.substring(0, part.length() - 1)))
                : names.contains(part);
    }

    private static Stream<String> places(DeclaredColumn column) {
        return Stream.of(column.values().split(" *; *", -1));
    }

    /** The sheets that a column refers to, in words. */
    static String sheets(DeclaredColumn column) {
        return places(column)
                .map(place -> "\"" + sheet(place) + "\"")
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static String sheet(String place) {
        return place.substring(0, Math.max(0, place.indexOf('.')));
    }

    /** The values of a column; a cell of several names, between blanks, gives each of them. */
    private List<String> values(String place) {
        int point = place.indexOf('.');
        var table = tables.get(sheet(place));
        return table == null
                ? List.of()
                : table.rows().stream()
                        .map(row -> row.text(place.substring(point + 1)))
                        .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split(" ", -1))))
                        .filter(text -> !text.isEmpty())
                        .toList();
    }
}
