package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.layout.Detection;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/** Reads a form without a table: one of its rows stands for the line, the others are part of it. */
public final class FormReader {

    private final int lineRow;
    private final GoodsLineReader lines;

    public FormReader(
            SheetRef sheet, Detection.Form form, ManifestDictionaries dictionaries, IntegrityCounter integrity) {
        this.lineRow = form.row();
        this.lines = new GoodsLineReader(sheet, form.layout(), dictionaries, integrity);
    }

    /** What becomes of a row, which may be passed over as one of a table. */
    public RowOutcome read(SourceRow row, RowCells cells, boolean passes) {
        if (row.number() != lineRow) {
            return new RowOutcome.Skipped(row.number(), "part of the form");
        }
        if (passes) {
            lines.pass(cells);
            return new RowOutcome.PassedOver(row.number(), true);
        }
        return new RowOutcome.GoodsRow(lines.read(cells, List.of(), List.of()));
    }
}
