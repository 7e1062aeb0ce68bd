package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.heading.Headings;
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
    private static final int LONG_NOTE = 160;
    private static final int FEWEST_LINES = 2;

    private final Layout layout;
    private final CellWords words;
    private final PartyWords partyWords;
    private final Headings headings;
    private final RowMeasures measures;
    private final boolean formNamesGoods;
    private boolean totalSeen;
    private int measuredLines;
    private int cellsOfLines;
    private int lastRow;

    RowClassifier(Layout layout, ManifestDictionaries dictionaries) {
        this.layout = layout;
        this.words = dictionaries.words();
        this.partyWords = dictionaries.partyWords();
        this.headings = dictionaries.headings();
        this.measures = new RowMeasures(layout, words);
        this.formNamesGoods =
                layout.form().holds(Field.DESCRIPTION) || layout.form().holds(Field.HS);
        this.lastRow = layout.headerRow();
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
        if (reason == null) {
            totalSeen = false;
            lastRow = row.number();
        } else if (reason.equals(CONTINUATION)) {
            lastRow = row.number();
        }
        return reason;
    }

    private @Nullable String reason(SourceRow row, RowMeasures.Count count, RowCells cells, boolean company) {
        if (repeatsHeading(row)) {
            return "the heading again";
        }
        if (RowMeasures.numbersColumns(row.cells())) {
            return "the numbers of the columns";
        }
        if (isTotal(row) || isNarrowTotal(row, count)) {
            totalSeen = true;
            return "a total";
        }
        if (isCharge(row, count)) {
            return "a charge, no goods";
        }
        if (count.substantial() == 0) {
            if (company && row.cells().size() > 2) {
                return null;
            }
            boolean goodsAbove = (formNamesGoods || measures.isToldFromAbove(cells)) && count.amounts() > 0;
            return goodsAbove && !isNoteText(row) ? null : "no goods and no party in it";
        }
        if (isNote(row, count.amounts())) {
            return totalSeen ? "a note below the total" : "a note";
        }
        if (isText(row, count)) {
            return continuesLine(row) ? CONTINUATION : "a text without an amount: a note, or the heading of a section";
        }
        return null;
    }

    /** Whether a row only goes on with the text of the line above, which is to be screened with it. */
    boolean isContinuation(SourceRow row, int above) {
        var count = measures.own(row);
        return row.number() == above + 1
                && !totalSeen
                && count.substantial() > 0
                && !repeatsHeading(row)
                && !isTotal(row)
                && !isNarrowTotal(row, count)
                && !isCharge(row, count)
                && !isNote(row, count.amounts())
                && isText(row, count)
                && isOfGoods(row);
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
        boolean established = measuredLines >= FEWEST_LINES;
        boolean apart = measuredLines > 0 && (totalSeen || row.number() > lastRow + 1) && count.filled() < 2;
        if (!established && !apart) {
            return false;
        }
        for (var cell : row.cells()) {
            if (saysMoreThanText(cell)) {
                return false;
            }
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
            case NAME -> partyWords.looksLikeCompany(cell.text()) && !startsWithLabel(cell.text());
            case CODE ->
                field == Field.HS && !HsCodes.read(cell.text(), false).codes().isEmpty();
            case COUNTRY -> Country.named(cell.text()) != null;
            default -> false;
        };
    }

    private boolean repeatsHeading(SourceRow row) {
        int same = 0;
        for (var cell : row.cells()) {
            if (cell.kind() != SourceCell.Kind.TEXT) {
                return false;
            }
            boolean here = cell.column() < layout.headings().size()
                    && layout.headings().get(cell.column()).equals(cell.text());
            same += here ? 1 : 0;
            if (same == 0) {
                return false; // a line differs from the heading in its first cell
            }
        }
        return same > 1 && same * 10 >= row.cells().size() * 6;
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
                && row.cells().stream().noneMatch(this::saysMoreThanText);
    }

    /** Freight, tax, a payment in advance: a sum that is no goods, in a row that has no quantity beside a price. */
    private boolean isCharge(SourceRow row, RowMeasures.Count count) {
        return isNarrow(count) && count.measured() < 2 && count.goods() < 2 && isChargeText(row);
    }

    private boolean isChargeText(SourceRow row) {
        for (var cell : row.cells()) {
            if (RowMeasures.hasLetter(cell.text())) {
                return words.isCharge(cell.text());
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

    private boolean isNoteText(SourceRow row) {
        var first = row.cells().get(0).text();
        return RowMeasures.hasLetter(first) && (words.isNote(first) || startsWithLabel(first));
    }

    /**
     * A note says so by its words, or it stands where the table has neither goods nor parties. What stands in a column of
     * goods or parties is a line: a needless question is better than goods that nobody screens.
     */
    private boolean isNote(SourceRow row, int measured) {
        boolean alone = row.cells().size() == 1 && layout.columns().size() > 2;
        boolean narrow = row.cells().size() < 4
                && row.cells().size() * 2 <= layout.columns().size();
        if (!alone && !(totalSeen && narrow && measured == 0)) {
            return false;
        }
        var first = row.cells().get(0).text();
        if (Country.named(first) != null) {
            return row.cells().size() == 1;
        }
        return isNote(first, row.number());
    }

    /** A starred remark, a page number, a declaration, or a label that says nothing of goods. */
    private boolean isNote(String text, int row) {
        char first = text.charAt(0);
        if (first == '*' || first == '※' || text.contains("____") || words.isNote(text)) {
            return true;
        }
        if (text.length() > LONG_NOTE && words.declares(text)) {
            return true;
        }
        int colon = text.indexOf(':') >= 0 ? text.indexOf(':') : text.indexOf('：');
        var meaning = colon > 0 && colon < 40
                ? headings.meaning(text.substring(0, colon).strip())
                : null;
        return meaning != null
                && (!meaning.substantial() || layout.form().values().stream().anyMatch(value -> value.row() == row));
    }

    private boolean startsWithLabel(String text) {
        int colon = text.indexOf(':') >= 0 ? text.indexOf(':') : text.indexOf('：');
        return colon > 0 && colon < 60;
    }
}
