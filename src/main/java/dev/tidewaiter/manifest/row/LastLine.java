package dev.tidewaiter.manifest.row;

import dev.tidewaiter.spreadsheet.read.SourceRow;

/** Where the last line of goods stood, or the heading while there is none, as rows are read downward. */
final class LastLine {

    private final int heading;
    private int row;

    LastLine(int heading) {
        this.heading = heading;
        this.row = heading;
    }

    void isIn(SourceRow line) {
        row = line.number();
    }

    boolean is(SourceRow other) {
        return other.number() == row;
    }

    /** Whether no line has come yet. */
    boolean isNone() {
        return row == heading;
    }

    /** Whether a row stands somewhere below a line. */
    boolean isAbove(SourceRow other) {
        return row > heading && rowsTo(other) > 0;
    }

    /** Whether a row stands right below a line. */
    boolean isRightAbove(SourceRow other) {
        return row > heading && rowsTo(other) == 1;
    }

    /** How many rows further down another one stands, below the heading where there is no line. */
    int rowsTo(SourceRow other) {
        return other.number() - row;
    }
}
