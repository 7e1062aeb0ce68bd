package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.IntegrityFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that a file gives, read whole, for tests. */
record Reading(List<SourceRow> rows, List<String> unreadable, List<IntegrityFinding> integrity) {

    static Reading of(Path file) throws Exception {
        var rows = new ArrayList<SourceRow>();
        var unreadable = new ArrayList<String>();
        try (var source = SourceFile.open(file)) {
            for (var sheet : source.sheets()) {
                sheet.merged();
                sheet.read(new SourceSheet.RowHandler() {
                    @Override
                    public boolean row(SourceRow row) {
                        return rows.add(row);
                    }

                    @Override
                    public void unreadable(int row, String reason) {
                        unreadable.add(row + ": " + reason);
                    }
                });
            }
            return new Reading(rows, unreadable, source.integrity());
        }
    }

    /** The texts of all cells, a list a row. */
    List<List<String>> texts() {
        return rows.stream()
                .map(row -> row.cells().stream().map(SourceCell::text).toList())
                .toList();
    }

    List<String> kinds() {
        return integrity.stream().map(IntegrityFinding::kind).toList();
    }
}
