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
 * Container No(s) - Number and kind", over what is written there: the title is taken to stand in its place, too.
 */
public final class BoxCaptions {

    private static final int GOODS = 31;
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
            all.add(at + 1 < rows.size() ? replaced(rows.get(at), rows.get(at + 1)) : rows.get(at));
        }
        return all;
    }

    private SourceRow replaced(SourceRow row, SourceRow below) {
        for (int i = 0; i + 1 < row.cells().size(); i++) {
            var title = row.cells().get(i);
            var caption = row.cells().get(i + 1);
            if (title.kind() == SourceCell.Kind.TEXT
                    && boxes.numberOf(title.text()) == GOODS
                    && caption.column() - title.column() <= FARTHEST
                    && isCaption(caption)
                    && holds(below, caption)
                    && !holds(below, title)) {
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

    private static boolean holds(SourceRow row, SourceCell above) {
        return row.cells().stream().anyMatch(cell -> cell.column() == above.column());
    }
}
