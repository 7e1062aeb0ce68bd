package dev.tidewaiter.spreadsheet.html;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.LinkAddresses;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.UnreadableRow;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the tables of a page; a text outside the tables is a row of one cell, and so is, behind the table, what stands between
 * its cells. A table of one row or one column in a cell is the text of the cell, and a row of its own where the cell is the only one;
 * another has rows of its own, and the row around it goes on below them in its columns.
 */
final class PageTables {

    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_MERGED = 100_000;

    /** Nobody puts more tables into each other; those beyond are rows of the innermost. */
    private static final int DEEPEST = 100;

    /** A list in a cell is as long as somebody reads at once. */
    private static final int MOST_HELD = 50;

    private static final String ASK = " Ask the sender for the table as Excel workbook (.xlsx).";
    private static final String TOO_LONG = "A cell holds more than 32,767 characters." + ASK;
    private static final String TOO_WIDE = "The row has more than 16,384 columns." + ASK;
    private static final String TOO_MERGED = "The page has more than 100,000 cells over several columns or rows." + ASK;
    private static final String CUT_OFF =
            "The page ends in the middle, so rows may be missing. Ask the sender for the file again.";

    private final Deque<HtmlRows.Read> read = new ArrayDeque<>();
    private final List<MergedRange> merged = new ArrayList<>();
    private final LinkAddresses links = new LinkAddresses();

    /** The tables around the one at hand, the innermost first. */
    private final Deque<OpenTable> tables = new ArrayDeque<>();

    private OpenTable table = new OpenTable(false);
    private int tooDeep;
    private int row;
    private int spans;

    /** Whether no row is ready. */
    boolean isUntold() {
        return read.isEmpty();
    }

    HtmlRows.@Nullable Read poll() {
        return read.poll();
    }

    /** @param inside whether the page ended in a thing that is passed over */
    void endPage(boolean inside) {
        boolean cutOff = inside || table.inRow || tables.stream().anyMatch(outer -> outer.inRow);
        tooDeep = 0;
        while (!tables.isEmpty()) {
            endTable();
        }
        endTable();
        add(table.takeBeside());
        endText();
        if (cutOff) {
            row++;
            read.add(new HtmlRows.Read(new UnreadableRow(row, CUT_OFF), Map.of()));
        }
    }

    void beginTable() {
        if (tables.size() >= DEEPEST) {
            tooDeep++;
            release(0);
            endRow();
            return;
        }
        if (!table.inCell) {
            endRow();
        }
        tables.push(table);
        table = new OpenTable(table.inCell);
    }

    void endTable() {
        endRow();
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        endGroup();
        if (tables.isEmpty()) {
            return;
        }
        var inner = table;
        table = tables.pop();
        if (inner.held != null) {
            put(inner.held);
        } else if (table.inRow) {
            numberAnew();
        }
        addLine(inner.takeBeside());
    }

    private void addLine(String text) {
        breakLine();
        add(text);
        breakLine();
    }

    /** A table of one row or one column is the text of the cell that it stands in. */
    private void put(List<OpenTable.PageRow> held) {
        boolean alone = held.size() == 1 && table.column == 0 && table.cells.isEmpty() && table.text.isEmpty();
        for (var line : held) {
            line.cells().forEach(cell -> cell.text().lines().forEach(this::addLine));
            line.links().forEach(link -> table.links.add(new OpenTable.Link(table.column, link.address())));
        }
        table.only = alone ? held.get(0) : null;
    }

    /** A cell reaches down no further than its group of rows. */
    void endGroup() {
        endRow();
        noteMerged();
        table.endGroup();
    }

    void beginRow(boolean hides) {
        table.beginRow(hides);
        numberAnew();
    }

    /** What comes next in the table has the next number. */
    private void numberAnew() {
        if (table.held == null) {
            row++;
            table.offset = row - table.line;
        }
    }

