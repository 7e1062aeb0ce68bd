package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the cells of each column of some rows look like. */
public final class ColumnProfiles {

    /**
     * The first lines of a table.
     *
     * @param rows     the lines
     * @param profiles what the cells of each of their columns look like
     */
    public record Lines(List<SourceRow> rows, Map<Integer, ColumnProfile> profiles) {}

    private static final int FEWEST_HEADINGS = 3;

    private final ManifestDictionaries dictionaries;

    public ColumnProfiles(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    public Map<Integer, ColumnProfile> of(List<SourceRow> rows) {
        var profiles = new TreeMap<Integer, ColumnProfile>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                profiles.computeIfAbsent(cell.column(), column -> new ColumnProfile())
                        .add(cell, dictionaries);
            }
        }
        return profiles;
    }

    /** Whether a row as full as any stands right below one: "colours: grey and beige" is a note on the goods above it. */
    private static boolean isAmongLines(List<SourceRow> rows, int at, int widest) {
        return at + 1 < rows.size()
                && rows.get(at + 1).number() == rows.get(at).number() + 1
                && rows.get(at + 1).cells().size() * 4 >= widest * 3;
    }

    /**
     * Those of the lines of goods among the rows below a heading, without the rows that say it once more, as at the top of each page.
     *
     * @param heading null where there is none
     */
    public Lines ofLines(List<SourceRow> rows, @Nullable SourceRow heading) {
        if (heading == null) {
            return ofLines(rows);
        }
        var said = heading.cells().stream()
                .collect(Collectors.toMap(SourceCell::column, SourceCell::text, (first, again) -> first));
        return ofLines(rows.stream().filter(row -> !repeats(row, said)).toList());
    }

    private static boolean repeats(SourceRow row, Map<Integer, String> heading) {
        return row.cells().size() >= FEWEST_HEADINGS
                && row.cells().stream().allMatch(cell -> cell.text().equals(heading.get(cell.column())));
    }

    /** Those of the rows above the first sum or the first few words apart: notes and signatures below it say nothing of what a column holds. */
    private Lines ofLines(List<SourceRow> rows) {
        int widest = 0;
        for (int i = 1; i < rows.size(); i++) {
            widest = Math.max(widest, rows.get(i - 1).cells().size());
            var first = rows.get(i).cells().get(0);
            boolean apart = rows.get(i).number() > rows.get(i - 1).number() + 1
                    || TextMarks.firstColon(first.text()) > 0
                    || dictionaries.words().isNote(first.text());
            boolean foot = apart && rows.get(i).cells().size() * 2 < widest && !isAmongLines(rows, i, widest);
            if (first.kind() == SourceCell.Kind.TEXT
                    && (foot || dictionaries.words().isTotal(first.text()))) {
                return new Lines(rows.subList(0, i), of(rows.subList(0, i)));
            }
        }
        return new Lines(rows, of(rows));
    }
}
