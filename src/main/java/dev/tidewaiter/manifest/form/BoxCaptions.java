package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.DeclarationBoxes;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The caption that declarations print beside the title of the box for the goods, "31 Packages and description of goods | Marks and numbers -
 * Container No(s) - Number and kind", over what is written there: the title is taken to stand in its place, too. A table may number the heading of
 * its goods as well, so nothing may be written right below the title, nor both below it and below the caption in further rows, and two other
 * boxes must be on the sheet or nothing stand beside what is written.
 */
public final class BoxCaptions {

    private static final int GOODS = 31;
    private static final int FEWEST_OTHERS = 2;
    private static final int FEWEST_ROWS = 2;
    private static final int FARTHEST = 3;

    private final DeclarationBoxes boxes;
    private final Headings headings;

    public BoxCaptions(DeclarationBoxes boxes, Headings headings) {
        this.boxes = boxes;
        this.headings = headings;
    }

    /** The rows with the title of the goods over them. */
    public List<SourceRow> replaced(List<SourceRow> rows) {
        var all = new ArrayList<SourceRow>(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            all.add(replaced(rows, at));
        }
        return all;
    }

    private SourceRow replaced(List<SourceRow> rows, int at) {
        var row = rows.get(at);
        for (int i = 0; i + 1 < row.cells().size(); i++) {
            var title = row.cells().get(i);
            var caption = row.cells().get(i + 1);
            if (title.kind() == SourceCell.Kind.TEXT
                    && boxes.numberOf(title.text()) == GOODS
                    && caption.column() - title.column() <= FARTHEST
                    && isCaption(caption)
                    && isOverGoods(rows.subList(at + 1, rows.size()), title, caption)
                    && (rows.get(at + 1).cells().size() == 1
                            || rows.stream().mapToLong(this::otherBoxes).sum() >= FEWEST_OTHERS)) {
                var cells = new ArrayList<>(row.cells());
                cells.set(
                        i + 1,
                        new SourceCell(caption.column(), title.kind(), title.text(), Double.NaN, title.formula()));
                return new SourceRow(row.number(), row.hidden(), cells);
            }
        }
        return row;
    }

    private boolean isCaption(SourceCell cell) {
        boolean words = cell.kind() == SourceCell.Kind.TEXT && Characters.digits(cell.text()) == 0;
        return words && (asksForMarks(cell.text()) || asksForMarks(cell.text().split("\\s+[-–—]\\s+", 2)[0]));
    }

    private boolean asksForMarks(String text) {
        var meaning = headings.meaning(text);
        return meaning != null && meaning.fields().contains(Field.MARKS);
    }

    /** Whether what is written stands right below the caption, and nothing right below the title but another box. */
    private boolean isOverGoods(List<SourceRow> below, SourceCell title, SourceCell caption) {
        return !below.isEmpty()
                && holds(below.get(0), caption)
                && below.get(0).cells().stream()
                        .filter(cell -> cell.column() == title.column())
                        .allMatch(cell -> boxes.numberOf(cell.text()) != DeclarationBoxes.NONE)
                && below.stream().filter(row -> isOfTable(row, title, caption)).count() < FEWEST_ROWS;
    }

    /** A row of goods under both, as a table has them; a label and its value are none. */
    private boolean isOfTable(SourceRow row, SourceCell title, SourceCell caption) {
        return holds(row, caption)
                && row.cells().stream()
                        .anyMatch(cell -> cell.column() == title.column()
                                && boxes.numberOf(cell.text()) == DeclarationBoxes.NONE
                                && headings.meaning(cell.text()) == null);
    }

    private long otherBoxes(SourceRow row) {
        return row.cells().stream()
                .filter(cell -> cell.kind() == SourceCell.Kind.TEXT)
                .mapToInt(cell -> boxes.numberOf(cell.text()))
                .filter(number -> number != GOODS && number != DeclarationBoxes.NONE)
                .count();
    }

    private static boolean holds(SourceRow row, SourceCell above) {
        return row.cells().stream().anyMatch(cell -> cell.column() == above.column());
    }
}
