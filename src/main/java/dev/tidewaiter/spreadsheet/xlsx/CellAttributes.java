package dev.tidewaiter.spreadsheet.xlsx;

/** The attributes of a cell as the sheet writes them: {@code r}, its address; {@code s}, its style; {@code t}, its type. */
final class CellAttributes {

    static final int LAST_COLUMN = 1 << 14;

    private CellAttributes() {}

    static char typeOf(String type) {
        return switch (type) {
            case "s" -> 's';
            case "n" -> 'n';
            case "b" -> 'b';
            case "e" -> 'e';
            case "d" -> 'd';
            case "str" -> 'S';
            default -> 'i';
        };
    }

    static int styleOf(String text) {
        int style = 0;
        for (int i = 0; i < text.length() && i < 9; i++) {
            style = style * 10 + (text.charAt(i) - '0');
        }
        return Math.max(style, 0);
    }

    /** The column in a cell's address; the fallback when it gives none. */
    static int columnOf(String address, int fallback) {
        int index = 0;
        for (int i = 0; i < address.length(); i++) {
            int letter = (address.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter > 25) {
                break;
            }
            index = index * 26 + letter + 1;
            if (index > LAST_COLUMN) {
                return LAST_COLUMN;
            }
        }
        return index == 0 ? fallback : index - 1;
    }
}
