package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a text file, or of one sheet of an XML spreadsheet, as a sheet, each cell as the text it was, with something beside them. */
final class TextSheet {

    static final int MOST_ROWS = 1_048_576;

    private static final int MOST_COLUMNS = 16_384;
    private static final int FLUSH_AT = 1 << 15;
    private static final int TALLEST = 8;
    private static final int MEASURED_ROWS = 200;

    private final Path input;
    private final int sheet;
    private final CellFormats formats;
    private final SheetAnnotations annotations;
    private final @Nullable ColumnsBeside added;
    private final int lastStart;
    private final CellWriter cells;
    private final StringBuilder text = new StringBuilder(FLUSH_AT + 8192);
    private int[] widths = new int[16];
    private int columns;
    private int rows;

    /** @param sheet which of the file's sheets, from 0 */
    TextSheet(Path input, int sheet, CellFormats formats, SheetAnnotations annotations) throws IOException {
        this.input = input;
        this.sheet = sheet;
        this.formats = formats;
        this.annotations = annotations;
        this.added = annotations.columns();
        this.lastStart = MOST_COLUMNS - (added == null ? 0 : added.count());
        this.cells = new CellWriter("", formats.theme().cutMark());
        read(this::measure);
    }

    /** Whether the file has rows or columns that a sheet has no room for. */
    boolean overflows() {
        return rows > MOST_ROWS || columns > lastStart;
    }

    private void measure(int row, List<SourceCell> rowCells) {
        rows = row;
        for (var cell : rowCells) {
            int column = cell.column();
            columns = Math.max(columns, column + 1);
            if (column >= widths.length && column < lastStart) {
                widths = Arrays.copyOf(widths, Math.max(column + 1, widths.length * 2));
            }
            if (row <= MEASURED_ROWS && column < widths.length) {
                widths[column] =
                        Math.max(widths[column], Math.min(46, cell.text().length() + 2));
            }
        }
    }

    /** Takes the rows that are not blank, in order; an unreadable one comes without cells. */
    private interface Taker {
        void row(int row, List<SourceCell> cells) throws IOException;
    }

    private void read(Taker taker) throws IOException {
        try (var source = FileOpening.open(input)) {
            try (var rows = source.sheets().get(sheet).rows()) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    taker.row(row.number(), row instanceof SourceRow read ? read.cells() : List.of());
                }
            }
        } catch (UnreadableFile e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    void write(OutputStream out) throws IOException {
        var place = new AddedPlace(
                added,
                Math.min(columns, lastStart),
                annotations.headerRow(),
                annotations.firstRow(),
                annotations.lastRow());
        head(place);
        try (var annotated = annotations.rows().open()) {
            var next = new Next(annotated);
            read((row, rowCells) -> {
                if (row <= MOST_ROWS) {
                    row(row, rowCells, next.at(row), place.column());
                    flush(out, FLUSH_AT);
                }
            });
        }
        text.append("</sheetData>");
        if (added != null) {
            text.append("<dataValidations count=\"1\">")
                    .append(DropDown.rule("", place))
                    .append("</dataValidations>");
        }
        text.append("</worksheet>");
        flush(out, 0);
    }

    private static final class Next {
        private final RowAnnotations rows;
        private @Nullable RowAnnotation next;

        private Next(RowAnnotations rows) throws IOException {
            this.rows = rows;
            this.next = rows.next();
        }

        @Nullable
        RowAnnotation at(int row) throws IOException {
            var due = next;
            while (due != null && due.row() < row) {
                due = rows.next();
            }
            next = due;
            return due != null && due.row() == row ? due : null;
        }
    }

    private void head(AddedPlace place) {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
                .append(NewWorkbook.NAMESPACE)
                .append("\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">");
        int headerRow = place.headerRow();
        if (headerRow > 0 && headerRow < 8) {
            text.append("<pane ySplit=\"")
                    .append(headerRow)
                    .append("\" topLeftCell=\"A")
                    .append(headerRow + 1);
            text.append("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        text.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int column = 0; column < place.column(); column++) {
            int width = column < widths.length ? Math.max(8, widths[column]) : 8;
            col(column, width, formats.of(CellLook.PLAIN));
        }
        if (added != null) {
            int column = place.column();
            for (var beside : added.columns()) {
                col(column++, beside.width(), formats.of(added.answers()));
            }
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

    private void row(int row, List<SourceCell> rowCells, @Nullable RowAnnotation own, int place) {
        boolean header = row == annotations.headerRow();
        text.append("<row r=\"").append(row).append('"');
        if (own != null && own.lines() > 0) {
            text.append(" ht=\"").append(15 * Math.min(TALLEST, own.lines())).append('"');
        }
        text.append('>');
        int plain = formats.of(header ? formats.theme().title() : CellLook.PLAIN);
        int mark = 0;
        var marks = own == null ? List.<Mark>of() : own.marks();
        for (var cell : rowCells) {
            if (cell.column() >= place) {
                break;
            }
            for (; mark < marks.size() && marks.get(mark).column() < cell.column(); mark++) {
                missing(row, marks.get(mark), place);
            }
            int format = plain;
            if (mark < marks.size() && marks.get(mark).column() == cell.column()) {
                format = formats.marked(plain, marks.get(mark++).fill());
            }
            cells.text(text, cell.column(), row, format, cell.text());
        }
        for (; mark < marks.size(); mark++) {
            missing(row, marks.get(mark), place);
        }
        if (header && added != null) {
            cells.headings(text, added, place, row, formats);
        } else if (own != null) {
            cells.beside(text, own, place, formats);
        }
        text.append("</row>");
    }

    private void missing(int row, Mark mark, int place) {
        if (mark.column() < place) {
            cells.empty(text, mark.column(), row, formats.marked(formats.of(CellLook.PLAIN), mark.fill()));
        }
    }

    private void flush(OutputStream out, int from) throws IOException {
        if (text.length() > from) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
    }
}
