package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.HsCodes;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells lines of goods from what else stands below a heading: totals, charges, notes, the heading again. */
final class RowClassifier {

    static final String CONTINUATION = "goes on with the line above, to which its text was added";
    private static final int WIDE_GAP = 3;
    private static final int FEWEST_LINES = 2;

    private final Layout layout;
    private final CellWords words;
    private final PartyWords partyWords;
    private final NoteText notes;
    private final RowMeasures measures;
    private final boolean formNamesGoods;
    private final @Nullable ServiceColumn services;
    private final RepeatedHeading repeatedHeading;
    private final FooterRow footer;
    private final CodeRows codeRows;
    private final SecondRows secondRows;

    private boolean totalSeen;
    private int measuredLines;
    private int cellsOfLines;
    private int lastRow;

    RowClassifier(Layout layout, ManifestDictionaries dictionaries) {
        this.layout = layout;
        this.words = dictionaries.words();
        this.partyWords = dictionaries.partyWords();
        this.notes = new NoteText(layout, words, dictionaries.headings());
        this.measures = new RowMeasures(layout, words);
        this.formNamesGoods =
                layout.form().holds(Field.DESCRIPTION) || layout.form().holds(Field.HS);
        this.services = ServiceColumn.of(layout, words);
        this.repeatedHeading = new RepeatedHeading(layout.headings());
        this.footer = new FooterRow(measures, words, dictionaries.headings());
        this.codeRows = new CodeRows(measures, notes, dictionaries.codes());
        this.secondRows = new SecondRows(measures);
        this.lastRow = layout.headerRow();
    }

    /** What was skipped because its column names services; null when there is no such column. */
    @Nullable
    String question() {
        return services == null ? null : services.question();
    }

    /** Takes in the rows by which the layout was decided, so that a note above the first line is known for one. */
    void learn(List<SourceRow> rows) {
        for (var row : rows) {
            var count = measures.own(row);
            if (count.goods() > 0 && count.measured() > 0 && !isTotal(row)) {
                measuredLines++;
                cellsOfLines += count.filled();
            }
        }
    }

    /**
     * Why a row is no line of goods; null when it is one.
     *
     * @param cells   its cells, with those merged down into it
     * @param company whether a company stands in it outside the columns of the layout
     */
    @Nullable
    String reasonToSkip(SourceRow row, RowCells cells, boolean company) {
        var count = measures.own(row);
        var reason = reason(row, count, cells, company);
        totalSeen &= reason != null;
        if (reason == null || reason.equals(CONTINUATION)) {
            lastRow = row.number();
        }
        codeRows.note(row, lastRow == row.number(), totalSeen);
        secondRows.note(row, reason == null);
        return reason;
    }

    private @Nullable String reason(SourceRow row, RowMeasures.Count count, RowCells cells, boolean company) {
        if (repeatedHeading.is(row)
                || (repeatedHeading.isSpelledAnew(row) && !company && !saysMoreThanText(row, false))) {
            return "the heading again";
        }
        if (lastRow == layout.headerRow() && words.isExample(row.cells().get(0).text())) {
            return "an example of how to fill in the form";
        }
        if (RowMeasures.numbersColumns(row.cells())) {
            return "the numbers of the columns";
        }
        if (codeRows.goesOn(row) || secondRows.goesOn(row)) {
            return CONTINUATION;
        }
        if (isTotal(row) || isNarrowTotal(row, count) || (isBelowLines(row) && !company && footer.isSum(row))) {
            totalSeen = true;
            return "a total";
        }
        if (isBelowLines(row) && (FooterRow.isReadOf(layout, row) || (!company && footer.isPartOfForm(row)))) {
            return "labels of a form";
        }
        if (isCharge(row, count) || isWholeCharge(row, count, company)) {
            return "a charge, no goods";
        }
        var ofForm = count.measured() > 0 || company ? null : reasonOfForm(row);
        if (ofForm != null) {
            return ofForm;
        }
        if (services != null && !company && !saysMoreThanText(row, true)) {
            return "a service, no goods";
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
            return goodsAbove && !notes.begins(row) ? null : "no goods and no party in it";
        }
        if (row.number() == lastRow + 1 && isNarrow(count) && footer.tellsPacking(row)) {
            return "how the goods of the line above are packed";
        }
        if (notes.isNote(row, count.amounts(), totalSeen)) {
            return totalSeen ? "a note below the total" : "a note";
        }
        if (isText(row, count)) {
            return continuesLine(row) ? CONTINUATION : "a text without an amount: a note, or the heading of a section";
        }
        return null;
    }

    private boolean isBelowLines(SourceRow row) {
        return lastRow > layout.headerRow() && row.number() > lastRow;
    }

    private @Nullable String reasonOfForm(SourceRow row) {
        boolean numbered = NoteText.hasValueBehindLabel(row); // "1. Name of bank : Bank of Examples" numbers no line
        return saysMoreThanText(row, numbered) ? null : notes.reason(row, !measures.isMeasuring() && isOfGoods(row));
    }

