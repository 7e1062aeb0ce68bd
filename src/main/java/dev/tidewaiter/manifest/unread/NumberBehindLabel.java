package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/**
 * A number that no label took, beside the text that says what it is: the second "Registration No:" of a form, below the buyer, where the first
 * one was read.
 */
final class NumberBehindLabel {

    /** Shorter ones are no numbers of a register that could be told from others. */
    private static final int FEWEST_DIGITS = 8;

    private NumberBehindLabel() {}

    static boolean isIn(SourceRow row, int at, Layout layout) {
        var cell = row.cells().get(at);
        return at > 0
                && cell.text().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS
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
