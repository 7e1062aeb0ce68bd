package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.mapping.SheetMapping;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.Map;

/**
 * The beginning of a manifest: how it is laid out, and what its first rows say.
 *
 * @param file      the file's name without folders
 * @param sha256    the hash of its bytes, in hexadecimal
 * @param sheets    its first sheets, in workbook order
 * @param further   the names of the sheets behind those, which were not looked at
 * @param integrity what is odd about what was looked at
 */
public record ManifestHead(
        String file, String sha256, List<SheetHead> sheets, List<String> further, List<IntegrityFinding> integrity) {

    public ManifestHead {
        sheets = List.copyOf(sheets);
        further = List.copyOf(further);
        integrity = List.copyOf(integrity);
    }

    /**
     * The beginning of a sheet.
     *
     * @param whole    whether the sheet ends there
     * @param rows     its first rows as they stand
     * @param summary  what became of the rows that were read, and which column holds what
     * @param lines    the goods lines of these rows
     * @param choices  by place: what else it may hold, where its heading leaves that open
     */
    public record SheetHead(
            boolean whole,
            List<SourceRow> rows,
            SheetSummary summary,
            List<GoodsLine> lines,
            Map<String, List<Field>> choices) {

        public SheetHead {
            rows = List.copyOf(rows);
            lines = List.copyOf(lines);
            choices = Map.copyOf(choices);
        }

        public SheetRef sheet() {
            return summary.sheet();
        }

        public SheetMapping mapping() {
            return summary.mapping();
        }
    }

    /** What was read so far, as a summary of the whole file would say it. */
    public ManifestSummary summary() {
        return new ManifestSummary(
                file, sha256, sheets.stream().map(SheetHead::summary).toList(), integrity);
    }
}
