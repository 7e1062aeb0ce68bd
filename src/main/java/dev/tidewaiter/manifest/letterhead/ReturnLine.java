package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sender in one line of small print above the window of an envelope, in which the addressee stands: "Omega GmbH · Musterweg 3 ·
 * 73430 Aalen". The sender may head the letter as well, or stand nowhere else.
 */
final class ReturnLine {

    private static final int LONGEST = 120;
    private static final int ROWS_TO_WINDOW = 8;
    private static final int ROWS_IN_WINDOW = 4;
    private static final Pattern POSTAL = Pattern.compile("\\b(?:[A-Z]{1,2}-)?\\d{4,6}\\b");
    private static final Pattern SMALL_PRINT = Pattern.compile("\\s*[·•∙●|]\\s*|\\s+[-–—]\\s+|,\\s+");

    private ReturnLine() {}

    /** Whether the sender of a letter stands once more in such a line. */
    static boolean isBelow(SourceCell name, int at, List<SourceRow> rows) {
        return rows.subList(at + 1, Math.min(rows.size(), at + ROWS_TO_WINDOW)).stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(line -> repeats(line.text(), name));
    }

    /** Whether a line repeats the sender's name, with a street behind it. */
    static boolean repeats(String line, @Nullable SourceCell sender) {
        var name = sender == null ? "" : sender.text().strip();
        return !name.isEmpty()
                && line.length() > name.length() + 2
                && line.startsWith(name)
                && !Character.isLetterOrDigit(line.charAt(name.length()))
                && Characters.digits(line) > 0;
    }

    /** Whether a cell is such a line by itself: a name, a street with its number and a town with its code, parted by signs. */
    static boolean is(@Nullable SourceCell cell) {
        if (cell == null || cell.kind() != SourceCell.Kind.TEXT || cell.text().length() > LONGEST) {
            return false;
        }
        var pieces = SMALL_PRINT.split(cell.text().strip(), -1);
        var name = pieces[0].strip();
        return pieces.length > 2
                && Characters.digits(name) == 0
                && PlainName.isWrittenLikeName(name)
                && TextMarks.firstColon(name) < 0
                && Characters.digits(pieces[1]) > 0
                && Characters.letters(pieces[1]) > 2
                && POSTAL.matcher(cell.text()).find();
    }

    /** Whether a cell is the first one below such a line, where whoever is written to stands in the window. */
    static boolean isAbove(SourceCell cell, int at, List<SourceRow> rows, @Nullable SourceCell sender) {
        int last = rows.get(at).number();
        for (int i = at - 1; i >= 0 && last - rows.get(i).number() <= ROWS_IN_WINDOW; i--) {
            for (var above : rows.get(i).cells()) {
                if (above.column() == cell.column()) {
                    boolean right = last - rows.get(i).number() == 1;
                    return (right && repeats(above.text(), sender)) || (above.equals(sender) && is(above));
                }
            }
        }
        return false;
    }
}
