package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the rows by which official forms number their columns and their boxes. */
public final class NumberedRow {

    private static final int WIDEST_GAP = 4;
    private static final int FEWEST_COUNTED = 5;
    private static final Pattern FORMULA =
            Pattern.compile("(?<=\\d)\\s*(?:=[\\d\\s()xх×*+/-]+|\\([\\d\\sxх×*+/=-]+\\))$");

    private NumberedRow() {}

    /**
     * The numbers of the columns, which official forms print below their headings: "1, 2, 3", "10, 11, 12", or "A, B, 1, 1a, 2".
     */
    public static boolean numbersColumns(List<SourceCell> cells) {
        if (cells.size() < 3) {
            return false;
        }
        int last = -1;
        int counted = 0;
        int gaps = 0;
        boolean plain = true;
        for (var cell : cells) {
            int number = numberOfColumn(cell.text());
            if (number < 0 || (last > 0 && (number < last || number > last + WIDEST_GAP))) {
                return false;
            }
            gaps += last > 0 && number > last + 1 ? 1 : 0; // somebody took columns out of the form
            plain &= number == last + 1 || last < 0;
            counted += number > Math.max(last, 0) ? 1 : 0;
            last = number;
        }
        boolean fromStart = cells.get(0).text().equals("1")
                || Character.isLetter(cells.get(0).text().charAt(0));
        boolean whole = gaps == 0 || (fromStart && counted > FEWEST_COUNTED && gaps * 3 <= counted);
        return counted > 2 && whole && (fromStart || (plain && last < 100));
    }

    /** "D. Value | 1.FOB value | 2.Freight | 3.Insurance | 4.Discount": titles of boxes that are numbered one after the other. */
    public static boolean numbersTitles(List<SourceCell> cells) {
        int last = 0;
        for (int i = 0; i < cells.size(); i++) {
            var text = cells.get(i).text();
            int dot = text.indexOf('.');
            boolean title = dot > 0 && dot < 3 && dot + 2 < text.length() && RowMeasures.hasLetter(text.substring(dot));
            int number = title ? numberOfColumn(text.substring(0, dot)) : 0;
            boolean counts = number > 0 && (last == 0 || number == last + 1);
            if (!counts && i > 0) {
                return false;
            }
            last = counts ? number : last;
        }
        return cells.size() >= FEWEST_COUNTED;
    }

    /** The first number of a row that numbers columns; 0 where it does not, or begins with a letter. */
    public static int firstOfNumberedColumns(List<SourceCell> cells) {
        return numbersColumns(cells) ? numberOfColumn(cells.get(0).text()) : 0;
    }

    /** The number of "12", "1a", "3=1x2" and "5 (3x4)"; 0 for a letter, which stands before the numbers; -1 for other texts. */
    private static int numberOfColumn(String written) {
        var text = written.indexOf('=') < 0 && written.indexOf('(') < 0
                ? written
                : FORMULA.matcher(written).replaceFirst("");
        int digits = 0;
        while (digits < text.length() && digits < 3 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean letter = text.length() == digits + 1 && Character.isLetter(text.charAt(digits));
        if (text.length() != digits && !letter) {
            return -1;
        }
        return digits == 0 ? 0 : Integer.parseInt(text.substring(0, digits));
    }
}
