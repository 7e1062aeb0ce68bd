package dev.tidewaiter.spreadsheet.open;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.UnreadableRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that a file gives, read whole, for tests. */
public record ReadRows(List<SourceRow> rows, List<String> unreadable, List<IntegrityFinding> integrity) {

    public static ReadRows of(Path file) throws Exception {
        var rows = new ArrayList<SourceRow>();
        var unreadable = new ArrayList<String>();
        try (var source = FileOpening.open(file)) {
            for (var sheet : source.sheets()) {
                sheet.merged();
                try (var pulled = sheet.rows()) {
                    for (var row = pulled.next(); row != null; row = pulled.next()) {
                        if (row instanceof SourceRow read) {
                            rows.add(read);
                        } else if (row instanceof UnreadableRow broken) {
                            unreadable.add(broken.number() + ": " + broken.reason());
                        }
                    }
                }
            }
            return new ReadRows(rows, unreadable, source.integrity());
        }
    }

    /** The texts of all cells, a list a row. */
    public List<List<String>> texts() {
        return rows.stream()
                .map(row -> row.cells().stream().map(SourceCell::text).toList())
                .toList();
    }

    public List<String> kinds() {
        return integrity.stream().map(IntegrityFinding::kind).toList();
    }
}
