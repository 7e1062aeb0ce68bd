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

    /** The row number in an address such as {@code D2}; 0 when it has none that a sheet can have. */
    public static int rowNumber(String address) {
        int row = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= '0' && c <= '9' && row < 10_000_000) {
                row = row * 10 + c - '0';
            }
        }
        return row;
    }

    @Override
    public String toString() {
        return sheet.file() + ", " + sheet.sheet() + "!" + address();
    }
}
