package dev.tidewaiter.manifest.table;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.value.DecimalNumbers;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Whether lines of goods stand right below a heading, so that it heads a table of its own though one further down has more columns. */
final class LinesBelowHeading {

    private static final int FEWEST_LETTERS = 4;
    private static final int FEWEST_SHARED = 2;

    private static final int DIGITS_OF_VALUE = 4;
    private static final int FEWEST_ALIKE = 2;

    private final Headings headings;

    LinesBelowHeading(Headings headings) {
        this.headings = headings;
    }

    /**
     * Whether goods stand below a heading.
     *
     * @param main the heading that says most; one that knows no word for the goods must be of its kind
     */
    boolean areBelow(HeaderSearch.Header header, List<SourceRow> rows, HeaderSearch.Header main) {
        return areNamedGoods(header, rows) || (sharesHeadings(header, main) && areCountedTexts(header, rows));
    }

    private static boolean sharesHeadings(HeaderSearch.Header header, HeaderSearch.Header main) {
        var others = new HashSet<>(main.texts().values());
        return header.texts().values().stream().filter(others::contains).count() >= FEWEST_SHARED;
    }

    /**
     * Whether both rows below a heading have a text where nobody knows the heading, and a number under the quantity: a list of goods that
     * has words of its own for them, "Assembly | Quantity | Unit weight".
     */
    private boolean areCountedTexts(HeaderSearch.Header header, List<SourceRow> rows) {
        if (header.last() + 2 >= rows.size()) {
            return false;
        }
        for (var row : rows.subList(header.last() + 1, header.last() + 3)) {
            boolean text = false;
            boolean counted = false;
            for (var cell : row.cells()) {
                var heading = header.texts().getOrDefault(cell.column(), "");
                var meaning = headings.meaning(heading);
                text |= (meaning == null || meaning.kind() == Meaning.Kind.NOTHING)
                        && !heading.isEmpty()
                        && cell.kind() == SourceCell.Kind.TEXT
                        && Characters.letters(cell.text()) > FEWEST_LETTERS;
                counted |= meaning != null && meaning.fields().contains(Field.QUANTITY) && isNumber(cell);
            }
            if (!text || !counted) {
                return false;
            }
        }
        return true;
    }

    /** Whether a heading names goods and an amount, and the row below it holds both. */
    private boolean areNamedGoods(HeaderSearch.Header header, List<SourceRow> rows) {
        if (header.last() + 1 >= rows.size()) {
            return false;
        }
        boolean goods = false;
        boolean amounts = false;
        for (var cell : rows.get(header.last() + 1).cells()) {
            var meaning = headings.meaning(header.texts().getOrDefault(cell.column(), ""));
            if (meaning != null && !meaning.fields().isEmpty()) {
                var field = meaning.fields().get(0);
                goods |= field == Field.DESCRIPTION || field == Field.HS;
                amounts |= field.attribute() == Field.Attribute.NUMBER && isNumber(cell);
            }
        }
        return goods && amounts;
    }

    /** A number, be it kept as a text. */
    private static boolean isNumber(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.NUMBER || DecimalNumbers.parse(cell.text()) != null;
    }

    /**
     * Whether a row has a value of several digits and says the same as the row above or below it in some columns: "30 | CN | 73181595 |
     * 2000 | PCS" is a line, though PCS may head a column. "HS code 2022" that is written twice is a heading.
     */
    static boolean isAmongAlike(List<SourceRow> rows, int at) {
        var row = rows.get(at);
        return row.cells().stream().anyMatch(cell -> isLongNumber(cell.text()))
                && ((at > 0 && isAlike(row, rows.get(at - 1)))
                        || (at + 1 < rows.size() && isAlike(row, rows.get(at + 1))));
    }

    private static boolean isLongNumber(String text) {
        return Characters.digits(text) >= DIGITS_OF_VALUE && Characters.letters(text) == 0;
    }

    /** Some columns of a wide heading are called the same in its second row. */
    private static boolean isAlike(SourceRow row, SourceRow other) {
        var texts = new HashMap<Integer, String>();
        other.cells().forEach(cell -> texts.put(cell.column(), cell.text()));
        long alike = row.cells().stream()
                .filter(cell -> cell.text().equals(texts.get(cell.column())))
                .count();
        return alike >= FEWEST_ALIKE && alike * 3 >= row.cells().size();
    }
}
