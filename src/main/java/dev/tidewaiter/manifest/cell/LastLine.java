package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.spreadsheet.read.SourceRow;

/** Where the last line of goods stood, or the heading while there is none, as rows are read downward. */
public final class LastLine {

    private final int heading;
    private int row;

    public LastLine(int heading) {
        this.heading = heading;
        this.row = heading;
    }

    public void isIn(SourceRow line) {
        row = line.number();
    }

    public boolean is(SourceRow other) {
        return other.number() == row;
    }

    /** Whether no line has come yet. */
    public boolean isNone() {
        return row == heading;
    }

    /** Whether a row stands somewhere below a line. */
    public boolean isAbove(SourceRow other) {
        return row > heading && rowsTo(other) > 0;
    }

    /** Whether a row stands right below a line. */
    public boolean isRightAbove(SourceRow other) {
        return row > heading && rowsTo(other) == 1;
    }

    /** How many rows further down another one stands, below the heading where there is no line. */
    public int rowsTo(SourceRow other) {
        return other.number() - row;
    }
}
