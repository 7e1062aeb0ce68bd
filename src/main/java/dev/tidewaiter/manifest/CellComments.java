package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.row.RowOutcome;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comments at the cells of a sheet. What one says at a line of goods is said of that line. */
final class CellComments {

    private final Map<Integer, List<OutsideText>> byRow = new HashMap<>();
    private final Set<OutsideText> told = new HashSet<>();
    private final OutsideCells outside;

    CellComments(SourceSheet sheet, OutsideCells outside) throws IOException {
        this.outside = outside;
        try {
            for (var text : sheet.outsideTexts()) {
                var cell = text.cell();
                if (text.kind() == OutsideText.Kind.COMMENT && cell != null) {
                    byRow.computeIfAbsent(CellRef.rowNumber(cell), row -> new ArrayList<>())
                            .add(text);
                }
            }
        } catch (UnreadableFile damaged) {
            // told behind the last row, with the other texts
        }
    }

    /** A line of goods with what the comments at its cells tell; mostly the line as it is. */
    RowOutcome with(RowOutcome outcome) {
        if (byRow.isEmpty() || !(outcome instanceof RowOutcome.GoodsRow goods)) {
            return outcome;
        }
        var line = goods.line();
        for (var comment : byRow.getOrDefault(line.row(), List.of())) {
            var value = outside.telling(line.sheet(), comment);
            if (value != null && told.add(comment)) {
                line = line.and(
                        GoodsLine.at(line.sheet(), line.row()).elsewhere(value).build());
            }
        }
        return new RowOutcome.GoodsRow(line);
    }

    /** Whether a line of goods tells a text already. */
    boolean tells(OutsideText text) {
        return told.contains(text);
    }
}
