package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells lines of goods from what else stands below a heading: totals, charges, notes, the heading again. */
final class RowClassifier {

    static final String CONTINUATION = "goes on with the line above, to which its text was added";
    private static final String TITLE_OF_TABLE = "the title of a table below it";
    private static final String FURTHER_TABLE = "a further table of the form, whose columns go on counting";
    private static final String OF_ANNEX = "goods that are listed below, under the heading again";
    private static final String BOXES = "labels of a form";
    private static final int LONGEST_COUNT = 10;
    private static final String NOTE_OR_SECTION = "a text without an amount: a note, or the heading of a section";
    private static final int WIDE_GAP = 3;
    private static final int FEWEST_LINES = 2;

    private final Layout layout;
    private final CellWords words;
    private final LineSigns signs;
    private final NoteText notes;
    private final RowMeasures measures;
    private final boolean formNamesGoods;
    private final @Nullable ServiceColumn services;
    private final @Nullable ServiceCodes serviceCodes;
    private final RepeatedHeading repeatedHeading;
    private final FooterRow footer;
    private final SumRows sums;
    private final TaxSummary taxes;
    private final CodeRows codeRows;
    private final SecondRows secondRows;
    private final NamelessLines nameless;
    private final LoneTexts loneTexts;
    private final BoxesBelowGoods boxes;
    private final GoodsOfAnnex annex;
    private final FurtherColumns further;

    private int lastRow;

    RowClassifier(Layout layout, ManifestDictionaries dictionaries) {
        this.layout = layout;
        this.words = dictionaries.words();
        this.notes = new NoteText(layout, words, dictionaries.headings());
        this.measures = new RowMeasures(layout, words);
        this.signs = new LineSigns(measures, words, dictionaries.partyWords());
        this.formNamesGoods = layout.form().holds(Field.DESCRIPTION)
                || layout.form().holds(Field.HS)
                || layout.form().holds(Field.MODEL);
        this.services = ServiceColumn.of(layout, words);
        this.serviceCodes = ServiceCodes.of(layout, words);
        this.repeatedHeading = new RepeatedHeading(layout.headings());
        this.footer = new FooterRow(measures, words, dictionaries.headings());
        this.sums = new SumRows(measures, words, signs, footer, layout.headings());
        this.taxes = new TaxSummary(measures, words);
        this.codeRows = new CodeRows(measures, notes, dictionaries.codes());
        this.secondRows = new SecondRows(measures);
        this.nameless = new NamelessLines(measures);
        this.loneTexts = new LoneTexts(measures);
        this.boxes = new BoxesBelowGoods(measures, words, dictionaries.headings());
        this.annex = new GoodsOfAnnex(measures, words, repeatedHeading);
        this.further = new FurtherColumns(repeatedHeading, measures);
        this.lastRow = layout.headerRow();
    }

    /** What was skipped because its column names services; null when there is no such column. */
    @Nullable
    String question() {
        var asked = services == null ? null : services.question();
        if (asked != null) {
            return asked;
        }
        return serviceCodes == null ? null : serviceCodes.question();
    }

    /** Takes in the rows by which the layout was decided, so that a note above the first line is known for one. */
    void learn(List<SourceRow> rows) {
        rows.forEach(sums::learn);
        loneTexts.learn(rows);
        annex.learn(rows);
        if (services != null) {
            services.learn(rows, measures);
        }
    }

    /**
     * Why a row is no line of goods; null when it is one.
     *
     * @param cells     its cells, with those merged down into it
     * @param following the rows below it, which may tell what it is
     * @param company   whether a company stands in it outside the columns of the layout
     */
    @Nullable
    String reasonToSkip(SourceRow row, RowCells cells, List<SourceRow> following, boolean company) {
        var below = reasonBelow(row, cells, following);
        var reason = below == null ? reason(row, measures.own(row), cells, company) : below;
        sums.note(row, reason);
        if (reason == null) {
            boxes.add(row);
        } else if (reason.equals(BOXES)) {
            boxes.note(row);
        }
        if (reason == null || reason.equals(CONTINUATION) || reason.equals(OF_ANNEX)) {
            lastRow = row.number();
        }
        codeRows.note(row, lastRow == row.number(), sums.seen());
        secondRows.note(row, reason == null);
        return reason;
    }

