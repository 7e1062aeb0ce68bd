package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one date above a table that no label names, as contracts have it beside the town: "Almaty | 01.03.2025". Beside or below "Print date"
 * or "Signature / Date" it has a label, though not one that is read.
 */
final class DateAlone {

    private static final int LONGEST = 20;
    private static final int FEWEST_DIGITS = 5;

    private final ManifestDictionaries dictionaries;

    DateAlone(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** @param used cells that are values already */
    List<Labelled> in(List<SourceRow> rows, Set<SourceCell> used) {
        var found = new ArrayList<Labelled>();
        SourceRow above = null;
        for (var row : rows) {
            SourceCell before = null;
            for (var cell : row.cells()) {
                var first = firstLine(cell);
                if (!used.contains(cell) && isDate(first) && !isSilent(before) && !isSilent(over(cell, above, row))) {
                    found.add(
                            new Labelled(Column.ofLabel(Field.EXPORT_DATE, cell.column()), first, row.number(), false));
                }
                before = cell;
            }
            above = row;
        }
        return found.size() == 1 ? found : List.of();
    }

    private static @Nullable SourceCell over(SourceCell cell, @Nullable SourceRow above, SourceRow row) {
        return above == null || above.number() != row.number() - 1
                ? null
                : above.cells().stream()
                        .filter(other -> other.column() == cell.column())
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a cell is the label of something that is not read. */
    private boolean isSilent(@Nullable SourceCell cell) {
        var meaning = cell == null || cell.kind() != SourceCell.Kind.TEXT
                ? null
                : dictionaries.headings().meaning(LabelTexts.bare(cell.text()));
        return meaning != null && meaning.kind() == Meaning.Kind.NOTHING;
    }

    private static SourceCell firstLine(SourceCell cell) {
        int end = cell.text().indexOf('\n');
        return end < 0 || cell.kind() != SourceCell.Kind.TEXT
                ? cell
                : new SourceCell(
                        cell.column(),
                        cell.kind(),
                        cell.text().substring(0, end).strip(),
                        cell.number(),
                        cell.formula());
    }

    private boolean isDate(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.DATE
                || (cell.kind() == SourceCell.Kind.TEXT
                        && cell.text().length() <= LONGEST
                        && Characters.digits(cell.text()) >= FEWEST_DIGITS
                        && dictionaries.dates().isDate(cell.text()));
    }
}
