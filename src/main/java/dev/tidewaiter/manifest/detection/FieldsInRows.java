package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.heading.PartyAttribute;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a form that has a heading like a table's: "Field | Value" over "Consignee | Beta Trade LLC" and "Weight | 3". Each row is one label
 * and what is said of it, behind numbers that say where it is to be printed. What tells more, such as a table of goods below, or says a label
 * twice, is read as it stands.
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
                var below = rows.subList(at + 1, rows.size());
                return isForm(below, label)
                        ? below.stream().map(row -> from(row, label)).toList()
                        : null;
            }
        }
        return null;
    }

    /** The column right before a last one that is headed as values, with a heading that names nothing itself; -1 where there is none. */
    private int labelIn(SourceRow heading) {
        var cells = heading.cells();
        int last = cells.size() - 1;
        if (last < 1 || !terms.isOfValues(cells.get(last).text())) {
            return -1;
        }
        var label = cells.get(last - 1);
        boolean ofLabels =
                headings.meaning(label.text()) == null || headings.attribute(label.text()) == PartyAttribute.NAME;
        boolean nothingElse = cells.subList(0, last - 1).stream().allMatch(this::isOfNothing);
        return ofLabels && nothingElse && label.column() == cells.get(last).column() - 1 ? label.column() : -1;
    }

    private boolean isOfNothing(SourceCell heading) {
        var meaning = headings.meaning(heading.text());
        return meaning == null || meaning.kind() == Kind.NOTHING;
    }

    private boolean isForm(List<SourceRow> rows, int label) {
        var said = new HashSet<String>();
        var fields = EnumSet.noneOf(Field.class);
        int known = 0;
        boolean party = false;
        for (var row : rows) {
            var name = row.cells().stream()
                    .filter(cell -> cell.column() == label)
                    .findFirst()
                    .orElse(null);
            if (name == null || tellsMore(row, label) || !said.add(Characters.small(name.text()))) {
                return false;
            }
            var meaning = headings.meaning(name.text());
            known += meaning == null ? 0 : 1;
            if (meaning != null && meaning.kind() == Kind.FIELD) {
                fields.addAll(meaning.fields());
                party |= meaning.fields().get(0).role() != null && hasWords(row, label + 1);
            }
        }
        return party && fields.size() >= FEWEST_FIELDS && known * 2 >= rows.size();
    }

    /** Whether words stand left of a label, anything behind its value, or the heading of a column in the value's place. */
    private boolean tellsMore(SourceRow row, int label) {
        return row.cells().stream()
                .anyMatch(cell -> cell.column() < label
                        ? Characters.letters(cell.text()) > 0
                        : cell.column() > label + 1 || (cell.column() > label && isHeading(cell.text())));
    }

    private boolean isHeading(String text) {
        var meaning = headings.meaning(text);
        return meaning != null && meaning.exact();
    }

    private static boolean hasWords(SourceRow row, int column) {
        return row.cells().stream().anyMatch(cell -> cell.column() == column && Characters.letters(cell.text()) > 0);
    }

    private static SourceRow from(SourceRow row, int label) {
        var cells = row.cells().stream().filter(cell -> cell.column() >= label).toList();
        return new SourceRow(row.number(), row.hidden(), cells);
    }
}
