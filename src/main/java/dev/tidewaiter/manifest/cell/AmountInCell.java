package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.manifest.value.DecimalNumbers;
import dev.tidewaiter.spreadsheet.read.SourceCell;

/** The number of a cell that holds an amount, be there a unit or a currency beside it. */
public final class AmountInCell {

    private static final int LONGEST = 24;

    private AmountInCell() {}

    /** The number; 0 where there is none, NaN where there is more than one. */
    public static double of(SourceCell cell) {
        if (cell.kind() == SourceCell.Kind.NUMBER) {
            return cell.number();
        }
        var text = cell.text();
        if (text.length() > LONGEST) {
            return Double.NaN;
        }
        int from = 0;
        while (from < text.length() && !Character.isDigit(text.charAt(from))) {
            from++;
        }
        int to = text.length();
        while (to > from && !Character.isDigit(text.charAt(to - 1))) {
            to--;
        }
        if (from >= to) {
            return 0;
        }
        var number = DecimalNumbers.parse(text.substring(from, to));
        return number == null ? Double.NaN : number.doubleValue();
    }
}