    /** Why a row is no line of goods, as the rows below it tell; null where they do not. */
    private @Nullable String reasonBelow(SourceRow row, RowCells cells, List<SourceRow> following) {
        if (further.include(row, cells.areOwn(), following, isBelowLines(row))) {
            return FURTHER_TABLE;
        }
        // "Flight controller parts" over "Name | Quantity | Cost", which head the table above as well
        boolean title = row.cells().size() == 1
                && cells.areOwn()
                && row.cells().get(0).kind() == SourceCell.Kind.TEXT
                && !following.isEmpty()
                && following.get(0).number() == row.number() + 1
                && repeatedHeading.is(following.get(0));
        return title ? TITLE_OF_TABLE : null;
    }

    private @Nullable String reason(SourceRow row, RowMeasures.Count count, RowCells cells, boolean company) {
        if (repeatedHeading.is(row) || (repeatedHeading.isSpelledAnew(row) && !company && !signs.areIn(row))) {
            return "the heading again";
        }
        if (!layout.noShipment().isEmpty()) {
            return layout.noShipment();
        }
        if (lastRow == layout.headerRow()
                && words.terms().isExample(row.cells().get(0).text())) {
            return "an example of how to fill in the form";
        }
        if (RowMeasures.numbersColumns(row.cells())) {
            return "the numbers of the columns";
        }
        if (taxes.summedUpIn(row, sums.seen(), company)) {
            return "a summary of taxes";
        }
        var total = sums.total(row, count, company, isBelowLines(row));
        if (codeRows.goesOn(row) || (total == null && secondRows.goesOn(row))) {
            return CONTINUATION;
        }
        if (total != null) {
            return total;
        }
        if (isBelowLines(row) && FooterRow.repeatsParties(layout, row)) {
            return "parties that the form names above";
        }
        if (isBelowLines(row) && (FooterRow.isReadOf(layout, row) || (!company && footer.isPartOfForm(row)))) {
            return BOXES;
        }
        var charge = sums.charge(row, count, company);
        if (charge != null) {
            return charge;
        }
        var ofForm = count.measured() > 0 || company ? null : reasonOfForm(row);
        if (ofForm != null) {
            return ofForm;
        }
        if (isBelowLines(row) && boxes.areIn(row, count, sums.seen())) {
            return BOXES;
        }
        if (services != null && services.isOfServices() && !signs.ofGoodsAreIn(row)) {
            return "a service, no goods";
        }
        if (serviceCodes != null && serviceCodes.tellOf(row, measures)) {
            return "a service by its code, no goods";
        }
        if (annex.areMeantBy(row) && !company && !signs.ofGoodsAreIn(row)) {
            return OF_ANNEX;
        }
        if (measures.isBareNumber(row)) {
            return "a number without goods beside it";
        }
        if (count.substantial() == 0) {
            if (company && row.cells().size() > 2) {
                return null;
            }
            boolean goodsAbove = (formNamesGoods && count.amounts() > 0)
                    || (measures.isToldFromAbove(cells) && (count.amounts() > 0 || measures.isNumbered(row)));
            goodsAbove |= measures.isMarked()
                    && count.measured() > 1
                    && lastRow > layout.headerRow()
                    && row.number() == lastRow + 1;
            goodsAbove |= nameless.include(row, count);
            goodsAbove &= !notes.begins(row) && !footer.beginsWithSum(row) && !measures.isOfHeading(cells);
            return goodsAbove ? null : "no goods and no party in it";
        }
        if (row.number() == lastRow + 1 && sums.isNarrow(count) && footer.tellsPacking(row)) {
            return "how the goods of the line above are packed";
        }
        if (notes.isNote(row, count.amounts(), sums.seen())) {
            return sums.seen() ? "a note below the total" : "a note";
        }
        if (loneTexts.include(row, isBelowLines(row)) && !company && !signs.areIn(row)) {
            return NOTE_OR_SECTION;
        }
        if (isText(row, count)) {
            return continuesLine(row) ? CONTINUATION : NOTE_OR_SECTION;
        }
        return null;
    }

