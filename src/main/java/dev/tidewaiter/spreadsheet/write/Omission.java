package dev.tidewaiter.spreadsheet.write;

/**
 * Something that could not be added to a workbook.
 *
 * @param sheet  the sheet concerned
 * @param reason why
 */
public record Omission(String sheet, Reason reason) {

    /** Why something could not be added. */
    public enum Reason {
        /** The sheet was not found in the workbook again. */
        NO_SUCH_SHEET,
        /** The sheet has no room for more columns; cells are marked all the same. */
        NO_ROOM,
        /** The sheet takes no drop-down; the columns are there all the same. */
        NO_DROP_DOWN
    }
}
