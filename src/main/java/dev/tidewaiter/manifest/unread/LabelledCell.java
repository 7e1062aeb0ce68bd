package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a labelled cell holds that no line hears, "INVOICE No. 118" over the tax number of who wrote it.
 *
 * @param text           all of the cell where its values are numbers of papers, for nothing of such a number is taken for another's; and what
 *                       stands beside the values where the lines hear those
 * @param placesAreHeard whether places in the text may be those of its values
 */
record LabelledCell(String text, boolean placesAreHeard) {

    static final LabelledCell NOTHING = new LabelledCell("", true);

    /** Between the words of a value that may have been read from several lines. */
    private static final String BETWEEN = "[\\s,;]+";

    /** Words that no number of a paper has: "delivery to Tehran" behind "Contract:", or below "118". */
    private static final Pattern WORDS = Pattern.compile("(?<!\\S)\\p{L}{2,}[\\s,]+\\p{L}{2,}");

    private static final Pattern BLANKS = Pattern.compile(BETWEEN);

    static LabelledCell of(SourceCell cell, SourceRow row, Layout layout) {
        var values = layout.form().in(row.number(), cell.column()).toList();
        boolean found = true;
        var left = cell.text();
        for (var value : values) {
            var words = words(heard(value));
            if (words == null || holdsNumber(value, values)) {
                continue;
            }
            found &= words.matcher(cell.text()).find();
            left = words.matcher(left).replaceAll("\n");
        }
        if (left.equals(cell.text())) {
            return NOTHING;
        }
        if (!isOfNumbers(values)) {
            return new LabelledCell(left, !found);
        }
        boolean labelAlone = left.strip().indexOf('\n') < 0
                && values.stream()
                        .noneMatch(value -> WORDS.matcher(value.cell().text()).find());
        return new LabelledCell(labelAlone ? left : cell.text(), false);
    }

    /** Of a country the first line: what stands below it is heard by nobody, "CHINA" over "TRANSIT: ALMATY". */
    private static String heard(Labelled value) {
        var text = value.cell().text();
        boolean country = value.column().field().attribute() == Field.Attribute.COUNTRY;
        return country ? text.lines().findFirst().orElse("") : text;
    }

    /** A value as it stands in a cell: no part of a longer word or number; null for one without words. */
    private static @Nullable Pattern words(String value) {
        var words = BLANKS.splitAsStream(value)
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .toList();
        return words.isEmpty()
                ? null
                : Pattern.compile("(?<![\\p{L}\\d])" + String.join(BETWEEN, words) + "(?![\\p{L}\\d])");
    }

    /** Whether a name was read with the number of the paper before it, by which nobody would find it in a list. */
    private static boolean holdsNumber(Labelled value, List<Labelled> values) {
        return !isNumber(value.column().field())
                && values.stream()
                        .filter(other -> isNumber(other.column().field()))
                        .map(other -> words(other.cell().text()))
                        .anyMatch(number -> number != null
                                && number.matcher(value.cell().text()).find());
    }

    /** Whether values name nobody, no place and no goods. */
    private static boolean isOfNumbers(List<Labelled> values) {
        return values.stream().map(value -> value.column().field()).allMatch(LabelledCell::isNumber);
    }

    private static boolean isNumber(Field field) {
        return ReadCells.isNumberOfPaper(field)
                || field == Field.CONTRACT
                || field.attribute() == Field.Attribute.NUMBER
                || field.attribute() == Field.Attribute.DATE;
    }
}