    /** @param numbered whether the number of a line says nothing */
    private boolean saysMoreThanText(SourceRow row, boolean numbered) {
        return row.cells().stream()
                .anyMatch(cell -> saysMoreThanText(cell) && !(numbered && measures.field(cell.column()) == Field.LINE));
    }

    CodeRows codeRows() {
        return codeRows;
    }

    SecondRows secondRows() {
        return secondRows;
    }

    /** Whether a row only goes on with the text of the line above, which is to be screened with it. */
    boolean isContinuation(SourceRow row, int above) {
        if (row.number() != above + 1 || totalSeen || !isOfGoods(row)) {
            return false; // nearly all rows end here, before their cells are counted
        }
        var count = measures.own(row);
        return count.substantial() > 0
                && !repeatedHeading.is(row)
                && !isTotal(row)
                && !isNarrowTotal(row, count)
                && !isCharge(row, count)
                && !notes.isNote(row, count.amounts(), totalSeen)
                && isText(row, count);
    }

    private boolean continuesLine(SourceRow row) {
        return row.number() == lastRow + 1 && lastRow > layout.headerRow() && !totalSeen && isOfGoods(row);
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
        boolean established = measuredLines >= FEWEST_LINES || (measuredLines > 0 && notes.labelsFact(row));
        boolean apart = measuredLines > 0 && (totalSeen || row.number() > lastRow + 1) && count.filled() < 2;
        if (measuredLines == 0) {
            boolean farBelow = lastRow == layout.headerRow() && row.number() > lastRow + WIDE_GAP;
            return (farBelow || NoteText.isLongText(row)) && !saysMoreThanText(row, false);
        }
        if ((!established && !apart) || saysMoreThanText(row, false)) {
            return false;
        }
        return count.filled() < 3 || count.filled() * 10 * measuredLines < cellsOfLines * 6;
    }

    private boolean saysMoreThanText(SourceCell cell) {
        var field = measures.field(cell.column());
        if (field == null || words.isAbsent(cell.text())) {
            return false;
        }
        if (field == Field.LINE) {
            return Character.isDigit(cell.text().charAt(0)); // whoever numbers a row means a line
        }
        return switch (field.attribute()) {
            case NAME -> partyWords.looksLikeCompany(cell.text()) && !NoteText.startsWithLabel(cell.text());
            case CODE ->
                field == Field.HS && !HsCodes.read(cell.text(), false).codes().isEmpty();
            case COUNTRY -> Country.named(cell.text()) != null;
            default -> false;
        };
    }

    /** A total word, and nothing beside it that a line of goods has: a company may well be called Total. */
    private boolean isTotal(SourceRow row) {
        int others = 0;
        boolean total = false;
        boolean linesGoods = false;
        for (var cell : row.cells()) {
            boolean text = cell.kind() == SourceCell.Kind.TEXT && RowMeasures.hasLetter(cell.text());
            if (text && !total) {
                if (!words.isTotal(cell.text())) {
                    return false;
                }
                total = true;
                continue;
            }
            others += text && cell.text().length() > 12 ? 1 : 0;
            linesGoods |= saysMoreThanSum(cell, text);
        }
        return total && others < 2 && !linesGoods;
    }

    /** "Total robot, mechanics": it starts with a total word and has fewer cells than lines have. */
    private boolean isNarrowTotal(SourceRow row, RowMeasures.Count count) {
        return isNarrow(count)
                && words.startsWithTotal(row.cells().get(0).text())
                && count.goods() < 2
                && !saysMoreThanText(row, false);
    }

    /** Freight, tax, a payment in advance: a sum that is no goods, in a row that has no quantity beside a price. */
    private boolean isCharge(SourceRow row, RowMeasures.Count count) {
        return isNarrow(count) && count.measured() < 2 && count.goods() < 2 && footer.namesCharge(row);
    }

    /** "Ocean freight", "THC": nothing but the name of a charge, whatever it is charged by; a party beside it is a line. */
    private boolean isWholeCharge(SourceRow row, RowMeasures.Count count, boolean company) {
        if (company || count.goods() != 1) {
            return false;
        }
        for (var cell : row.cells()) {
            if (measures.field(cell.column()) == Field.DESCRIPTION) {
                return words.isWholeCharge(cell.text()) && !saysMoreThanText(row, false);
            }
        }
        return false;
    }

    private boolean isNarrow(RowMeasures.Count count) {
        return measuredLines > 0 && count.filled() * 10 * measuredLines <= cellsOfLines * 7;
    }

    private boolean saysMoreThanSum(SourceCell cell, boolean text) {
        var field = measures.field(cell.column());
        if (words.isAbsent(cell.text()) || words.isBesideTotal(cell.text())) {
            return false;
        }
        if (field == null) {
            return text && partyWords.looksLikeCompany(cell.text());
        }
        return switch (field.attribute()) {
            case NAME, ADDRESS -> text;
            case COUNTRY -> text || Country.named(cell.text()) != null;
            case CODE ->
                field == Field.HS ? !HsCodes.read(cell.text(), false).codes().isEmpty() : text;
            default -> text && RowMeasures.isSubstance(field);
        };
    }
}
