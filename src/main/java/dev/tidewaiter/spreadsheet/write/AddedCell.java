package dev.tidewaiter.spreadsheet.write;

import org.jspecify.annotations.Nullable;

/**
 * A cell that is added to a workbook. Its text is written as text, so whatever it says, it is never a formula.
 *
 * @param text    what it says
 * @param number  what it counts; null for text
 * @param look    how it looks
 * @param leadsTo the place it leads to, such as {@code 'Sheet 1'!B2}; empty when none
 */
public record AddedCell(String text, @Nullable Long number, CellLook look, String leadsTo) {

    public AddedCell(String text, CellLook look) {
        this(text, null, look, "");
    }

    public AddedCell(long number, CellLook look) {
        this("", number, look, "");
    }

    /** The same, leading to a cell of a sheet. */
    public AddedCell leadingTo(String sheet, String address) {
        return new AddedCell(text, number, look, "'" + sheet.replace("'", "''") + "'!" + address);
    }
}
