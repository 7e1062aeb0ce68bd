package dev.tidewaiter.manifest.column;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of packages, row by row: "1-100", "101-150" or "01 a 12", "13 a 16", 17. What follows on one another is no size and no sum. */
final class PackageRanges {

    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,6})(?:\\s*(?:[-–—~～/]|\\p{L}{1,3}|\\.\\.+)\\s*(\\d{1,6}))?");
    private static final Pattern RANGE_BEHIND_MARK =
            Pattern.compile("(?:\\p{L}[\\p{L}.&/]{0,11}[ :#.]{0,2})?" + RANGE.pattern());
    private static final int FEWEST = 2;
    private static final int FEWEST_RUNNING = 4;
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

    /**
     * How many packages each line numbers in a column, "1-12", "DK 41/58", "7", or from the first number in it to the last in the next; not a
     * number where a line numbers none. Null where the column numbers no packages.
     */
    static double @Nullable [] lengths(List<SourceRow> lines, int column) {
        if (areHalved(lines, column)) {
            return lines.stream()
                    .mapToDouble(line -> number(line, column) < 0 || number(line, column + 1) < 0
                            ? Double.NaN
                            : number(line, column + 1) - number(line, column) + 1)
                    .toArray();
        }
        int ranges = 0;
        int followed = 0;
        int filled = 0;
        long last = 0;
        var lengths = new double[lines.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Double.NaN;
            var range = RANGE_BEHIND_MARK.matcher(text(lines.get(i), column));
            if (range.matches()) {
                long first = Long.parseLong(range.group(1));
                long end = range.group(2) == null ? first : Long.parseLong(range.group(2));
                filled++;
                followed += first == last + 1 ? 1 : 0;
                ranges += end > first ? 1 : 0;
                last = end;
                lengths[i] = end < first ? Double.NaN : end - first + 1.0;
            }
        }
        return ranges > 0 && filled > FEWEST && followed * 10 >= filled * 6 ? lengths : null;
    }

    private static String text(SourceRow line, int column) {
        return line.cells().stream()
                .filter(cell -> cell.column() == column)
                .map(cell -> cell.text().strip())
                .findFirst()
                .orElse("");
    }

    /**
     * Whether a column is a running number: 1, 1, 2, 3, 3. So many in order are no sizes; where they reach only two,
     * many must be.
     */
    static boolean run(List<SourceRow> lines, int column) {
        long last = 0;
        int filled = 0;
        boolean ended = false;
        for (var line : lines) {
            var text = text(line, column);
            long number = Characters.wholeNumber(text, MOST_DIGITS);
            boolean next = number == last + 1 || (number == last && last > 0);
            if (!text.isEmpty() && (ended || !next)) {
                if (ended || number >= 0) {
                    return false;
                }
                ended = true; // "22 pallets in all"
            } else if (!text.isEmpty()) {
                last = number;
                filled++;
            }
        }
        return last > 2 ? filled >= FEWEST_RUNNING : last == 2 && filled >= FEWEST_RUNNING * 2;
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
        return Characters.wholeNumber(text(line, column), MOST_DIGITS);
    }
}
