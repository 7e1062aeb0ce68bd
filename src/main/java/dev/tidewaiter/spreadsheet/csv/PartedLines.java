package dev.tidewaiter.spreadsheet.csv;

import dev.tidewaiter.spreadsheet.read.RowRead;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the lines of a text file are parted that stand whole in one column, as they do where a spreadsheet program expected another separator,
 * or where each line was quoted.
 *
 * @param separator parts the cells of a line
 * @param column    the column that holds the lines, from 0
 */
record PartedLines(char separator, int column) {

    private static final int FEWEST_LINES = 2;

    /** An enumeration has two or three members; a line of a table of goods and parties has more. */
    private static final int FEWEST_CELLS = 4;

    private static final double NEARLY_ALL = 0.8;

    /** How the first rows of a sheet are to be parted; null where they stand in cells already, or hold text of people. */
    static @Nullable PartedLines of(Collection<RowRead> first) {
        var lines = new ArrayList<String>();
        int column = -1;
        int rows = 0;
        for (var row : first) {
            if (row instanceof SourceRow read) {
                rows++;
                var cell = read.cells().get(0);
                if (read.cells().size() == 1 && (column < 0 || column == cell.column())) {
                    column = cell.column();
                    lines.add(cell.text());
                }
            }
        }
        if (lines.size() < FEWEST_LINES || lines.size() < NEARLY_ALL * rows) {
            return null;
        }
        for (int i = 0; i < Separator.CANDIDATES.length(); i++) {
            char separator = Separator.CANDIDATES.charAt(i);
            if (parts(lines, separator)) {
                return new PartedLines(separator, column);
            }
        }
        return null;
    }

    /** The row with its line in cells; itself where it is none. */
    RowRead part(RowRead row) {
        if (!(row instanceof SourceRow read)
                || read.cells().size() != 1
                || read.cells().get(0).column() != column
                || read.cells().get(0).kind() != SourceCell.Kind.TEXT) {
            return row;
        }
        var parts = cells(read.cells().get(0).text(), separator);
        if (parts.size() < 2) {
            return row;
        }
        var cells = new ArrayList<SourceCell>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            var cell = SourceCell.ofText(column + i, parts.get(i));
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells.isEmpty() ? row : new SourceRow(read.number(), read.hidden(), List.copyOf(cells));
    }

    /** Whether nearly all lines have as many cells as the first that is parted, which heads them: its cells differ and none is blank. */
    private static boolean parts(List<String> lines, char separator) {
        List<String> heading = List.of();
        int alike = 0;
        for (var line : lines) {
            var cells = cells(line, separator);
            if (heading.isEmpty() && cells.size() > 1) {
                heading = cells;
            }
            alike += cells.size() == heading.size() ? 1 : 0;
        }
        return heading.size() >= FEWEST_CELLS
                && alike >= FEWEST_LINES
                && alike >= NEARLY_ALL * lines.size()
                && (separator == '\t' || lines.stream().noneMatch(line -> isSpoken(line, separator)))
                && isHeading(heading);
    }

    /** People write a blank behind each comma, programs do not. */
    private static boolean isSpoken(String line, char separator) {
        int all = 0;
        int spoken = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, at + 1)) {
            all++;
            spoken += line.startsWith(" ", at + 1) ? 1 : 0;
        }
        return all > 0 && spoken == all;
    }

    private static boolean isHeading(List<String> cells) {
        return Set.copyOf(cells).size() == cells.size()
                && cells.stream().allMatch(cell -> cell.codePoints().anyMatch(Character::isLetter));
    }

    /** The line as it stands where it is more than one: then it is a text of people. */
    private static List<String> cells(String line, char separator) {
        try {
            var records = new CsvRecords(line, separator);
            if (!records.next() || records.problem() != null) {
                return List.of(line);
            }
            var cells = new ArrayList<String>(records.cells());
            for (int i = 0; i < records.cells(); i++) {
                cells.add(records.cell(i).text());
            }
            return records.next() ? List.of(line) : cells;
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading a text in memory", impossible);
        }
    }
}
