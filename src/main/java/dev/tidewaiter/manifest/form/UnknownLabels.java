package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.DocumentTitles;
import dev.tidewaiter.manifest.label.FormLabel;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Labels that no list knows, told by how they stand among those that are known: a box with the next number, a word for number that no
 * number follows, the head of a box beside others whose values stand below them.
 */
final class UnknownLabels {

    private static final int LONGEST = 60;
    private static final int FEWEST_BOXES = 3;
    private static final int MOST_BOXES = 60;

    private final CellGrid cells;
    private final IdentityHashMap<SourceCell, FormLabel> labels;
    private final DocumentTitles titles;
    private final Set<Integer> boxes = new HashSet<>();

    UnknownLabels(CellGrid cells, IdentityHashMap<SourceCell, FormLabel> labels, DocumentTitles titles) {
        this.titles = titles;
        this.cells = cells;
        this.labels = labels;
        labels.keySet().forEach(cell -> boxes.add(box(cell.text())));
        boxes.remove(0);
    }

    /** Whether a cell is a label by its own text: "17 Nachfolgende Frachtführer" among boxes 16 and 18, "Исправление №". */
    boolean isOne(SourceCell cell) {
        var text = cell.text();
        if (cell.kind() != SourceCell.Kind.TEXT || labels.containsKey(cell)) {
            return false;
        }
        int box = boxes.size() < FEWEST_BOXES ? 0 : box(text);
        if (box > 0 && !boxes.contains(box) && (boxes.contains(box - 1) || boxes.contains(box + 1))) {
            return true;
        }
        return text.length() <= LONGEST && Characters.digits(text) == 0 && titles.leavesNumberOpen(text);
    }

    /** Whether a cell beside a label heads a box of its own: both have their values below them. */
    boolean headsBoxBeside(FormLabel label, SourceCell cell, int row) {
        var text = cell.text();
        if (row != label.row()
                || label.colon()
                || !label.inline().isEmpty()
                || cell.kind() != SourceCell.Kind.TEXT
                || text.length() > LONGEST
                || Characters.digits(text) > 0) {
            return false;
        }
        boolean amongBoxes = labels.containsKey(cells.at(row - 2, cell.column()))
                || labels.containsKey(cells.at(row + 2, cell.column()));
        if (!amongBoxes || text.indexOf(',') >= 0) {
            return false;
        }
        var own = cells.at(
                cells.lastRow(row, label.cell().column()) + 1, label.cell().column());
        var below = cells.at(cells.lastRow(row, cell.column()) + 1, cell.column());
        return own != null && below != null && isValue(own) && isValue(below);
    }

    private boolean isValue(SourceCell cell) {
        return !labels.containsKey(cell) && !isOne(cell) && !TextMarks.isBracketed(cell.text());
    }

    /** The number of a box: "17 Nachfolgende Frachtführer"; 0 for what is none, such as a street with its number and town. */
    private static int box(String text) {
        int digits = 0;
        while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        int at = digits;
        while (at < text.length() && ".) ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean named = digits > 0
                && digits < 3
                && at > digits
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at));
        if (!named || Characters.digits(text) > digits) {
            return 0;
        }
        int number = Integer.parseInt(text.substring(0, digits));
        return number > MOST_BOXES ? 0 : number;
    }
}