    /** Whether a further table of the form has begun, whose columns or boxes go on counting. */
    boolean isBelowGoods() {
        return further.begun();
    }

    private boolean isBelowLines(SourceRow row) {
        return lastRow > layout.headerRow() && row.number() > lastRow;
    }

    private @Nullable String reasonOfForm(SourceRow row) {
        boolean numbered = NoteText.hasValueBehindLabel(row); // "1. Name of bank : Bank of Examples" numbers no line
        boolean signed = isBelowLines(row) && row.number() > lastRow + 1 && notes.isSigned(row);
        boolean mayBeGoods = !measures.isMeasuring() && isOfGoods(row);
        return signed ? NoteText.LABELS : signs.areIn(row, numbered) ? null : notes.reason(row, mayBeGoods);
    }

    CodeRows codeRows() {
        return codeRows;
    }

    SecondRows secondRows() {
        return secondRows;
    }

    /** Whether a row is the second or third one of an item that reaches down to some row, and no total below it. */
    boolean isSecondRow(SourceRow row, int above) {
        return secondRows.isBelow(row, above) && sums.total(row, measures.own(row), false, true) == null;
    }

    /** Whether a row only goes on with the text of the line above, which is to be screened with it. */
    boolean isContinuation(SourceRow row, int above) {
        if (row.number() != above + 1 || sums.seen() || !isOfGoods(row)) {
            return false; // nearly all rows end here, before their cells are counted
        }
        var count = measures.own(row);
        return count.substantial() > 0
                && !repeatedHeading.is(row)
                && !sums.isNamed(row, count)
                && !notes.isNote(row, count.amounts(), sums.seen())
                && isText(row, count);
    }

    private boolean continuesLine(SourceRow row) {
        return row.number() == lastRow + 1 && lastRow > layout.headerRow() && !sums.seen() && isOfGoods(row);
    }

    /** Its texts stand where the goods are described, and none is a label. */
    private boolean isOfGoods(SourceRow row) {
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field != Field.DESCRIPTION && field != Field.MODEL && field != Field.PART_NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** Rows of this table have amounts, and this one has none, few cells, and nothing that only goods have. */
    private boolean isText(SourceRow row, RowMeasures.Count count) {
        if (!measures.isMeasuring() || count.measured() > 0) {
            return false;
        }
        int lines = sums.measuredLines();
        boolean established = lines >= FEWEST_LINES || (lines > 0 && notes.labelsFact(row));
        boolean apart = lines > 0 && (sums.seen() || row.number() > lastRow + 1) && count.filled() < 2;
        if (lines == 0) {
            boolean farBelow = lastRow == layout.headerRow() && row.number() > lastRow + WIDE_GAP;
            return (farBelow || NoteText.isLongText(row)) && !signs.areIn(row);
        }
        if ((!established && !apart) || signs.areIn(row) || countsInWords(row)) {
            return false;
        }
        boolean goesOn = row.number() == lastRow + 1 && !sums.seen() && !notes.begins(row);
        return sums.isSparse(count) && !(goesOn && measures.namesGoodsAmongTexts(row));
    }

    /** "Screws and washers | many": how many there are is said in a word, right below the lines before the total. */
    private boolean countsInWords(SourceRow row) {
        return !sums.seen()
                && row.number() == lastRow + 1
                && row.cells().size() > 1
                && row.cells().stream()
                        .anyMatch(cell -> measures.field(cell.column()) == Field.QUANTITY
                                && cell.text().length() <= LONGEST_COUNT
                                && cell.text().chars().allMatch(Character::isLetter));
    }
}
