package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a form in which labels and values take turns, each label below or above another one in the same column: "Notify | Alpha LLC |
 * Address | Tbilisi" over "Consignee | Beta Ltd | Address | Shanghai". None of them heads columns.
 */
final class LabelledRows {

    private static final int FEWEST_LABELS = 2;

    private final Headings headings;
    private final HeadingScore scores;

    LabelledRows(Headings headings) {
        this.headings = headings;
        this.scores = new HeadingScore(headings);
    }

    /** Whether a row is one of those, with the row before or behind it. */
    boolean include(List<SourceRow> rows, int at) {
        return arePair(rows, at - 1) || arePair(rows, at);
    }

    /** A heading may have its translation below it, and lines below that. */
    private boolean arePair(List<SourceRow> rows, int upper) {
        if (upper < 0 || !areNeighbours(rows, upper)) {
            return false;
        }
        var labels = labels(rows.get(upper));
        var next = labels(rows.get(upper + 1));
        return labels.size() >= FEWEST_LABELS
                && labels.keySet().equals(next.keySet())
                && !labels.equals(next)
                && !hasLineBelow(rows, upper + 1);
    }

    private static boolean areNeighbours(List<SourceRow> rows, int upper) {
        return upper + 1 < rows.size()
                && rows.get(upper + 1).number() == rows.get(upper).number() + 1;
    }

    /** Whether the row below fills the columns of labels and values alike, and has no labels. */
    private boolean hasLineBelow(List<SourceRow> rows, int at) {
        return areNeighbours(rows, at)
                && labels(rows.get(at + 1)).isEmpty()
                && columns(rows.get(at + 1)).containsAll(columns(rows.get(at)));
    }

    private static Set<Integer> columns(SourceRow row) {
        return row.cells().stream().map(SourceCell::column).collect(Collectors.toSet());
    }

    /**
     * What a row's labels mean, by their columns; nothing where some cell is neither a label nor the value right behind one. A row
     * that describes goods is none of them, since no goods may be missed.
     */
    private Map<Integer, List<Field>> labels(SourceRow row) {
        var labels = new TreeMap<Integer, List<Field>>();
        var cells = row.cells();
        for (int i = 0; i < cells.size(); i += 2) {
            var meaning = meaning(cells.get(i));
            if (i + 1 == cells.size() || meaning == null || meaning(cells.get(i + 1)) != null) {
                return Map.of();
            }
            labels.put(cells.get(i).column(), List.copyOf(meaning.fields()));
        }
        return scores.tellsGoods(texts(row, labels.keySet())) ? Map.of() : labels;
    }

    private static Map<Integer, String> texts(SourceRow row, Set<Integer> columns) {
        return row.cells().stream()
                .filter(cell -> columns.contains(cell.column()))
                .collect(Collectors.toMap(SourceCell::column, SourceCell::text));
    }

    private @Nullable Meaning meaning(SourceCell cell) {
        var meaning = cell.kind() == SourceCell.Kind.TEXT ? headings.meaning(cell.text()) : null;
        return meaning != null && meaning.exact() ? meaning : null;
    }
}
