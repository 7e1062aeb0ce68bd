package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.layout.Detection;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a form without a table: a row of each item stands for its line, the others are part of it. */
public final class FormReader {

    private final Map<Integer, GoodsLineReader> lines = new HashMap<>();

    public FormReader(
            SheetRef sheet, Detection.Form form, ManifestDictionaries dictionaries, IntegrityCounter integrity) {
        for (var item : form.items()) {
            lines.put(item.row(), new GoodsLineReader(sheet, item.layout(), dictionaries, integrity));
        }
    }

    /** What becomes of a row, which may be passed over as one of a table. */
    public RowOutcome read(SourceRow row, RowCells cells, boolean passes) {
        var line = lines.get(row.number());
        if (line == null) {
            return new RowOutcome.Skipped(row.number(), "part of the form");
        }
        if (passes) {
            line.pass(cells);
            return new RowOutcome.PassedOver(row.number(), true);
        }
        return new RowOutcome.GoodsRow(line.read(cells, List.of(), List.of()));
    }
}
