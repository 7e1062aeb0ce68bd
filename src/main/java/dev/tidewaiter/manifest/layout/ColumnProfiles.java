package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the cells of each column of some rows look like. */
final class ColumnProfiles {

    private final ManifestDictionaries dictionaries;

    ColumnProfiles(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    Map<Integer, ColumnProfile> of(List<SourceRow> rows) {
        var profiles = new TreeMap<Integer, ColumnProfile>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                profiles.computeIfAbsent(cell.column(), column -> new ColumnProfile())
                        .add(cell, dictionaries.words(), dictionaries.partyWords(), dictionaries.dates());
            }
        }
        return profiles;
    }

    /** Those of the rows above the first sum: notes and signatures below it say nothing of what a column holds. */
    Map<Integer, ColumnProfile> ofLines(List<SourceRow> rows) {
        for (int i = 1; i < rows.size(); i++) {
            var first = rows.get(i).cells().get(0);
            if (first.kind() == SourceCell.Kind.TEXT && dictionaries.words().isTotal(first.text())) {
                return of(rows.subList(0, i));
            }
        }
        return of(rows);
    }
}
