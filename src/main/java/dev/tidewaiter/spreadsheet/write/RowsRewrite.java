package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.write.XmlScanner.Kind;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rewrites the rows of a sheet as a stream: cells beside them, and marks on their cells. */
final class RowsRewrite {

    private static final int TALLEST = 8;

    private final XmlScanner scan;
    private final SheetFacts facts;
    private final AddedPlace place;
    private final @Nullable ColumnsBeside columns;
    private final RowAnnotations annotations;
    private final CellFormats formats;
    private final CellWriter cells;
    private final String prefix;
    private final String cell;
    private final StringBuilder text = new StringBuilder(1024);
    private @Nullable RowAnnotation next;
    private boolean headerDue;
    private int row;

    RowsRewrite(XmlScanner scan, SheetFacts facts, AddedPlace place, RowAnnotations annotations, CellFormats formats) {
        this.scan = scan;
        this.facts = facts;
        this.place = place;
        this.columns = place.columns();
        this.annotations = annotations;
        this.formats = formats;
        this.prefix = facts.prefix();
        this.cell = prefix + "c";
        this.cells = new CellWriter(prefix, formats.theme().cutMark());
        this.headerDue = columns != null && place.headerRow() > 0;
    }

    void run() throws IOException {
        next = annotations.next();
        row = 0;
        while (scan.next() && scan.depth() > 1) {
            if (scan.depth() != 2 || !scan.opens()) {
                continue;
            }
            row = scan.number("r", row + 1);
            rowsBefore(row);
            var own = next != null && next.row() == row ? next : null;
            boolean header = headerDue && place.headerRow() == row;
            if (own == null && !header) {
                continue;
            }
            row(own, header);
            if (own != null) {
                next = annotations.next();
            }
            headerDue &= !header;
        }
        rowsBefore(Integer.MAX_VALUE);
    }

    /** Rows that should be there and are not: what is said beside them must not be lost. */
    private void rowsBefore(int limit) throws IOException {
        while (true) {
            int due = next == null ? Integer.MAX_VALUE : next.row();
            if (headerDue) {
                due = Math.min(due, place.headerRow());
            }
            if (due >= limit) {
                return;
            }
            boolean header = headerDue && place.headerRow() == due;
            var own = next != null && next.row() == due ? next : null;
            boolean said = own != null && !own.marksOnly();
            if (columns != null && (header || said)) {
                int before = row;
                row = due;
                text.setLength(0);
                text.append('<').append(prefix).append("row r=\"").append(due).append("\">");
                addedCells(own, header);
                text.append("</").append(prefix).append("row>");
                scan.insert(text.toString());
                row = before;
            }
            headerDue &= !header;
            if (own != null) {
                next = annotations.next();
            }
        }
    }

    private void row(@Nullable RowAnnotation own, boolean header) throws IOException {
        var marks = own == null ? List.<Mark>of() : own.marks();
        var tag = XmlTag.without(scan.text(), "spans");
        int rowFormat = scan.number("s", -1);
        if (own != null) {
            tag = tallEnough(tag, own);
        }
        if (scan.kind() == Kind.EMPTY) {
            text.setLength(0);
            for (var mark : marks) {
                missingCell(mark, rowFormat);
            }
            addedCells(own, header);
            scan.replace(tag.substring(0, tag.length() - 2) + ">" + text + "</" + prefix + "row>");
            return;
        }
        scan.replace(tag);
        cellsOf(own, header, marks, rowFormat);
    }

    private void cellsOf(@Nullable RowAnnotation own, boolean header, List<Mark> marks, int rowFormat)
            throws IOException {
        boolean beside = columns != null && (header || (own != null && !own.marksOnly()));
        boolean due = beside;
        boolean plain = marks.isEmpty() && facts.lastCell() < place.column();
        int last = place.lastColumn();
        int mark = 0;
        int column = -1;
        while (scan.next() && scan.depth() > 2) {
            if (plain || scan.depth() != 3 || !scan.opens() || !scan.is(cell)) {
                continue;
            }
            int given = scan.column();
            column = given < 0 ? column + 1 : given;
            text.setLength(0);
            while (mark < marks.size() && marks.get(mark).column() < column) {
                missingCell(marks.get(mark++), rowFormat);
            }
            if (due && column >= place.column()) {
                addedCells(own, header);
                due = false;
            }
            if (text.length() > 0) {
                scan.insert(text.toString());
            }
            if (mark < marks.size() && marks.get(mark).column() == column) {
                int format =
                        formats.marked(scan.number("s", 0), marks.get(mark++).fill());
                scan.replace(XmlTag.with(scan.text(), "s", String.valueOf(format)));
            } else if (beside && column >= place.column() && column <= last) {
                // an empty cell with a format only: nothing that anyone wrote stands here
                scan.dropElement();
            }
        }
        text.setLength(0);
        while (mark < marks.size()) {
            missingCell(marks.get(mark++), rowFormat);
        }
        if (due) {
            addedCells(own, header);
        }
        if (text.length() > 0) {
            scan.insert(text.toString());
        }
    }

    private void missingCell(Mark mark, int rowFormat) {
        int format = rowFormat >= 0 ? rowFormat : facts.formatOf(mark.column());
        cells.empty(text, mark.column(), row, formats.marked(format, mark.fill()));
    }

    private void addedCells(@Nullable RowAnnotation own, boolean header) {
        if (columns == null) {
            return;
        }
        if (header) {
            cells.headings(text, columns, place.column(), row, formats);
        } else if (own != null) {
            cells.beside(text, own, place.column(), formats);
        }
    }

    /** A row whose height nobody chose grows until the text beside it can be read. */
    private String tallEnough(String tag, RowAnnotation own) {
        if (columns == null || tag.contains("customHeight=\"1\"") || tag.contains("customHeight=\"true\"")) {
            return tag;
        }
        int lines = Math.min(TALLEST, own.lines());
        double height = lines * Math.max(facts.rowHeight(), 12);
        return lines > 1 && height > XmlTag.number(tag, "ht", facts.rowHeight())
                ? XmlTag.with(tag, "ht", String.valueOf(Math.round(height * 4) / 4.0))
                : tag;
    }
}
