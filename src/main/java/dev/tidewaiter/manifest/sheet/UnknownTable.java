package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/** Asks about rows that look like a table of which no heading is known, because its language is not read or its words are its own. */
final class UnknownTable {

    static final String NO_LINE =
            "No goods were found below the heading in row %d; each row below it was skipped with its reason. If goods stand there, name their "
                    + "columns in a saved mapping and use --mapping.";

    private static final int FEWEST_COLUMNS = 3;
    private static final String QUESTION =
            "No heading of this sheet is known, and its rows from %d on look like a table. They were looked through for listed names and "
                    + "not read as goods. If goods or parties stand there, name the columns in a saved mapping and use --mapping.";

    private UnknownTable() {}

    /** The question; none for notes, addresses and lists of words. */
    static List<String> questions(List<SourceRow> rows) {
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (isHeading(rows.get(i)) && goesOn(rows.get(i), rows.get(i + 1))) {
                return List.of(QUESTION.formatted(rows.get(i).number()));
            }
        }
        return List.of();
    }

    private static boolean isHeading(SourceRow row) {
        return row.cells().size() >= FEWEST_COLUMNS
                && row.cells().stream()
                        .allMatch(cell -> cell.kind() == SourceCell.Kind.TEXT
                                && cell.text().chars().anyMatch(Character::isLetter)
                                && cell.text().chars().noneMatch(Character::isDigit));
    }

    private static boolean goesOn(SourceRow heading, SourceRow row) {
        var columns = heading.cells().stream().map(SourceCell::column).toList();
        long shared = row.cells().stream()
                .filter(cell -> columns.contains(cell.column()))
                .count();
        return row.number() == heading.number() + 1 && shared >= FEWEST_COLUMNS;
    }
}
