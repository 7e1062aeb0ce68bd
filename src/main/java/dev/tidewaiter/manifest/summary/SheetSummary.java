package dev.tidewaiter.manifest.summary;

import dev.tidewaiter.manifest.mapping.SheetMapping;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;

/**
 * What became of a sheet's rows. Rows read = lines screened + skipped + rejected, always.
 *
 * @param sheet         the sheet
 * @param rowsRead      non-blank rows, letterhead included
 * @param linesScreened rows that became goods lines
 * @param skipped       rows without goods, and why
 * @param rejected      rows that could not be read, and why
 * @param mapping       which column or cell holds which field
 */
public record SheetSummary(
        SheetRef sheet,
        int rowsRead,
        int linesScreened,
        List<RowNote> skipped,
        List<RowNote> rejected,
        SheetMapping mapping) {

    public SheetSummary {
        skipped = List.copyOf(skipped);
        rejected = List.copyOf(rejected);
        if (rowsRead != linesScreened + skipped.size() + rejected.size()) {
            throw new IllegalStateException("%s, %s: read %d rows, but %d were screened, %d skipped and %d rejected"
                    .formatted(sheet.file(), sheet.sheet(), rowsRead, linesScreened, skipped.size(), rejected.size()));
        }
    }
}
