package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.mapping.Mappings;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceFile;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a reader makes of rows that a test writes as lines of cells between bars. */
public final class ReadManifest {

    /** Goods below a form. */
    public static final String TABLE = """
            Description | HS Code | Qty
            Tiles | 690721 | 4
            Bolts | 731815 | 9
            """;

    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled());

    public final List<GoodsLine> lines = new ArrayList<>();
    public final List<RowNote> skipped = new ArrayList<>();
    public final List<RowNote> rejected = new ArrayList<>();
    private final ManifestSummary summary;

    private ManifestSummary summary() {
        return summary;
    }

    private ReadManifest(ManifestReader reader, SourceFile file) {
        try (var lines = reader.open(file, "test.xlsx", null)) {
            for (var row = lines.nextRow(); row != null; row = lines.nextRow()) {
                note(row);
            }
            summary = lines.summary();
        } catch (UnreadableFile | IOException e) {
            throw new AssertionError(e);
        }
    }

    private void note(RowOutcome row) {
        if (row instanceof RowOutcome.GoodsRow goods) {
            lines.add(goods.line());
        } else if (row instanceof RowOutcome.Telling telling) {
            lines.add(telling.line());
        } else if (row instanceof RowOutcome.Skipped passed) {
            skipped.add(new RowNote(passed.row(), passed.reason()));
        } else if (row instanceof RowOutcome.Rejected refused) {
            rejected.add(new RowNote(refused.row(), refused.reason()));
        }
    }

    /** Rows as lines, cells between bars; a cell that is all digits is a number, {@code 'x} a text, {@code @…} a date cell. */
    public static ReadManifest of(String rows) {
        return of(rows, List.of());
    }

    public static ReadManifest of(String rows, List<MergedRange> merged) {
        return new ReadManifest(READER, RowsAsSheet.file(List.of(new RowsAsSheet("Sheet1", rows, merged))));
    }

    /** A workbook of several sheets. */
    static ReadManifest of(List<RowsAsSheet> sheets) {
        return new ReadManifest(READER, RowsAsSheet.file(sheets));
    }

    public static ReadManifest with(Mappings mappings, String rows) {
        return new ReadManifest(
                READER.with(mappings), RowsAsSheet.file(List.of(new RowsAsSheet("Sheet1", rows, List.of()))));
    }

    public static ReadManifest with(ManifestReader reader, String rows) {
        return new ReadManifest(reader, RowsAsSheet.file(List.of(new RowsAsSheet("Sheet1", rows, List.of()))));
    }

    public static ReadManifest with(GivenFacts facts, String rows) {
        return new ReadManifest(
                READER.with(facts), RowsAsSheet.file(List.of(new RowsAsSheet("Sheet1", rows, List.of()))));
    }

    /** The cells, or the column, in which a field was found; "nowhere" for none. */
    public static String place(ReadManifest read, Field field) {
        return Objects.requireNonNullElse(read.sheet().mapping().columns().get(field), "nowhere");
    }

    public GoodsLine line(int index) {
        return lines.get(index);
    }

    public SheetSummary sheet() {
        return summary().sheets().get(0);
    }

    public List<IntegrityFinding> integrity() {
        return summary().integrity();
    }

    public ManifestSummary whole() {
        return summary();
    }
}
