package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.value.CellLimits;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/**
 * A number that no label took, beside the text that says what it is: the second "Registration No:" of a form, below the buyer, where the first
 * one was read.
 */
final class NumberBehindLabel {

    private final int fewestDigits;

    NumberBehindLabel(CellLimits limits) {
        this.fewestDigits = limits.registerNumber();
    }

    boolean isIn(SourceRow row, int at, Layout layout) {
        var cell = row.cells().get(at);
        return at > 0
                && cell.text().chars().filter(Character::isDigit).count() >= fewestDigits
                && isLabel(row.cells().get(at - 1))
                && !ReadCells.isRead(layout, row, cell);
    }

    private static boolean isLabel(SourceCell before) {
        return before.kind() == SourceCell.Kind.TEXT && RowMeasures.hasLetter(before.text());
    }

    /** The number behind its label. */
    static String text(SourceRow row, int at) {
        return row.cells().get(at - 1).text() + " " + row.cells().get(at).text();
    }
}
