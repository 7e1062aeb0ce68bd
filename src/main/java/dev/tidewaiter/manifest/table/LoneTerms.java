package dev.tidewaiter.manifest.table;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The term of delivery that stands by itself around the lines: "FOB" below "Delivery", "2. Freight: FOB Shanghai", "FCA Incheon" beside
 * the total. It counts where nothing else says one and where all that stand there are the same, and with all that its cell says: what
 * stands before the term may be the place. Where they differ, {@link TermsInSentences} hears each that has a place.
 */
public final class LoneTerms {

    private static final int LENGTH_OF_CODE = 3;
    private static final int LONGEST = 40;
    /** Fewer cells than these are no line of a table that has more columns. */
    private static final int FEWEST_CELLS = 3;

    private static final int BEGINNING = 5;

    private LoneTerms() {}

    /** Such a term; empty where the document says none so, or several. */
    public static List<Labelled> in(Layout layout, List<Labelled> form, List<SourceRow> rows, CellWords words) {
        boolean given = layout.holds(Field.INCOTERM)
                || form.stream().anyMatch(value -> value.column().field() == Field.INCOTERM);
        if (given) {
            return List.of();
        }
        int lastLine = lastLine(layout, rows, words);
        SourceCell found = null;
        int at = 0;
        for (var row : rows) {
            if (row.number() >= layout.headerRow() && row.number() <= lastLine) {
                continue; // what one line says is not said of all
            }
            boolean below = row.number() > lastLine && !isTotal(row, words);
            for (var cell : row.cells()) {
                if (!isTermIn(cell, words) || (below && mayBeGoods(layout, cell))) {
                    continue;
                }
                if (found != null && !sayTheSame(found.text(), cell.text())) {
                    return List.of();
                }
                boolean fuller =
                        found == null || cell.text().length() > found.text().length();
                at = fuller ? row.number() : at;
                found = fuller ? cell : found;
            }
        }
        return found == null
                ? List.of()
                : List.of(new Labelled(Column.ofLabel(Field.INCOTERM, found.column()), found, at, false));
    }

    /** The last row that is filled as lines are, with an amount where there are columns of such; that of the heading where there is none. */
    static int lastLine(Layout layout, List<SourceRow> rows, CellWords words) {
        var columns = layout.columns().stream().map(Column::index).collect(Collectors.toSet());
        var amounts = layout.columns().stream()
                .filter(column -> column.field().attribute() == Field.Attribute.NUMBER)
                .map(Column::index)
                .collect(Collectors.toSet());
        int last = layout.headerRow();
        for (var row : rows) {
            if (row.number() > last
                    && isFilled(row, columns)
                    && (amounts.isEmpty() || holdsAmount(row, amounts))
                    && !isTotal(row, words)) {
                last = row.number();
            }
        }
        return last;
    }

    private static boolean isFilled(SourceRow row, Set<Integer> columns) {
        long filled = row.cells().stream()
                .filter(cell -> columns.contains(cell.column()))
                .count();
        return filled >= Math.min(FEWEST_CELLS, columns.size());
    }

    /** "Sparkasse Aalen | IBAN DE12 … | BIC AALEDE6X" has none: an amount begins with its number, or with a currency before it. */
    private static boolean holdsAmount(SourceRow row, Set<Integer> amounts) {
        return row.cells().stream()
                .filter(cell -> amounts.contains(cell.column()))
                .map(SourceCell::text)
                .anyMatch(text -> Characters.hasDigit(text.substring(0, Math.min(BEGINNING, text.length()))));
    }

    private static boolean isTotal(SourceRow row, CellWords words) {
        return row.cells().stream().anyMatch(cell -> words.startsWithTotal(cell.text()));
    }

    /** "CIP pump" where the goods are described; "2. Freight: FOB Shanghai" is a note. */
    static boolean mayBeGoods(Layout layout, SourceCell cell) {
        return TextMarks.firstColon(cell.text()) < 0
                && layout.columns().stream()
                        .anyMatch(column -> column.index() == cell.column()
                                && (column.field() == Field.DESCRIPTION
                                        || column.field() == Field.MODEL
                                        || column.field() == Field.PART_NUMBER));
    }

    /** "DAP" and "DAP Hamburg", but not "DAP Hamburg" and "DAP Tehran". */
    static boolean sayTheSame(String term, String other) {
        return term.regionMatches(true, 0, other, 0, Math.min(term.length(), other.length()));
    }

    private static boolean isTermIn(SourceCell cell, CellWords words) {
        var text = cell.text();
        if (cell.kind() != SourceCell.Kind.TEXT || text.length() > LONGEST) {
            return false;
        }
        int colon = TextMarks.firstColon(text);
        var whole = (colon < 0 ? text : text.substring(colon + 1)).strip();
        if (isTerm(whole, words)) {
            return true;
        }
        var last = whole.substring(whole.lastIndexOf('/') + 1).strip(); // "HAMBURG / CIP"
        return last.length() == LENGTH_OF_CODE && isTerm(last, words);
    }

    /** The code of the term is written in capitals. */
    private static boolean isTerm(String text, CellWords words) {
        return text.length() >= LENGTH_OF_CODE
                && text.chars().limit(LENGTH_OF_CODE).allMatch(Character::isUpperCase)
                && words.isTermOfDelivery(text);
    }
}
