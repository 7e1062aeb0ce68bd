package dev.tidewaiter.manifest.column;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers of packages, row by row: "1-100", "101-150" or "01 a 12", "13 a 16", 17. What follows on one another is no size and no sum. */
final class PackageRanges {

    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,6})(?:\\s*(?:[-–—~～/]|\\p{L}{1,3}|\\.\\.+)\\s*(\\d{1,6}))?");
    private static final int FEWEST = 2;
    private static final int MOST_DIGITS = 6;

    private PackageRanges() {}

    /** Whether a column numbers packages, by ranges or by the first of their numbers beside the last: "PKG FROM | PKG TO". */
    static boolean number(List<SourceRow> lines, int column) {
        return areIn(lines, column) || areHalved(lines, column) || areHalved(lines, column - 1);
    }

    /** Whether the cells of a column number packages so: some are ranges, and most begin right behind the one above. */
    static boolean areIn(List<SourceRow> lines, int column) {
        int ranges = 0;
        int followed = 0;
        int filled = 0;
        long last = 0;
        for (var line : lines) {
            for (var cell : line.cells()) {
                if (cell.column() != column) {
                    continue;
                }
                filled++;
                var range = RANGE.matcher(cell.text().strip());
                if (!range.matches()) {
                    continue;
                }
                long first = Long.parseLong(range.group(1));
                followed += first == last + 1 ? 1 : 0;
                boolean several = range.group(2) != null;
                last = several ? Long.parseLong(range.group(2)) : first;
                ranges += several && last > first ? 1 : 0;
            }
        }
        return ranges >= FEWEST && followed * 10 >= filled * 6;
    }

    /** Whether all cells of a column begin with one mark and number packages behind it, each right after the one above: "VHD 1-14", "VHD 15-20". */
    static boolean areBehindOneMark(List<SourceRow> lines, int column) {
        var cells = lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.column() == column)
                .map(cell -> cell.text().strip())
                .toList();
        var mark = cells.isEmpty() ? "" : cells.get(0).replaceFirst("\\d.*", "");
        long last = -1;
        boolean several = false;
        for (var text : cells) {
            var range = RANGE.matcher(text.substring(Math.min(mark.length(), text.length())));
            if (!text.startsWith(mark) || !range.matches()) {
                return false;
            }
            long first = Long.parseLong(range.group(1));
            if (last >= 0 && first != last + 1) {
                return false;
            }
            last = range.group(2) == null ? first : Long.parseLong(range.group(2));
            several |= last > first;
        }
        return several && cells.size() >= FEWEST;
    }

    /** Whether a column holds the first and the next one the last number of each row: 1 and 240, 241 and 400. */
    private static boolean areHalved(List<SourceRow> lines, int column) {
        int followed = 0;
        int filled = 0;
        long last = -1;
        for (var line : lines) {
            long first = number(line, column);
            long end = number(line, column + 1);
            if (first >= 0 && end >= first) {
                filled++;
                followed += first == last + 1 ? 1 : 0;
                last = end;
            }
        }
        return filled > FEWEST && followed * 10 >= (filled - 1) * 6;
    }

    private static long number(SourceRow line, int column) {
        return line.cells().stream()
                .filter(cell -> cell.column() == column)
                .mapToLong(cell -> Characters.wholeNumber(cell.text(), MOST_DIGITS))
                .findFirst()
                .orElse(-1);
    }
}
