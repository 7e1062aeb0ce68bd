package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The comments at the cells of a sheet, and where the cells lead when they are clicked. One that says something as a remark does is a
 * remark of the lines at whose cells it stands; one that says something as a description only stays a line of its own, as it does not
 * describe the goods of those lines.
 */
final class CellComments {

    /** Longer ranges, such as a whole column that leads somewhere, are looked at for each row; it bounds what a hostile file takes. */
    private static final int MOST_ROWS = 10_000;

    /** Nobody discusses a row longer, either; what is beyond is told behind the last row. */
    private static final int MOST_A_ROW = 50;

    /** Those that tell something as a remark does. */
    private final Map<Integer, List<OutsideText>> byRow = new HashMap<>();

    private final List<LongRange> byLongRange = new ArrayList<>(0);

    private record LongRange(int first, int last, OutsideText text) {}

    private final Set<OutsideText> told = new HashSet<>();

    /** Texts that say nothing as a remark: a sheet may hold one in each row, and most of them twice. */
    private final Set<String> silent = new HashSet<>();

    private final SheetRef sheet;

    CellComments(SourceSheet sheet, OutsideCells outside) throws IOException {
        this.sheet = sheet.ref();
        try {
            for (var text : sheet.outsideTexts()) {
                boolean atCell = text.kind() == OutsideText.Kind.COMMENT || text.kind() == OutsideText.Kind.LINK;
                var cell = atCell ? text.cell() : null;
                if (cell == null || silent.contains(text.text())) {
                    continue;
                }
                if (outside.tellsAsRemark(sheet.ref(), text)) {
                    add(text, cell, sheet.merged());
                } else {
                    silent.add(text.text());
                }
            }
        } catch (UnreadableFile damaged) {
            // told behind the last row, with the other texts
        }
    }

    /** What stands at a range of cells, or at a merged cell, is of all its rows. */
    private void add(OutsideText comment, String cells, List<MergedRange> merged) {
        int ends = cells.indexOf(':');
        var cell = ends < 0 ? cells : cells.substring(0, ends);
        int row = CellRef.rowNumber(cell);
        int last = ends >= 0
                ? Math.max(row, CellRef.rowNumber(cells.substring(ends + 1)))
                : merged.stream()
                        .filter(range -> (CellRef.columnName(range.firstColumn()) + range.firstRow()).equals(cell))
                        .mapToInt(MergedRange::lastRow)
                        .findAny()
                        .orElse(row);
        if (last - row > MOST_ROWS && byLongRange.size() < MOST_A_ROW) {
            byLongRange.add(new LongRange(row, last, comment));
            return;
        }
        for (int i = row; i <= Math.min(last, row + MOST_ROWS); i++) {
            var comments = byRow.computeIfAbsent(i, unknown -> new ArrayList<>(1));
            if (comments.size() < MOST_A_ROW) {
                comments.add(comment);
            }
        }
    }

    /** A line of goods with what the comments at its cells tell; mostly the line as it is. */
    RowOutcome with(RowOutcome outcome) {
        var comments = at(outcome.row());
        if (comments.isEmpty() || !isOfGoods(outcome)) {
            return outcome;
        }
        told.addAll(comments);
        if (!(outcome instanceof RowOutcome.GoodsRow goods)) {
            return outcome;
        }
        var said = GoodsLine.at(sheet, outcome.row());
        comments.forEach(comment -> said.elsewhere(OutsideCells.remark(comment)));
        return new RowOutcome.GoodsRow(goods.line().and(said.build()));
    }

    private List<OutsideText> at(int row) {
        var here = byRow.getOrDefault(row, List.of());
        if (byLongRange.isEmpty()) {
            return here;
        }
        var all = new ArrayList<>(here);
        for (var range : byLongRange) {
            if (row >= range.first() && row <= range.last()) {
                all.add(range.text());
            }
        }
        return all;
    }

    private static boolean isOfGoods(RowOutcome outcome) {
        return outcome instanceof RowOutcome.GoodsRow
                || (outcome instanceof RowOutcome.PassedOver passed && passed.ofGoods());
    }

    /** Whether a text is known to say nothing as a remark. */
    boolean isSilent(OutsideText text) {
        return silent.contains(text.text());
    }

    /** Whether a line of goods tells a text already. */
    boolean tells(OutsideText text) {
        return told.contains(text);
    }
}
