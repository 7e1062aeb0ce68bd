package dev.tidewaiter.manifest;

import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.SheetRef;

/**
 * Hears what a manifest holds, row by row in file order, on one thread. Each row from a sheet's header on is told exactly
 * once: as a line, skipped or rejected. Blank rows are not told.
 */
public interface ManifestListener {

    void line(GoodsLine line);

    /** A row that holds no goods, such as a heading, a subtotal or letterhead. */
    void skipped(SheetRef sheet, int row, String reason);

    /** A row that should hold goods and could not be read; the reason says what is wrong and what to do. */
    void rejected(SheetRef sheet, int row, String reason);
}
