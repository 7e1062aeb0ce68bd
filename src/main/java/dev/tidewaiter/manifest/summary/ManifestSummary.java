package dev.tidewaiter.manifest.summary;

import dev.tidewaiter.manifest.mapping.MappedSheet;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import java.util.List;

/**
 * What was read from one file.
 *
 * @param file      the file's name without folders
 * @param sha256    the hash of its bytes, in hexadecimal
 * @param sheets    its sheets in workbook order
 * @param integrity what is odd about the file itself
 */
public record ManifestSummary(String file, String sha256, List<SheetSummary> sheets, List<IntegrityFinding> integrity) {

    public static final String NO_GOODS = "no-goods-lines";
    public static final String OUTSIDE_CELLS = "text-outside-cells";

    public ManifestSummary {
        sheets = List.copyOf(sheets);
        integrity = List.copyOf(integrity);
    }

    /** What names of the file and of its sheets say that must not pass unsaid. */
    public List<IntegrityFinding> outsideCells() {
        return integrity.stream()
                .filter(finding -> finding.kind().equals(OUTSIDE_CELLS))
                .toList();
    }

    /** How its sheets were understood. */
    public List<MappedSheet> mappedSheets() {
        return sheets.stream()
                .map(sheet -> new MappedSheet(file, sheet.mapping()))
                .toList();
    }

    /** Whether no row was recognised as a line of goods. */
    public boolean isWithoutGoods() {
        return integrity.stream().anyMatch(finding -> finding.kind().equals(NO_GOODS));
    }
}
