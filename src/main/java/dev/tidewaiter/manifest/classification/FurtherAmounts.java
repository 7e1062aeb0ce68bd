package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * A further table below the goods whose labels name none: what is taxed at which rate, the sizes of pallets, the days of payment. Its
 * rows hold numbers and days. A row with a word is looked at like any other, and so is one below a label of goods or their codes.
 */
final class FurtherAmounts {

    private static final int FEWEST = 2;
    private static final int LONGEST_MARK = 1;
    private static final int LONGEST_COUNT = 2; // a number of a part is longer

    private final CellWords words;
    private final Headings headings;
    /** The last row of the table, or of its labels; 0 where none is above. */
    private int reach;
    /** Whether its first label may be that of a running number. */
    private boolean counting;

    FurtherAmounts(CellWords words, Headings headings) {
        this.words = words;
        this.headings = headings;
    }

    /** Takes in what became of a row below the goods. */
    void note(SourceRow row, @Nullable SkipReason reason) {
        boolean ofTable =
                reason == SkipReason.FURTHER_AMOUNTS || (reason == SkipReason.LABELS_OF_FORM && isHeading(row));
        reach = ofTable ? row.number() : 0;
    }

    /** Whether a row belongs to such a table. */
    boolean include(SourceRow row) {
        return reach > 0
                && row.number() == reach + 1
                && row.cells().size() >= FEWEST
                && (!counting || row.cells().get(0).text().length() <= LONGEST_COUNT)
                && row.cells().stream().allMatch(FurtherAmounts::isAmount);
    }

    private boolean isHeading(SourceRow row) {
        int taxes = 0;
        boolean goods = false;
        counting = false;
        for (var cell : row.cells()) {
            if (cell.kind() != SourceCell.Kind.TEXT || !RowMeasures.hasLetter(cell.text())) {
                return false;
            }
            var meaning = headings.meaning(cell.text());
            taxes += words.isTaxHeading(cell.text()) ? 1 : 0;
            if (meaning != null
                    && meaning.kind() == Meaning.Kind.AMBIGUOUS
                    && cell.column() == row.cells().get(0).column()) {
                counting = true;
            } else {
                goods |= meaning != null && meaning.substantial();
            }
        }
        return row.cells().size() >= FEWEST && (!goods || taxes >= FEWEST);
    }

    /** A number, a day, a rate, or one letter that stands for a rate. */
    private static boolean isAmount(SourceCell cell) {
        return cell.kind() != SourceCell.Kind.TEXT
                || !RowMeasures.hasLetter(cell.text())
                || cell.text().length() <= LONGEST_MARK;
    }
}
