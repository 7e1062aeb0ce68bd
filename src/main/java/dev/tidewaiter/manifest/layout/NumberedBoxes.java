package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.regex.Pattern;

/** Boxes of a customs form side by side, whose titles begin with their numbers: "32 Item | 1 | 33 Commodity code | 84812010". */
final class NumberedBoxes {

    private static final Pattern TITLE = Pattern.compile("\\d{1,2} \\p{Lu}.*", Pattern.DOTALL);
    private static final int FEWEST = 2;

    private NumberedBoxes() {}

    /** Whether a row has titles of such boxes with a value beside them, so that it heads no columns. */
    static boolean haveValues(SourceRow row) {
        long titles = row.cells().stream()
                .filter(cell -> TITLE.matcher(cell.text()).matches())
                .count();
        return titles >= FEWEST && titles < row.cells().size();
    }
}
