package dev.tidewaiter.spreadsheet.read;

/** A row of a sheet that is there, whether it could be read or not. */
public sealed interface RowRead permits SourceRow, UnreadableRow {

    /** The row number that a spreadsheet shows. */
    int number();
}
