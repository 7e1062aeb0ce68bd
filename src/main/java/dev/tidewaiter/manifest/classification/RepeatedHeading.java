package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/** Tells a table's heading where it stands once more among its rows. */
final class RepeatedHeading {

    private static final int FEWEST_ALIKE = 4;
    private static final int FEWEST_KNOWN = 3;

    private final LabelTexts texts;
    private final List<String> headings;
    private final List<String> keys;
    private final boolean none;
    private boolean counted;
    private boolean asked;

    RepeatedHeading(List<String> headings, Headings known) {
        this.texts = new LabelTexts(known);
        this.headings = headings;
        this.keys = headings.stream().map(HeadingKey::of).toList();
        this.none = columns() == 0;
    }

    /** The heading again, to the letter or with a colon, as on a further page. */
    boolean is(SourceRow row) {
        int same = 0;
        for (var cell : row.cells()) {
            if (cell.kind() != SourceCell.Kind.TEXT) {
                return false;
            }
            same += isSame(heading(cell), cell.text()) ? 1 : 0;
            if (same == 0) {
                return false; // a line differs from the heading in its first cell
            }
        }
        return same > 1 && same * 10 >= row.cells().size() * 6;
    }

    /** Takes in the rows of a table: where none has a number, one without numbers is no heading for that. */
    void learn(List<SourceRow> rows) {
        counted = none && !rows.stream().allMatch(RepeatedHeading::isOfWords);
    }

    /**
     * Whether a row above all lines heads a table that was read by its cells alone: most of its texts are headings, or two of few where
     * it is the first one, and nowhere stands a digit.
     */
    boolean isOfUntitled(SourceRow row) {
        boolean first = !asked;
        asked = true;
        if (!counted || row.cells().size() < FEWEST_ALIKE || !isOfWords(row)) {
            return false;
        }
        int known = 0;
        for (var cell : row.cells()) {
            known += texts.isLabelText(cell.text()) ? 1 : 0;
        }
        return (known >= FEWEST_KNOWN && known * 10 >= row.cells().size() * 6)
                || (first && known > 1 && known * 10 >= row.cells().size() * 4);
    }

    private static boolean isOfWords(SourceRow row) {
        return row.cells().stream()
                .allMatch(cell -> cell.kind() == SourceCell.Kind.TEXT && !Characters.hasDigit(cell.text()));
    }

    /** The heading in other letters, as programs repeat it right below: "ITEM_CODE" under "Item code". */
    boolean isSpelledAnew(SourceRow row) {
        int alike = 0;
        for (var cell : row.cells()) {
            boolean text = cell.kind() == SourceCell.Kind.TEXT;
            alike += text && (heading(cell).equals(cell.text()) || isSpelledOtherwise(cell)) ? 1 : 0;
            if (alike == 0) {
                return false;
            }
        }
        return alike >= FEWEST_ALIKE;
    }

    /** How many columns have a heading. */
    int columns() {
        return (int) headings.stream().filter(heading -> !heading.isBlank()).count();
    }

    private String heading(SourceCell cell) {
        return cell.column() < headings.size() ? headings.get(cell.column()) : "";
    }

    private static boolean isSame(String heading, String text) {
        return heading.equals(text)
                || (!heading.isEmpty()
                        && text.startsWith(heading)
                        && HeadingKey.of(text).equals(HeadingKey.of(heading)));
    }

    private boolean isSpelledOtherwise(SourceCell cell) {
        var heading = heading(cell);
        var text = cell.text();
        return !heading.isEmpty()
                && text.length() <= heading.length() + 2
                && Character.toLowerCase(text.charAt(0)) == Character.toLowerCase(heading.charAt(0))
                && HeadingKey.of(text).equals(keys.get(cell.column()));
    }

    /** Whether a row is the title over the heading: "Flight controller parts" over "Name | Quantity | Cost", which head the table above as well. */
    boolean isTitle(SourceRow row, boolean own, List<SourceRow> following) {
        return own
                && row.cells().size() == 1
                && row.cells().get(0).kind() == SourceCell.Kind.TEXT
                && !following.isEmpty()
                && following.get(0).number() == row.number() + 1
                && is(following.get(0));
    }
}
