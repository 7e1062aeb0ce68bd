package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/**
 * Sums below a table that are named by the column they sum up: "Taxable amount | 232,000" under lines with a column "Amount". The
 * number stands in that column, or where no line has an amount. What is counted may be what a line is called by: "Power units | 5"
 * under "Units" is a line.
 */
final class SumsOfColumns {

    private static final int SHORTEST_HEADING = 2;

    private final RowMeasures measures;
    private final List<String> headings;

    SumsOfColumns(RowMeasures measures, List<String> headings) {
        this.measures = measures;
        this.headings = headings;
    }

    /** Whether a row is such a sum: a name and a number, and nothing else. */
    boolean areIn(SourceRow row) {
        if (row.cells().size() != 2) {
            return false;
        }
        var name = row.cells().get(0);
        var amount = row.cells().get(1);
        if (name.kind() != SourceCell.Kind.TEXT || !RowMeasures.isNumber(amount)) {
            return false;
        }
        var field = measures.field(amount.column());
        boolean ofAmounts = field != null && field.attribute() == Attribute.NUMBER;
        var text = withoutBrackets(name.text());
        for (int column = 0; column < headings.size(); column++) {
            boolean inPlace = column == amount.column() || !ofAmounts;
            if (column != name.column() && inPlace && names(text, column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is named by a column: by its end where it holds money, else by all of it. */
    private boolean names(String text, int column) {
        var heading = withoutBrackets(headings.get(column));
        var field = measures.field(column);
        if (field == Field.TOTAL_VALUE || field == Field.UNIT_PRICE) {
            return endsWith(text, heading);
        }
        boolean mayBeSummed = field == null || field == Field.NET_WEIGHT || field == Field.GROSS_WEIGHT;
        return mayBeSummed && text.length() == heading.length() && endsWith(text, heading);
    }

    private static boolean endsWith(String text, String heading) {
        int start = text.length() - heading.length();
        return heading.length() >= SHORTEST_HEADING
                && start >= 0
                && text.regionMatches(true, start, heading, 0, heading.length())
                && (start == 0 || Character.isWhitespace(text.charAt(start - 1)));
    }

    /** "VAT" for "VAT (20 %)". */
    private static String withoutBrackets(String text) {
        int bracket = text.indexOf('(');
        return (bracket > 0 ? text.substring(0, bracket) : text).strip();
    }
}
