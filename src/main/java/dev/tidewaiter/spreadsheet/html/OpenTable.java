package dev.tidewaiter.spreadsheet.html;

import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table that has begun: the row at hand, and in which columns its cells stand. A table in a cell is one of its own: nothing of the
 * outer one reaches into it.
 */
final class OpenTable {

    static final int MOST_COLUMNS = 16_384;

    /** What its next rows are taken up by: the last line that the cell reaches to, by its first column. */
    private final NavigableMap<Integer, Reach> reaching = new TreeMap<>();

    private final List<Reach> spans = new ArrayList<>(0);

    /** Rows of a table in a cell that are not told yet; null when they are told as they come. */
    @Nullable
    List<PageRow> held;

    /** What stands between its cells, which a browser shows outside the table. */
    private final StringBuilder beside = new StringBuilder(0);

    final StringBuilder text = new StringBuilder();
    List<SourceCell> cells = new ArrayList<>();
    Map<Integer, CellText> odd = new TreeMap<>();
    List<Link> links = new ArrayList<>(0);

    /** What a table in the only cell of the row holds, where that is one row. */
    @Nullable
    PageRow only;

    @Nullable
    String problem;

    boolean inRow;
    boolean inCell;
    boolean hidden;

    /** How many rows have begun, and what makes the number of the sheet's row of theirs. */
    int line;

    int offset;
    int column;
    int next;

    /** Where a cell leads when it is clicked. */
    record Link(int column, String address) {}

    /** A row of a table. */
    record PageRow(
            int line,
            boolean hidden,
            List<SourceCell> cells,
            Map<Integer, CellText> odd,
            List<Link> links,
            @Nullable String problem) {

        boolean isBlank() {
            return cells.isEmpty() && links.isEmpty() && problem == null;
        }
    }

    private record Reach(int firstLine, int firstColumn, int lastLine, int lastColumn) {}

    /** @param inCell whether it stands in a cell of another table */
    OpenTable(boolean inCell) {
        held = inCell ? new ArrayList<>() : null;
    }

    void beginRow(boolean hides) {
        line++;
        inRow = true;
        next = 0;
        hidden = hides;
    }

    /** @param told whether the cell is told as merged, where it goes over several columns or rows */
    void beginCell(int across, int down, boolean told) {
        column = next;
        var above = reaching.floorEntry(column);
        while (above != null
                && above.getValue().lastColumn() >= column
                && above.getValue().lastLine() >= line) {
            column = above.getValue().lastColumn() + 1;
            above = reaching.floorEntry(column);
        }
        next = Math.min(column, MOST_COLUMNS) + across; // a row that goes on beyond them is not read
        if (across + down > 2 && column < MOST_COLUMNS) {
            var reach = new Reach(line, column, line + down - 1, next - 1);
            if (told) {
                spans.add(reach);
            }
            if (down > 1) {
                reaching.put(column, reach);
            }
        }
        inCell = true;
    }

    /** The ranges of its cells over several columns or rows as far as they have come; none reaches further. */
    List<MergedRange> mergedSoFar() {
        var merged = new ArrayList<MergedRange>(spans.size());
        for (var span : spans) {
            int last = Math.min(span.lastLine(), line);
            if (last > span.firstLine() || span.lastColumn() > span.firstColumn()) {
                merged.add(new MergedRange(
                        span.firstLine() + offset, span.firstColumn(), last + offset, span.lastColumn()));
            }
        }
        spans.clear();
        return merged;
    }

    /** A cell reaches down no further than its group of rows. */
    void endGroup() {
        reaching.clear();
        spans.replaceAll(span ->
                new Reach(span.firstLine(), span.firstColumn(), Math.min(span.lastLine(), line), span.lastColumn()));
    }

    /** Adds to the text at hand, in which blanks and line ends of the page are one blank each; false where it becomes too long. */
    boolean add(CharSequence more, int longest) {
        boolean all = true;
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            boolean again = blank && (text.isEmpty() || text.charAt(text.length() - 1) <= ' ');
            if (!again && text.length() < longest) {
                text.append(blank ? ' ' : c);
                only = blank ? only : null;
            } else {
                all &= again;
            }
        }
        return all;
    }

    String takeText() {
        var taken = text.toString();
        text.setLength(0);
        return taken;
    }

    void breakLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Keeps a text between its cells; false where it is too long to be kept. */
    boolean keepBeside(String more, int longest) {
        if (beside.length() + more.length() >= longest) {
            return false;
        }
        beside.append(beside.isEmpty() || more.isEmpty() ? "" : " ").append(more);
        return true;
    }

    String takeBeside() {
        var taken = beside.toString();
        beside.setLength(0);
        return taken;
    }

    /** The row as far as it has come; what comes next is another. */
    PageRow takeLine() {
        var single = cells.size() == 1 && problem == null ? only : null;
        var taken = single == null
                ? new PageRow(line, hidden, cells, odd, links, problem)
                : new PageRow(line, hidden || single.hidden(), single.cells(), single.odd(), links, null);
        cells = new ArrayList<>();
        odd = new TreeMap<>();
        links = new ArrayList<>(0);
        only = null;
        problem = null;
        return taken;
    }
}
