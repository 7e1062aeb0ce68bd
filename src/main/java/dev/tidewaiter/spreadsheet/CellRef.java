package dev.tidewaiter.spreadsheet;

import java.io.Serializable;

/**
 * Where a value stood.
 *
 * @param sheet  the sheet
 * @param row    the row number that a spreadsheet shows, from 1
 * @param column the column, from 0
 */
public record CellRef(SheetRef sheet, int row, int column) implements Serializable {

    /** The cell as a spreadsheet names it, such as {@code D2}. */
    public String address() {
        return columnName(column) + row;
    }

    /** The letters over a column: 0 is A, 26 is AA. */
    public static String columnName(int column) {
        var letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }

    /** The column under some letters, from 0; -1 when they are none. */
    public static int columnIndex(String letters) {
        int index = 0;
        for (int i = 0; i < letters.length(); i++) {
            int letter = Character.toUpperCase(letters.charAt(i)) - 'A';
            if (letter < 0 || letter > 25 || i > 2) {
                return -1;
            }
            index = index * 26 + letter + 1;
        }
        return index - 1;
    }

    @Override
    public String toString() {
        return sheet.file() + ", " + sheet.sheet() + "!" + address();
    }
}
