package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.CellPlaces;
import dev.tidewaiter.manifest.cell.LastLine;
import dev.tidewaiter.manifest.cell.LineSigns;
import dev.tidewaiter.manifest.cell.NoteText;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.manifest.layout.SectionTitle;
import dev.tidewaiter.manifest.sum.SumRows;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of nothing but texts in a table whose lines have amounts: they go on with a line, or are a note or the heading of a section. */
final class TextRows {

    private static final int WIDE_GAP = 3;
    private static final int FEWEST_LINES = 2;
    private static final int LONGEST_ARTICLE = 30;

    private final RowMeasures measures;
    private final CellPlaces places;
    private final LineSigns signs;
    private final NoteText notes;
    private final SumRows sums;
    private final LastLine last;
    private final CellWords words;

    TextRows(
            RowMeasures measures,
            CellPlaces places,
            LineSigns signs,
            NoteText notes,
            SumRows sums,
            LastLine last,
            CellWords words) {
        this.measures = measures;
        this.places = places;
        this.signs = signs;
        this.notes = notes;
        this.sums = sums;
        this.last = last;
        this.words = words;
    }

    /** What a row of texts is; null for one that is none. */
    @Nullable
    SkipReason reason(SourceRow row, RowMeasures.Count count) {
        if (!include(row, count)) {
            return null;
        }
        boolean goesOn = last.isRightAbove(row) && !sums.seen() && places.areOfGoods(row) && !isTitle(row);
        return goesOn ? SkipReason.CONTINUATION : SkipReason.NOTE_OR_SECTION;
    }

    /** Whether a row of texts may go on with a line. */
    boolean goOn(SourceRow row, RowMeasures.Count count) {
        return include(row, count) && !isTitle(row);
    }

    private boolean isTitle(SourceRow row) {
        return measures.isUnheaded() && SectionTitle.is(row);
    }

    /** Rows of this table have amounts, and this one has none, few cells, and nothing that only goods have. */
    private boolean include(SourceRow row, RowMeasures.Count count) {
        if (!measures.isMeasuring() || count.measured() > 0) {
            return false;
        }
        int lines = sums.measuredLines();
        boolean established = lines >= FEWEST_LINES || (lines > 0 && (notes.labelsFact(row) || isMeasure(row)));
        boolean apart = lines > 0 && (sums.seen() || last.rowsTo(row) > 1) && count.filled() < 2;
        if (lines == 0) {
            boolean farBelow = last.isNone() && last.rowsTo(row) > WIDE_GAP;
            return (farBelow || NoteText.isLongText(row)) && !signs.areIn(row);
        }
        boolean counted = !sums.seen() && last.rowsTo(row) == 1 && places.countInWords(row);
        if ((!established && !apart) || signs.areIn(row) || counted || isItem(row)) {
            return false;
        }
        boolean goesOn = last.rowsTo(row) == 1 && !sums.seen() && !notes.begins(row);
        return sums.isSparse(count) && !(goesOn && measures.namesGoodsAmongTexts(row));
    }

    /** "VOL 9.84 CBM" below the only goods: a number with its unit and little else, where these are described; "MQ-9" are goods. */
    private boolean isMeasure(SourceRow row) {
        var text = row.cells().get(0).text();
        return row.cells().size() == 1
                && last.rowsTo(row) == 1
                && measures.field(row.cells().get(0).column()) == Field.DESCRIPTION
                && Characters.letters(text) <= Characters.digits(text) * 2
                && words.terms().isUnit(text.substring(text.lastIndexOf(' ') + 1));
    }

    /**
     * "ADP-02 | Switch box for two outlets" among such items: its article, or the unit that it is counted in, and its own description, of
     * which only the number is left out.
     */
    private boolean isItem(SourceRow row) {
        boolean article = false;
        boolean described = false;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            boolean names = field == Field.PART_NUMBER && cell.text().length() <= LONGEST_ARTICLE && isInOnePiece(cell);
            article |= names || (field == Field.UNIT && words.terms().isUnit(cell.text()));
            described |= field == Field.DESCRIPTION && Characters.letters(cell.text()) > 2;
        }
        return article && (described || !tellsDescriptions()) && !sums.seen() && last.rowsTo(row) == 1;
    }

    /** In a table that numbers what it tells and describes nothing, the number alone is an item. */
    private boolean tellsDescriptions() {
        return IntStream.range(0, measures.width()).anyMatch(column -> measures.field(column) == Field.DESCRIPTION);
    }

    private static boolean isInOnePiece(SourceCell cell) {
        return cell.text().strip().chars().noneMatch(c -> Character.isWhitespace(c) || c == ':')
                && Characters.letters(cell.text()) > 1;
    }
}
