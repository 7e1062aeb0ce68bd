package dev.tidewaiter.manifest;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.RowRead;
import dev.tidewaiter.spreadsheet.read.SheetRows;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceFile;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet whose rows a test writes as lines of cells between bars; a cell that is all digits is a number, {@code 'x} a text,
 * {@code @…} a date cell.
 */
public record RowsAsSheet(String name, String text, List<MergedRange> merged) implements SourceSheet {

    /** A file of such sheets. */
    public static SourceFile file(List<RowsAsSheet> sheets) {
        return new SourceFile() {
            @Override
            public String sha256() {
                return "0";
            }

            @Override
            public List<SourceSheet> sheets() {
                return List.copyOf(sheets);
            }

            @Override
            public List<IntegrityFinding> integrity() {
                return List.of();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public SheetRef ref() {
        return new SheetRef("test.xlsx", name, false);
    }

    @Override
    public List<Integer> hiddenColumns() {
        return List.of();
    }

    @Override
    public List<IntegrityFinding> integrity() {
        return List.of();
    }

    @Override
    public SheetRows rows(int from) {
        var rows = new ArrayList<SourceRow>();
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
            if (!cells.isEmpty() && number >= from) {
                rows.add(new SourceRow(number, false, cells));
            }
        }
        var left = rows.iterator();
        return new SheetRows() {
            @Override
            public @Nullable RowRead next() {
                return left.hasNext() ? left.next() : null;
            }

            @Override
            public void close() {}
        };
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
