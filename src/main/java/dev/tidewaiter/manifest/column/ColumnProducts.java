package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.value.DecimalNumbers;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Which columns of numbers are the product of two others on every row, as the value of a line is of its quantity and price. */
final class ColumnProducts {

    private static final int FEWEST = 2;

    /** Prices are rounded before they are printed. */
    private static final double ROUNDED = 0.005;

    private final List<SourceRow> lines;

    /** By column, what stands in it on each line: each is asked for again and again. */
    private final Map<Integer, double[]> numbers = new HashMap<>();

    private final Map<Integer, Boolean> whole = new HashMap<>();

    ColumnProducts(List<SourceRow> lines) {
        this.lines = lines;
    }

    /** Whether a column is the product of two others on each row that has all three, and neither is merely ones. */
    boolean multiply(int one, int other, int product) {
        var rows = rows(one, other, product);
        return rows.size() >= FEWEST
                && areProducts(rows)
                && rows.stream().anyMatch(row -> row[0] != 1)
                && rows.stream().anyMatch(row -> row[1] != 1);
    }

    /** The same beyond doubt, so that the three may be known by nothing else: on several rows neither factor is one. */
    boolean prove(int one, int other, int product) {
        return areProved(rows(one, other, product));
    }

    private static boolean areProved(List<double[]> rows) {
        return areProducts(rows)
                && rows.stream().filter(row -> row[0] != 1 && row[1] != 1).count() >= FEWEST
                && rows.stream().mapToDouble(row -> row[2]).distinct().count() >= FEWEST;
    }

    /** Whether a column is the sum of all from one to another on each row that has it, and of two on some row. */
    boolean add(int first, int last, int sum) {
        boolean several = false;
        int rows = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (Double.isNaN(numbers(sum)[line])) {
                continue;
            }
            double added = 0;
            int addends = 0;
            for (int column = first; column <= last; column++) {
                double number = numbers(column)[line];
                added += Double.isNaN(number) ? 0 : number;
                addends += number > 0 ? 1 : 0;
            }
            if (added != numbers(sum)[line]) {
                return false;
            }
            several |= addends > 1;
            rows++;
        }
        return rows > 0 && several;
    }

    /** Whether all numbers of a column are whole, as those of pieces are. */
    boolean areWhole(int column) {
        return whole.computeIfAbsent(
                column,
                any -> DoubleStream.of(numbers(column))
                        .filter(number -> !Double.isNaN(number))
                        .allMatch(number -> number == Math.rint(number)));
    }

    /** The same of amounts that stand in no column of their own. */
    boolean prove(double[] one, int other, int product) {
        return areProved(rows(one, numbers(other), numbers(product)));
    }

    private List<double[]> rows(int one, int other, int product) {
        return rows(numbers(one), numbers(other), numbers(product));
    }

    private List<double[]> rows(double[] one, double[] other, double[] product) {
        var rows = new ArrayList<double[]>();
        for (int line = 0; line < lines.size(); line++) {
            double[] row = {one[line], other[line], product[line]};
            if (row[0] > 0 && row[1] > 0 && row[2] > 0) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What stands in a column on each line; not a number where nothing or a text does. */
    double[] numbers(int column) {
        return numbers.computeIfAbsent(
                column,
                any -> lines.stream().mapToDouble(line -> number(line, column)).toArray());
    }

    private static boolean areProducts(List<double[]> rows) {
        return rows.stream().allMatch(row -> Math.abs(row[0] * row[1] - row[2]) <= row[2] * ROUNDED);
    }

    private static double number(SourceRow line, int column) {
        for (var cell : line.cells()) {
            if (cell.column() == column) {
                var number = cell.kind() == SourceCell.Kind.TEXT ? DecimalNumbers.parse(cell.text()) : null;
                return cell.kind() == SourceCell.Kind.NUMBER
                        ? cell.number()
                        : number == null ? Double.NaN : number.doubleValue();
            }
        }
        return Double.NaN;
    }
}