    void beginCell(int across, int down) {
        endCell();
        endText();
        if (!table.inRow) {
            beginRow(false);
        }
        spans += across + down > 2 ? 1 : 0;
        table.beginCell(across, down, spans <= MOST_MERGED);
        if (spans > MOST_MERGED && down > 1) {
            table.problem = TOO_MERGED;
        }
    }

    void link(String address) {
        if (table.inCell) {
            table.links.add(new OpenTable.Link(table.column, address));
        } else {
            links.add(null, address);
        }
    }

    private void noteMerged() {
        if (table.held == null) {
            merged.addAll(table.mergedSoFar());
        }
    }

    void add(CharSequence more) {
        if (!table.add(more, LONGEST_TEXT)) {
            table.problem = TOO_LONG;
        }
    }

    void breakLine() {
        if (table.inCell) {
            table.breakLine();
        } else {
            endText();
        }
    }

    void endCell() {
        if (table.inCell) {
            table.inCell = false;
            takeText();
        }
    }

    private void takeText() {
        take(CellText.of(table.takeText()));
    }

    private void take(CellText cell) {
        if (!cell.text().isEmpty() && table.column >= OpenTable.MOST_COLUMNS) {
            table.problem = TOO_WIDE;
        } else if (!cell.text().isEmpty()) {
            table.cells.add(new SourceCell(table.column, SourceCell.Kind.TEXT, cell.text(), Double.NaN, false));
        }
        if (isOdd(cell)) {
            table.odd.put(table.column, cell);
        }
    }

    private static boolean isOdd(CellText text) {
        return text.isOdd() || text.text().indexOf('\uFFFD') >= 0;
    }

    void endRow() {
        endCell();
        endText();
        if (table.inRow) {
            tell(table.takeLine());
        }
        table.inRow = false;
    }

    private void tell(OpenTable.PageRow line) {
        var held = table.held;
        if (held == null) {
            tell(line, line.line() + table.offset);
        } else if (!line.isBlank()) {
            held.add(line);
            boolean wide = held.stream().anyMatch(told -> told.cells().size() > 1);
            if (line.problem() != null || held.size() > MOST_HELD || (wide && held.size() > 1)) {
                release(0);
            }
        }
    }

    private void tell(OpenTable.PageRow line, int number) {
        var problem = line.problem();
        if (problem != null) {
            read.add(new HtmlRows.Read(new UnreadableRow(number, problem), Map.of()));
        } else if (!line.cells().isEmpty()) {
            read.add(new HtmlRows.Read(new SourceRow(number, line.hidden(), line.cells()), line.odd()));
        }
        line.links().forEach(link -> links.add(CellRef.columnName(link.column()) + number, link.address()));
    }

    /**
     * A table in a cell turns out to be more than a text: its rows are told behind what the rows around it hold so far.
     *
     * @param out how many tables stand in it
     */
    private void release(int out) {
        var all = List.copyOf(tables);
        var inner = out == 0 ? table : all.get(out - 1);
        var held = inner.held;
        if (held == null) {
            return;
        }
        release(out + 1);
        var innermost = table;
        table = all.get(out);
        takeText();
        noteMerged();
        tell(table.takeLine());
        table = innermost;
        inner.held = null;
        inner.offset = row;
        row += inner.line;
        held.forEach(line -> tell(line, line.line() + inner.offset));
    }

    /** A text that stands in no cell. */
    private void endText() {
        if (table.inCell) {
            return;
        }
        var alone = CellText.of(table.takeText());
        if (table.inRow) {
            boolean kept = table.keepBeside(alone.text(), LONGEST_TEXT);
            table.problem = kept ? table.problem : TOO_LONG;
        } else if (table.problem != null || !alone.text().isEmpty()) {
            table.line++;
            numberAnew();
            table.column = 0;
            table.hidden = false;
            take(alone);
            tell(table.takeLine());
        }
    }

    List<MergedRange> merged() {
        return merged;
    }

    LinkAddresses links() {
        return links;
    }
}
