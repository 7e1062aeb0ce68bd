package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/**
 * The currency that a sentence or a total around the lines tells for all of them: "All prices are in RMB", "TOTAL (USD)", "Tổng tiền:
 * 24,245,000 VND", "SAY US DOLLARS SIX HUNDRED ONLY". It counts where no column, label or heading says one, and where all that tell one agree.
 */
public final class LoneCurrency {

    private static final int LONGEST = 120;
    private static final int MOST_CELLS = 5;

    private final CellWords words;
    private final Currencies currencies;

    private LoneCurrency(ManifestDictionaries dictionaries) {
        this.words = dictionaries.words();
        this.currencies = dictionaries.values().currencies();
    }

    /** Such a currency; empty where the document tells none so, or several. */
    public static List<Labelled> in(
            Layout layout, List<Labelled> form, List<SourceRow> rows, ManifestDictionaries dictionaries) {
        boolean given = layout.holds(Field.CURRENCY)
                || form.stream().anyMatch(value -> value.column().field() == Field.CURRENCY)
                || !(layout.holds(Field.UNIT_PRICE) || layout.holds(Field.TOTAL_VALUE));
        return given ? List.of() : new LoneCurrency(dictionaries).in(rows);
    }

    private List<Labelled> in(List<SourceRow> rows) {
        Labelled found = null;
        for (var row : rows) {
            if (row.cells().size() > MOST_CELLS) {
                continue; // a line or a heading
            }
            for (var cell : row.cells()) {
                if (!mayTell(cell)) {
                    continue;
                }
                var told = currencies.allIn(cell.text());
                if (told.isEmpty()) {
                    continue;
                }
                var code = told.iterator().next();
                if (told.size() > 1 || (found != null && !found.cell().text().equals(code))) {
                    return List.of();
                }
                found = found == null ? labelled(cell, row, code) : found;
            }
        }
        return found == null ? List.of() : List.of(found);
    }

    private boolean mayTell(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT
                && cell.text().length() <= LONGEST
                && (words.isTotal(cell.text(), currencies::name) || currencies.mayTell(cell.text()));
    }

    private static Labelled labelled(SourceCell cell, SourceRow row, String code) {
        var value = new SourceCell(cell.column(), cell.kind(), code, Double.NaN, cell.formula());
        return new Labelled(Column.ofLabel(Field.CURRENCY, cell.column()), value, row.number(), false);
    }
}
