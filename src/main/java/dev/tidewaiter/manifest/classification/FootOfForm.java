package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands below a total in words of the form: the names of those who signed, below their titles, and a label with its value. */
final class FootOfForm {

    private static final int FEWEST_TITLES = 2;

    private final RowMeasures measures;
    private final Headings headings;
    /** The columns of the titles, "Storekeeper | | Accountant". */
    private final Set<Integer> titles = new HashSet<>();

    FootOfForm(RowMeasures measures, Headings headings) {
        this.measures = measures;
        this.headings = headings;
    }

    /** Takes in a row of labels. */
    void note(SourceRow row) {
        if (row.cells().size() >= FEWEST_TITLES && isOfWords(row)) {
            row.cells().forEach(cell -> titles.add(cell.column()));
        }
    }

    boolean isIn(SourceRow row) {
        return areNames(row) || isLabelled(row);
    }

    private boolean areNames(SourceRow row) {
        return !titles.isEmpty()
                && isOfWords(row)
                && row.cells().stream().allMatch(cell -> titles.contains(cell.column()));
    }

    private static boolean isOfWords(SourceRow row) {
        return row.cells().stream()
                .allMatch(cell -> cell.kind() == SourceCell.Kind.TEXT
                        && RowMeasures.hasLetter(cell.text())
                        && !Characters.hasDigit(cell.text()));
    }

    /**
     * "唛头 Marks | N/M", "Terms of payment | 30 days | cash": all of the first cell is a heading, which the goods' own names are not, and
     * its value is all that stands beside it, or one in words for each of those who offer. Terms are no goods wherever they stand, unless
     * a line is told beside them.
     */
    private boolean isLabelled(SourceRow row) {
        var first = row.cells().get(0);
        boolean pair = row.cells().size() == FEWEST_TITLES;
        if (row.cells().size() < FEWEST_TITLES || !(pair || areValuesInWords(row))) {
            return false;
        }
        var meaning = headings.meaning(first.text());
        if (meaning == null || !meaning.exact() || !headings.isWhole(first.text())) {
            return false;
        }
        boolean term = isTerm(meaning) && areValuesInWords(row) && !tellsLine(row);
        return term || (pair && isOfPaper(meaning) && (!tellsGoods(first) || isMarksOfArticle(first, meaning)));
    }

    /** No number stands alone beside the first cell, as each line of goods has one. */
    private static boolean areValuesInWords(SourceRow row) {
        return row.cells().stream()
                .skip(1)
                .allMatch(cell -> cell.kind() == SourceCell.Kind.TEXT && RowMeasures.hasLetter(cell.text()));
    }

    /** "9A012.a", "2 pcs": a code or a count where each line has its own, beside goods whose names head columns elsewhere, as "Seal" does. */
    private boolean tellsLine(SourceRow row) {
        return row.cells().stream()
                .skip(1)
                .anyMatch(cell -> isOfLine(measures.field(cell.column())) && Characters.hasDigit(cell.text()));
    }

    private static boolean isOfLine(@Nullable Field field) {
        return field != null
                && switch (field) {
                    case HS, ECCN, MODEL, PART_NUMBER, SERIAL_NUMBER, QUANTITY, PACKAGE_COUNT -> true;
                    default -> false;
                };
    }

    /** "Marks" where each line has the number of its article. */
    private boolean isMarksOfArticle(SourceCell cell, Meaning meaning) {
        return measures.field(cell.column()) == Field.PART_NUMBER
                && meaning.fields().get(0) == Field.MARKS;
    }

    private static boolean isTerm(Meaning meaning) {
        return meaning.kind() == Kind.NOTHING
                || (meaning.kind() == Kind.FIELD && isTerm(meaning.fields().get(0)));
    }

    private static boolean isTerm(Field field) {
        return switch (field) {
            case INCOTERM, PAYMENT_TERMS, ARRIVAL_DATE, EXPORT_DATE, INVOICE_DATE -> true;
            default -> false;
        };
    }

    private boolean tellsGoods(SourceCell cell) {
        var field = measures.field(cell.column());
        return field != null && field.attribute() != Attribute.NUMBER && field != Field.MARKS && field != Field.LINE;
    }

    private static boolean isOfPaper(Meaning meaning) {
        return meaning.kind() == Kind.FIELD
                && switch (meaning.fields().get(0)) {
                    case MARKS, REMARKS, INCOTERM, PAYMENT_TERMS, PORT_OF_LOADING, PORT_OF_DISCHARGE -> true;
                    case MODE_OF_TRANSPORT, CONTAINER, EXPORT_DATE, INVOICE_DATE -> true;
                    default -> false;
                };
    }
}
