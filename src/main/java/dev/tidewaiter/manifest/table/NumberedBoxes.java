package dev.tidewaiter.manifest.table;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.DeclarationBoxes;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.regex.Pattern;

/**
 * Boxes of a customs form side by side, whose titles begin with their numbers: "32 Item | 1 | 33 Commodity code | 84812010", and a
 * boxes of amounts with numbers and units: "Quantity (1) | 1.200 | PCE".
 */
final class NumberedBoxes {

    private static final Pattern TITLE = Pattern.compile("\\d{1,2}\\s\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,  ]*");
    private static final int FEWEST = 2;
    private static final int MOST_DIGITS = 2;
    private static final int MOST_CELLS_OF_BOX = 4;

    private NumberedBoxes() {}

    /** Whether a row has titles of such boxes with a value beside them, so that it heads no columns. */
    static boolean haveValues(SourceRow row) {
        long titles = titles(row);
        boolean boxes = titles >= FEWEST
                && titles < row.cells().size()
                && titles * MOST_CELLS_OF_BOX >= row.cells().size(); // "5 CM box" beside forty headings counts packages
        return (boxes && !areCountedThrough(row) && !areOfItems(row)) || areAmounts(row);
    }

    /**
     * "32 | 31 Packages and description | 33 Commodity | 34 Country | 37": a box of the items heads each column, be it by its number alone;
     * what is written beside one goes on with its title and has no figures.
     */
    static boolean areOfItems(SourceRow row) {
        long titles = titles(row);
        long bare = row.cells().stream()
                .filter(cell -> DeclarationBoxes.isNumber(cell.text()))
                .filter(cell -> Integer.parseInt(cell.text()) >= DeclarationBoxes.FIRST_OF_ITEM)
                .count();
        long words = row.cells().stream()
                .filter(cell -> Characters.digits(cell.text()) == 0)
                .count();
        return titles > (bare + words) * 2
                && titles + bare + words == row.cells().size();
    }

    private static long titles(SourceRow row) {
        return row.cells().stream()
                .filter(cell -> TITLE.matcher(cell.text()).matches())
                .count();
    }

    /** "6 Marks | 7 Number of packages | … | 12 m³": each box has the number behind the last one's, so that none is a value. */
    private static boolean areCountedThrough(SourceRow row) {
        int last = 0;
        for (var cell : row.cells()) {
            var text = cell.text();
            int blank = text.indexOf(' ');
            int number = blank > 0 && blank <= MOST_DIGITS
                    ? (int) Characters.wholeNumber(text.substring(0, blank), MOST_DIGITS)
                    : -1;
            if (number < 0 || (last > 0 && number != last + 1)) {
                return false;
            }
            last = number;
        }
        return true;
    }

    /** Whether numbers stand each between words, one to two of them: columns named by numbers stand side by side. */
    private static boolean areAmounts(SourceRow row) {
        int numbers = 0;
        boolean word = false;
        for (var cell : row.cells()) {
            boolean number = NUMBER.matcher(cell.text()).matches();
            if (number && !word) {
                return false;
            }
            word = !number;
            numbers += number ? 1 : 0;
        }
        return word && numbers > 0 && numbers * 3 >= row.cells().size();
    }
}
