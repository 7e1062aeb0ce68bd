package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a form that has a heading like a table's: "Field | Value" over "Consignee | Beta Trade LLC" and "Weight | 3". Each row is one label
 * and what is said of it, whatever else stands on its left, such as where it is to be printed.
 */
final class FieldsInRows {

    /** A title may stand above. */
    private static final int LAST_ROW = 3;

    /** Of as many different fields the labels have to be. */
    private static final int FEWEST_FIELDS = 3;

    private final Headings headings;
    private final TermWords terms;

    FieldsInRows(ManifestDictionaries dictionaries) {
        this.headings = dictionaries.headings();
        this.terms = dictionaries.words().terms();
    }

    /** The labels with what stands behind them; null where a sheet is no such form. */
    @Nullable
    List<SourceRow> in(List<SourceRow> rows) {
        for (int at = 0; at < Math.min(LAST_ROW, rows.size()); at++) {
            int label = labelIn(rows.get(at));
            if (label >= 0) {
                var below = rows.subList(at + 1, rows.size()).stream()
                        .map(row -> from(row, label))
                        .filter(row -> !row.cells().isEmpty())
                        .toList();
                var fields = below.stream().flatMap(row -> fields(row, label)).distinct();
                return fields.count() >= FEWEST_FIELDS ? below : null;
            }
        }
        return null;
    }

    /** The column right before a last one that is headed as values; -1 where there is none. */
    private int labelIn(SourceRow heading) {
        int last = heading.cells().size() - 1;
        boolean headed = last > 0 && terms.isOfValues(heading.cells().get(last).text());
        int label = headed ? heading.cells().get(last - 1).column() : -1;
        return headed && label == heading.cells().get(last).column() - 1 ? label : -1;
    }

    private Stream<Field> fields(SourceRow row, int label) {
        var first = row.cells().get(0);
        var meaning = first.column() == label ? headings.meaning(first.text()) : null;
        return meaning == null || meaning.kind() != Kind.FIELD ? Stream.empty() : meaning.fields().stream();
    }

    private static SourceRow from(SourceRow row, int label) {
        var cells = row.cells().stream().filter(cell -> cell.column() >= label).toList();
        return new SourceRow(row.number(), row.hidden(), cells);
    }
}
