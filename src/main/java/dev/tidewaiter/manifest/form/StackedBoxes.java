package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.heading.DeclarationBoxes;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Boxes of a declaration that share a cell, one in each line: "32 Item 1" over "33 Commodity code: 84812010" over "34 Country: SE". A
 * line that begins with no number, or with a smaller one than the line above, is the value of one box.
 */
final class StackedBoxes {

    private final DeclarationBoxes boxes;

    StackedBoxes(DeclarationBoxes boxes) {
        this.boxes = boxes;
    }

    /** The rows with such boxes parted, each in a cell of its own that stands where both stood. */
    List<SourceRow> parted(List<SourceRow> rows) {
        return rows.stream().map(this::parted).toList();
    }

    private SourceRow parted(SourceRow row) {
        if (row.cells().stream().noneMatch(this::isStack)) {
            return row;
        }
        var cells = new ArrayList<SourceCell>();
        for (var cell : row.cells()) {
            if (isStack(cell)) {
                lines(cell)
                        .forEach(line -> cells.add(
                                new SourceCell(cell.column(), cell.kind(), line, Double.NaN, cell.formula())));
            } else {
                cells.add(cell);
            }
        }
        return new SourceRow(row.number(), row.hidden(), cells);
    }

    private boolean isStack(SourceCell cell) {
        if (cell.kind() != SourceCell.Kind.TEXT || cell.text().indexOf('\n') < 0) {
            return false;
        }
        int last = DeclarationBoxes.NONE;
        for (var line : lines(cell)) {
            int number = boxes.numberOf(line);
            if (number <= last) {
                return false;
            }
            last = number;
        }
        return true;
    }

    /** Those that hold anything: what breaks a line may be written by two signs in the wrong order. */
    private static List<String> lines(SourceCell cell) {
        return cell.text()
                .lines()
                .map(SourceCell::bare)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
