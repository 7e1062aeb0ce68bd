package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.heading.DeclarationBoxes;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Boxes of a consignment note whose numbers have a narrow column of their own, where their values begin, too: "1 | Sender" over
 * "| Absender" over "Alpha Exports DOO |". Their titles are taken to stand over the values. Lines of goods that are numbered have
 * something below their number and below their text.
 */
public final class BoxNumbers {

    private static final int FEWEST_BOXES = 4;
    private static final int FARTHEST_BELOW = 4;
    private static final int FARTHEST_BESIDE = 3;
    private static final Pattern CODE = Pattern.compile("\\d{3,12}");

    private final List<SourceRow> rows;
    /** The titles by their places, as they stand where their numbers stood, which are left out. */
    private final Map<Place, SourceCell> moved = new HashMap<>();

    private final Set<Place> left = new HashSet<>();

    private record Place(int row, int column) {}

    /** The columns of a box's number and title. */
    private record Box(int number, int title) {}

    private BoxNumbers(List<SourceRow> rows) {
        this.rows = rows;
    }

    /** The rows with the titles of such boxes over their values; the rows themselves where they are too few. */
    public static List<SourceRow> joined(List<SourceRow> rows) {
        var numbers = new BoxNumbers(rows);
        return numbers.boxes() < FEWEST_BOXES ? rows : numbers.moved();
    }

    private int boxes() {
        int boxes = 0;
        for (int at = 0; at < rows.size(); at++) {
            var cells = rows.get(at).cells();
            if (!areTitles(cells)) {
                continue;
            }
            for (int i = 0; i + 1 < cells.size(); i++) {
                var title = new Box(cells.get(i).column(), cells.get(i + 1).column());
                boxes += isNumber(cells.get(i)) && isMoved(at, title) ? 1 : 0;
            }
        }
        return boxes;
    }

    /**
     * Whether each cell of a row is words, or a number before them, or the code of whoever the words ask for: "12 | Sender | 5785". A line
     * of goods has a quantity, too, and the next number below its own.
     */
    private static boolean areTitles(List<SourceCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var next = i + 1 < cells.size() ? cells.get(i + 1) : null;
            boolean titled = next != null && next.column() - cells.get(i).column() <= FARTHEST_BESIDE && isWords(next);
            boolean code = i > 1
                    && CODE.matcher(cells.get(i).text()).matches()
                    && isWords(cells.get(i - 1))
                    && isNumber(cells.get(i - 2));
            if (isNumber(cells.get(i)) ? !titled : !isWords(cells.get(i)) && !code) {
                return false;
            }
        }
        return true;
    }

    /** Whether the value of a box stands below its number, and below its title nothing but the title in other languages. */
    private boolean isMoved(int at, Box box) {
        int last = Math.min(rows.size() - 1, at + FARTHEST_BELOW);
        for (int below = at + 1; below <= last; below++) {
            var value = rows.get(below).cell(box.number());
            var title = rows.get(below).cell(box.title());
            if (value != null) {
                boolean found = title == null && !isNumber(value);
                for (int row = at; found && row < below; row++) {
                    move(row, box);
                }
                return found;
            }
            if (title != null && !isWords(title)) {
                return false;
            }
        }
        return false;
    }

    /** A title stands behind its number, "6 Marks", and so where the number stood. */
    private void move(int at, Box box) {
        var title = rows.get(at).cell(box.title());
        if (title != null) {
            var number = rows.get(at).cell(box.number());
            var text = number == null ? title.text() : number.text() + " " + title.text();
            moved.put(
                    new Place(at, box.title()),
                    new SourceCell(box.number(), title.kind(), text, Double.NaN, title.formula()));
            left.add(new Place(at, box.number()));
        }
    }

    private List<SourceRow> moved() {
        var all = new ArrayList<SourceRow>();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var cells = new ArrayList<SourceCell>();
            for (var cell : row.cells()) {
                var place = new Place(at, cell.column());
                if (!left.contains(place)) {
                    cells.add(moved.getOrDefault(place, cell));
                }
            }
            all.add(new SourceRow(row.number(), row.hidden(), cells));
        }
        return all;
    }

    private static boolean isNumber(SourceCell cell) {
        return DeclarationBoxes.isNumber(cell.text());
    }

    private static boolean isWords(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT
                && Character.isLetter(cell.text().charAt(0));
    }
}
