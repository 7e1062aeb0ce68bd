package dev.tidewaiter.manifest.table;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.NumberedBox;
import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells labels with their values, which stand straight above a heading, from upper rows of it: "Buyer | Beta Trade LLP" over "No |
 * Description" names the buyer, and is no heading "Buyer No".
 */
final class ValuesAboveHeading {

    private static final int DIGITS_OF_VALUE = 4;

    /** "612 lb", "1.2 m³": a number and one word behind it, of which no heading consists. */
    private static final Pattern MEASURE = Pattern.compile("\\d[\\d.,]*\\s+\\p{L}{1,3}\\d?[.³²]?");

    private final Headings headings;
    private final HeadingGroups groups;
    private final CellWords words;

    ValuesAboveHeading(Headings headings, HeadingGroups groups, CellWords words) {
        this.headings = headings;
        this.groups = groups;
        this.words = words;
    }

    /**
     * Whether each label of some rows has a value beside or below it, or behind its colon, and there is one at all. Beside a label that
     * ends in a colon and has a value, others may have none: nobody filled in their boxes.
     *
     * @param below the row below them
     * @param above the row above them; null where there is none
     */
    boolean in(List<SourceRow> rows, SourceRow below, @Nullable SourceRow above) {
        if (rows.stream().anyMatch(row -> isOfForm(row) || tellsSums(row))) {
            return true;
        }
        if (rows.stream().anyMatch(NumberedBoxes::areOfItems)) {
            return false;
        }
        int labels = 0;
        int values = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            for (int at = 0; at < row.cells().size(); at++) {
                var cell = row.cells().get(at);
                if (holdsLabelAndValue(cell)) {
                    labels++;
                    values++;
                } else if (!isLabel(cell)) {
                    values++;
                } else if (!hasValueBeside(row, at)
                        && (heads(cell, row, next == null ? below : next) || !hasValueBelow(cell, next))) {
                    return false;
                } else {
                    labels++;
                }
            }
        }
        return labels > 0
                ? values >= labels
                : rows.stream().allMatch(row -> isOfNumbers(row) || isOfMeasures(row))
                        || (above != null && answer(rows.get(0), above));
    }

    /** "FELIXSTOWE | GLOUCESTER" below "Port of discharge | Final destination": each answers the label right above it. */
    private boolean answer(SourceRow row, SourceRow above) {
        return above.number() + 1 == row.number()
                && row.cells().stream()
                        .allMatch(cell -> above.cells().stream()
                                .anyMatch(label -> label.column() == cell.column()
                                        && (isLabel(label) || isNumberedLabel(label.text()))));
    }

    /** "13 Destination", as forms number their boxes. */
    private boolean isNumberedLabel(String text) {
        var title = NumberedBox.title(text);
        return !title.isEmpty() && isHeading(title);
    }

    /** "Pallet 1 of 2 | 48 x 40 x 62 in | 612 lb": what the lines below are packed in. */
    private static boolean isOfMeasures(SourceRow row) {
        return row.cells().size() > 1
                && row.cells().stream().allMatch(cell -> Characters.hasDigit(cell.text()))
                && row.cells().stream()
                        .anyMatch(cell -> MEASURE.matcher(cell.text().strip()).matches());
    }

    /** "INVOICE No. PPR/2291 | Date 7 May 2026": no heading has such numbers. */
    private static boolean isOfNumbers(SourceRow row) {
        return row.cells().stream().allMatch(cell -> Characters.digits(cell.text()) >= DIGITS_OF_VALUE);
    }

    private boolean hasValueBeside(SourceRow row, int at) {
        return at + 1 < row.cells().size() && !isLabel(row.cells().get(at + 1));
    }

    private boolean hasValueBelow(SourceCell label, @Nullable SourceRow next) {
        return next != null
                && next.cells().stream().anyMatch(cell -> cell.column() == label.column() && !isLabel(cell));
    }

    /** Whether a cell stands over several of the next row, which it heads. */
    private boolean heads(SourceCell cell, SourceRow row, SourceRow next) {
        return next.cells().stream()
                        .filter(below -> groups.isUnder(below.column(), cell.column(), row.number()))
                        .count()
                > 1;
    }

    /** "Shipped by | | Terms of payment: | T/T": a row of a form, of which one box at least is filled in. */
    private boolean isOfForm(SourceRow row) {
        var cells = row.cells();
        for (int at = 0; at + 1 < cells.size(); at++) {
            if (isLabelOfBox(cells.get(at).text())
                    && !TextMarks.isLabel(cells.get(at + 1).text())) {
                return true;
            }
        }
        return false;
    }

    /** "Terms of payment:", and "ADD:地址" in two languages. */
    private boolean isLabelOfBox(String text) {
        if (TextMarks.isLabel(text)) {
            return isHeading(LabelTexts.bare(text));
        }
        int colon = TextMarks.firstColon(text);
        return colon > 0
                && isHeading(LabelTexts.bare(text.substring(0, colon)))
                && isHeading(LabelTexts.bare(text.substring(colon + 1)));
    }

    /** "Total shipments 7 | Total weight 2.5 kg": what all lines below come to, each behind its label. */
    private boolean tellsSums(SourceRow row) {
        return row.cells().stream()
                        .filter(cell -> Characters.digits(cell.text()) > 0 && words.startsWithTotal(cell.text()))
                        .count()
                > 1;
    }

    private boolean isLabel(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT
                && (TextMarks.isLabel(cell.text()) // "Container 1:", be it known or not
                        || TextMarks.isBracketed(cell.text())
                        || (isHeading(cell.text()) && !holdsLabelAndValue(cell) && !isTerm(cell.text())));
    }

    /** "FOB Ningbo", "T/T": what stands beside a label of terms, though a column may be headed by its first letters. */
    private boolean isTerm(String text) {
        return words.isOfPaymentAlone(text) || (text.strip().indexOf(' ') > 0 && words.isTermOfDelivery(text));
    }

    /** "T/T 30 days after B/L" is a value, though its last word may head a column. */
    private boolean isHeading(String text) {
        var meaning = headings.meaning(text);
        return meaning != null && (meaning.exact() || Characters.digits(text) == 0);
    }

    private boolean holdsLabelAndValue(SourceCell cell) {
        int colon = TextMarks.firstColon(cell.text());
        return colon > 0
                && colon < cell.text().length() - 1
                && headings.meaning(cell.text().substring(0, colon).strip()) != null;
    }
}
