package dev.tidewaiter.manifest;

import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceFile;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a reader makes of rows that a test writes as lines of cells between bars. */
final class ReadManifest implements ManifestListener {

    private static final ManifestReader READER = ManifestReader.create();

    final List<GoodsLine> lines = new ArrayList<>();
    final List<RowNote> skipped = new ArrayList<>();
    final List<RowNote> rejected = new ArrayList<>();
    private final ManifestSummary summary;

    private ManifestSummary summary() {
        return summary;
    }

    private ReadManifest(ManifestReader reader, SourceFile file) {
        try {
            summary = reader.read(file, "test.xlsx", this);
        } catch (UnreadableFile | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Rows as lines, cells between bars; a cell that is all digits is a number, {@code 'x} a text, {@code @…} a date cell. */
    static ReadManifest of(String rows) {
        return of(rows, List.of());
    }

    static ReadManifest of(String rows, List<MergedRange> merged) {
        return new ReadManifest(READER, file(rows, merged));
    }

    static ReadManifest with(Mappings mappings, String rows) {
        return new ReadManifest(READER.with(mappings), file(rows, List.of()));
    }

    GoodsLine line(int index) {
        return lines.get(index);
    }

    SheetSummary sheet() {
        return summary().sheets().get(0);
    }

    List<IntegrityFinding> integrity() {
        return summary().integrity();
    }

    ManifestSummary whole() {
        return summary();
    }

    @Override
    public void line(GoodsLine line) {
        lines.add(line);
    }

    @Override
    public void skipped(SheetRef sheet, int row, String reason) {
        skipped.add(new RowNote(row, reason));
    }

    @Override
    public void rejected(SheetRef sheet, int row, String reason) {
        rejected.add(new RowNote(row, reason));
    }

    private static SourceFile file(String rows, List<MergedRange> merged) {
        var sheet = new Rows(rows, merged);
        return new SourceFile() {
            @Override
            public String sha256() {
                return "0";
            }

            @Override
            public List<SourceSheet> sheets() {
                return List.of(sheet);
            }

            @Override
            public List<IntegrityFinding> integrity() {
                return List.of();
            }

            @Override
            public void close() {}
        };
    }

    private record Rows(String text, List<MergedRange> merged) implements SourceSheet {

        @Override
        public SheetRef ref() {
            return new SheetRef("test.xlsx", "Sheet1", false);
        }

        @Override
        public List<Integer> hiddenColumns() {
            return List.of();
        }

        @Override
        public void read(RowHandler handler) throws IOException {
            int number = 0;
            for (var line : text.split("\n", -1)) {
                number++;
                var cells = new ArrayList<SourceCell>();
                var parts = line.split("\\|", -1);
                for (int i = 0; i < parts.length; i++) {
                    var cell = parts[i].strip().replace("\\n", "\n");
                    if (!cell.isEmpty()) {
                        cells.add(cell(i, cell));
                    }
                }
                if (!cells.isEmpty() && !handler.row(new SourceRow(number, false, cells))) {
                    return;
                }
            }
        }

        private static SourceCell cell(int column, String text) {
            if (text.startsWith("'")) {
                return new SourceCell(column, SourceCell.Kind.TEXT, text.substring(1), Double.NaN, false);
            }
            if (text.startsWith("@")) {
                return new SourceCell(column, SourceCell.Kind.DATE, text.substring(1), 45_000, false);
            }
            if (text.startsWith("#") && text.length() > 4) {
                return new SourceCell(column, SourceCell.Kind.ERROR, text, Double.NaN, false);
            }
            boolean number = text.matches("\\d+(\\.\\d+)?");
            return new SourceCell(
                    column,
                    number ? SourceCell.Kind.NUMBER : SourceCell.Kind.TEXT,
                    text,
                    number ? Double.parseDouble(text) : Double.NaN,
                    false);
        }
    }
}
