package dev.tidewaiter.spreadsheet.html;

import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.RowRead;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.UnreadableRow;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all tables of a page, one below the other, as Excel shows them; a text outside the tables is a row of one cell. A table in
 * a cell goes on with rows of its own.
 */
final class HtmlRows implements Closeable {

    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_MERGED = 100_000;
    private static final String TOO_LONG =
            "A cell holds more than 32,767 characters. Ask the sender for the table as Excel workbook (.xlsx).";
    private static final Pattern SPAN = Pattern.compile("\\d{1,4}");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final Set<String> LINES = Set.of("br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6");

    private final HtmlTokens tokens;
    private final Deque<Read> read = new ArrayDeque<>();
    private final List<MergedRange> merged = new ArrayList<>();

    /** The last row that a cell above reaches down to, by its column. */
    private final Map<Integer, Integer> taken = new HashMap<>();

    private final StringBuilder text = new StringBuilder();
    private List<SourceCell> cells = new ArrayList<>();
    private Map<Integer, CellText> odd = new TreeMap<>();
    private boolean inRow;
    private boolean inCell;
    private boolean hidden;
    private boolean tooLong;
    private int row;
    private int column;
    private int next;

    /** A row, and the texts of it whose letters are odd, by column. */
    record Read(RowRead row, Map<Integer, CellText> odd) {}

    HtmlRows(HtmlTokens tokens) {
        this.tokens = tokens;
    }

    /** The next row that has a filled cell; null after the last. */
    @Nullable
    Read next() throws IOException {
        while (read.isEmpty() && tokens.next()) {
            if (tokens.name().isEmpty()) {
                add(tokens.text());
            } else {
                take(tokens.name(), tokens.ends());
            }
        }
        if (read.isEmpty()) {
            endRow();
            endText();
        }
        return read.poll();
    }

    private void take(String name, boolean ends) {
        switch (name) {
            case "table", "thead", "tbody", "tfoot", "caption" -> {
                endRow();
                endText();
            }
            case "tr" -> {
                endRow();
                endText();
                if (!ends) {
                    beginRow();
                }
            }
            case "td", "th" -> {
                endCell();
                if (!ends) {
                    beginCell();
                }
            }
            default -> {
                if (LINES.contains(name)) {
                    breakLine();
                }
            }
        }
    }

    private void beginRow() {
        row++;
        inRow = true;
        next = 0;
        var style = tokens.attribute("style");
        hidden = style != null && HIDDEN.matcher(style).find();
    }

    private void beginCell() {
        endText();
        if (!inRow) {
            beginRow();
        }
        column = next;
        while (taken.getOrDefault(column, 0) >= row) {
            column++;
        }
        int across = number("colspan");
        int down = number("rowspan");
        next = column + across;
        if (across + down > 2 && merged.size() < MOST_MERGED) {
            merged.add(new MergedRange(row, column, row + down - 1, column + across - 1));
        }
        for (int at = column; down > 1 && at < Math.min(next, MOST_COLUMNS); at++) {
            taken.put(at, row + down - 1);
        }
        inCell = true;
    }

    private int number(String attribute) {
        var said = tokens.attribute(attribute);
        return said != null && SPAN.matcher(said.strip()).matches() ? Math.max(1, Integer.parseInt(said.strip())) : 1;
    }

    /** Blanks and line ends of the page are one blank each. */
    private void add(CharSequence more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            boolean again = blank && (text.isEmpty() || text.charAt(text.length() - 1) <= ' ');
            if (!again && text.length() < LONGEST_TEXT) {
                text.append(blank ? ' ' : c);
            } else if (!again) {
                tooLong = true;
            }
        }
    }

    private void breakLine() {
        if (inCell) {
            text.append(text.isEmpty() ? "" : "\n");
        } else {
            endText();
        }
    }

    private void endCell() {
        if (inCell) {
            inCell = false;
            var cell = CellText.of(StringEscapeUtils.unescapeHtml4(text.toString()));
            text.setLength(0);
            if (!cell.text().isEmpty() && column < MOST_COLUMNS) {
                cells.add(new SourceCell(column, SourceCell.Kind.TEXT, cell.text(), Double.NaN, false));
                if (cell.isOdd()) {
                    odd.put(column, cell);
                }
            }
        }
    }

    private void endRow() {
        endCell();
        if (tooLong && inRow) {
            refuseRow();
        } else if (!cells.isEmpty()) {
            read.add(new Read(new SourceRow(row, hidden, cells), odd));
        }
        cells = new ArrayList<>();
        odd = new TreeMap<>();
        inRow = false;
        tooLong = false;
    }

    private void refuseRow() {
        tooLong = false;
        read.add(new Read(new UnreadableRow(row, TOO_LONG), Map.of()));
    }

    /** A text that stands in no cell. */
    private void endText() {
        if (inCell) {
            return;
        }
        var alone = SourceCell.ofText(0, StringEscapeUtils.unescapeHtml4(text.toString()));
        text.setLength(0);
        if (tooLong && !inRow) {
            row++;
            refuseRow();
        } else if (alone != null && !inRow) {
            row++;
            read.add(new Read(new SourceRow(row, false, List.of(alone)), Map.of()));
        } else if (alone != null) {
            cells.add(new SourceCell(next, SourceCell.Kind.TEXT, alone.text(), Double.NaN, false));
            next++;
        }
    }

    /** Ranges merged in the rows read so far. */
    List<MergedRange> merged() {
        return merged;
    }

    @Override
    public void close() throws IOException {
        tokens.close();
    }
}
