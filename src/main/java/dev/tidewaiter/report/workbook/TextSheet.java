package dev.tidewaiter.report.workbook;

import dev.tidewaiter.manifest.TextRows;
import dev.tidewaiter.manifest.TextRows.TextCell;
import dev.tidewaiter.report.workbook.Styles.Look;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a text file as a sheet, each cell as the text it was, with the verdicts beside them. */
final class TextSheet {

    static final int MOST_ROWS = 1_048_576;

    private static final int FLUSH_AT = 1 << 15;
    private static final int TALLEST = 8;
    private static final int MEASURED_ROWS = 200;

    private final Path input;
    private final Styles styles;
    private final int headerRow;
    private final CellXml cells = new CellXml("");
    private final StringBuilder text = new StringBuilder(FLUSH_AT + 8192);
    private int[] widths = new int[16];
    private int columns;
    private int rows;

    TextSheet(Path input, Styles styles, int headerRow) throws IOException {
        this.input = input;
        this.styles = styles;
        this.headerRow = headerRow;
        read(this::measure);
    }

    /** Whether the file has rows or columns that a sheet has no room for. */
    boolean overflows() {
        return rows > MOST_ROWS || columns > AddedColumns.LAST_START;
    }

    private void measure(int row, List<TextCell> rowCells) {
        rows = row;
        for (var cell : rowCells) {
            int column = cell.column();
            columns = Math.max(columns, column + 1);
            if (column >= widths.length && column < AddedColumns.LAST_START) {
                widths = Arrays.copyOf(widths, Math.max(column + 1, widths.length * 2));
            }
            if (row <= MEASURED_ROWS && column < widths.length) {
                widths[column] =
                        Math.max(widths[column], Math.min(46, cell.text().length() + 2));
            }
        }
    }

    private void read(TextRows.Taker taker) throws IOException {
        try {
            TextRows.read(input, taker);
        } catch (UnreadableFile e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    void write(NotesOfRows notes, String sheet, OutputStream out) throws IOException {
        int place = Math.min(columns, AddedColumns.LAST_START);
        head(place);
        try (var noted = notes.rows(sheet)) {
            var next = new Next(noted);
            read((row, rowCells) -> {
                if (row <= MOST_ROWS) {
                    row(row, rowCells, next.at(row), place);
                    flush(out, FLUSH_AT);
                }
            });
        }
        text.append("</sheetData>");
        if (notes.hasLines(sheet)) {
            int column = place + AddedColumns.ALL.indexOf(AddedColumns.DECISION);
            text.append("<dataValidations count=\"1\">");
            text.append(SheetRewrite.decision("", column, notes.firstRow(sheet), notes.lastRow(sheet)));
            text.append("</dataValidations>");
        }
        text.append("</worksheet>");
        flush(out, 0);
    }

    private static final class Next {
        private final NotesOfRows.Rows rows;
        private @Nullable RowNotes next;

        private Next(NotesOfRows.Rows rows) throws IOException {
            this.rows = rows;
            this.next = rows.next();
        }

        @Nullable
        RowNotes at(int row) throws IOException {
            var due = next;
            while (due != null && due.row() < row) {
                due = rows.next();
            }
            next = due;
            return due != null && due.row() == row ? due : null;
        }
    }

    private void head(int place) {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
                .append(NewPackage.NAMESPACE)
                .append("\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">");
        if (headerRow > 0 && headerRow < 8) {
            text.append("<pane ySplit=\"")
                    .append(headerRow)
                    .append("\" topLeftCell=\"A")
                    .append(headerRow + 1);
            text.append("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        text.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int column = 0; column < place; column++) {
            int width = column < widths.length ? Math.max(8, widths[column]) : 8;
            col(column, width, styles.of(Look.PLAIN));
        }
        int column = place;
        for (var added : AddedColumns.ALL) {
            col(column++, added.width(), styles.of(Look.ANSWERS));
        }
        text.append("</cols><sheetData>");
    }

    private void col(int column, int width, int format) {
        text.append("<col min=\"").append(column + 1).append("\" max=\"").append(column + 1);
        text.append("\" width=\"")
                .append(width)
                .append(".7\" style=\"")
                .append(format)
                .append("\" customWidth=\"1\"/>");
    }

    private void row(int row, List<TextCell> rowCells, @Nullable RowNotes notes, int place) {
        text.append("<row r=\"").append(row).append('"');
        if (notes != null && !notes.words().why().isEmpty()) {
            int lines = Math.min(TALLEST, notes.lines());
            text.append(" ht=\"").append(15 * lines).append('"');
        }
        text.append('>');
        int plain = styles.of(row == headerRow ? Look.TITLE : Look.PLAIN);
        int mark = 0;
        var marks = notes == null ? List.<RowNotes.Mark>of() : notes.marks();
        for (var cell : rowCells) {
            if (cell.column() >= place) {
                break;
            }
            for (; mark < marks.size() && marks.get(mark).column() < cell.column(); mark++) {
                missing(row, marks.get(mark), place);
            }
            int format = plain;
            if (mark < marks.size() && marks.get(mark).column() == cell.column()) {
                format = styles.marked(plain, marks.get(mark++).verdict());
            }
            cells.text(text, cell.column(), row, format, cell.text());
        }
        for (; mark < marks.size(); mark++) {
            missing(row, marks.get(mark), place);
        }
        if (row == headerRow) {
            int column = place;
            for (var added : AddedColumns.ALL) {
                cells.text(text, column++, row, styles.of(Look.HEADING), added.heading());
            }
        } else if (notes != null) {
            notes.write(text, cells, styles, place);
        }
        text.append("</row>");
    }

    private void missing(int row, RowNotes.Mark mark, int place) {
        if (mark.column() < place) {
            cells.empty(text, mark.column(), row, styles.marked(styles.of(Look.PLAIN), mark.verdict()));
        }
    }

    private void flush(OutputStream out, int from) throws IOException {
        if (text.length() > from) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
    }

    /** A name for the sheet that Excel takes: without the seven letters it refuses, at most 31 long. */
    static String tabName(String file) {
        var name = new StringBuilder();
        for (int i = 0; i < file.length() && name.length() < 31; i++) {
            char c = file.charAt(i);
            name.append("[]:*?/\\'".indexOf(c) >= 0 || c < ' ' ? '_' : c);
        }
        var trimmed = name.toString().strip();
        return trimmed.isEmpty() ? "Sheet1" : trimmed;
    }
}
