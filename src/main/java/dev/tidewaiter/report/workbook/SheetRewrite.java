package dev.tidewaiter.report.workbook;

import dev.tidewaiter.report.workbook.RowNotes.Mark;
import dev.tidewaiter.report.workbook.Styles.Look;
import dev.tidewaiter.report.workbook.XmlScanner.Kind;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.spreadsheet.CellRef;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites one sheet as a stream: the columns beside the rows, the marks on cells, the drop-down. Everything else goes
 * through byte for byte.
 */
final class SheetRewrite {

    /** Parts of a sheet that stand before its validations, by the schema. */
    private static final Set<String> BEFORE_VALIDATIONS = Set.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations");

    private static final int TALLEST = 8;

    /**
     * Where things go.
     *
     * @param column    the first added column, from 0; -1 when there is no room for columns and only cells are marked
     * @param headerRow the row of the headings; 0 when there is none to stand in
     * @param firstRow  the first row with a line
     * @param lastRow   the last row with a line
     */
    record Place(int column, int headerRow, int firstRow, int lastRow) {}

    private final XmlScanner scan;
    private final SheetFacts facts;
    private final Place place;
    private final NotesOfRows.Rows notes;
    private final Map<Integer, SortedMap<Integer, Verdict>> marksElsewhere;
    private final Styles styles;
    private final CellXml cells;
    private final String prefix;
    private final String cell;
    private final StringBuilder text = new StringBuilder(1024);
    private @Nullable RowNotes next;
    private boolean headerDue;
    private boolean colsDone;
    private boolean validationDone;
    private int row;

    SheetRewrite(
            XmlScanner scan,
            SheetFacts facts,
            Place place,
            NotesOfRows.Rows notes,
            Map<Integer, SortedMap<Integer, Verdict>> marksElsewhere,
            Styles styles) {
        this.scan = scan;
        this.facts = facts;
        this.place = place;
        this.notes = notes;
        this.marksElsewhere = marksElsewhere;
        this.styles = styles;
        this.prefix = facts.prefix();
        this.cell = prefix + "c";
        this.cells = new CellXml(prefix);
        this.headerDue = place.column() >= 0 && place.headerRow() > 0;
        this.colsDone = place.column() < 0;
        this.validationDone = place.column() < 0 || place.firstRow() == 0;
    }

    void run() throws IOException {
        next = notes.next();
        while (scan.next()) {
            if (scan.kind() == Kind.OTHER) {
                continue;
            }
            if (scan.depth() == 1) {
                child();
            } else if (scan.depth() == 0 && scan.kind() == Kind.END) {
                validation();
            }
        }
    }

    private void child() throws IOException {
        if (scan.is(prefix + "dataValidations")) {
            existingValidations();
            return;
        }
        if (!scan.opens()) {
            return;
        }
        if (scan.is(prefix + "dimension")) {
            dimension();
        } else if (scan.is(prefix + "cols")) {
            cols();
        } else if (scan.is(prefix + "sheetData")) {
            if (!colsDone) {
                scan.insert("<" + prefix + "cols>" + addedCols() + "</" + prefix + "cols>");
            }
            if (scan.kind() == Kind.START) {
                rows();
            }
        } else if (!BEFORE_VALIDATIONS.contains(
                scan.name().substring(prefix.length() <= scan.name().length() ? prefix.length() : 0))) {
            validation();
        }
    }

    private void dimension() throws IOException {
        var ref = scan.value("ref");
        if (ref == null || place.column() < 0) {
            return;
        }
        var first = ref.contains(":") ? ref.substring(0, ref.indexOf(':')) : ref;
        var last = ref.substring(ref.indexOf(':') + 1);
        int letters = 0;
        while (letters < last.length() && last.charAt(letters) > '9') {
            letters++;
        }
        int column = Math.max(CellRef.columnIndex(last.substring(0, letters)), place.column() + AddedColumns.COUNT - 1);
        scan.replace("<" + prefix + "dimension ref=\"" + Xml.escaped(first) + ":" + CellRef.columnName(column)
                + Xml.escaped(last.substring(letters)) + (scan.kind() == Kind.EMPTY ? "\"/>" : "\">"));
    }

    // ---- columns

    private void cols() throws IOException {
        if (colsDone) {
            return;
        }
        int first = place.column() + 1;
        int last = place.column() + AddedColumns.COUNT;
        if (scan.kind() == Kind.EMPTY) {
            scan.replace("<" + prefix + "cols>" + addedCols() + "</" + prefix + "cols>");
            return;
        }
        while (scan.next() && scan.depth() > 1) {
            if (!scan.opens()) {
                continue;
            }
            int min = scan.number("min", 1);
            int max = scan.number("max", min);
            if (max < first || (colsDone && min > last)) {
                continue;
            }
            var tag = scan.text();
            scan.dropElement();
            if (min < first) {
                scan.append(range(tag, min, first - 1));
            }
            if (!colsDone) {
                scan.append(addedCols());
            }
            if (max > last) {
                scan.append(range(tag, Math.max(min, last + 1), max));
            }
        }
        if (!colsDone) {
            scan.insert(addedCols());
        }
    }

    private static String range(String tag, int min, int max) {
        var sized = XmlTag.with(XmlTag.with(tag, "min", String.valueOf(min)), "max", String.valueOf(max));
        return sized.endsWith("/>") ? sized : sized.substring(0, sized.length() - 1) + "/>";
    }

    private String addedCols() {
        colsDone = true;
        var out = new StringBuilder();
        int column = place.column() + 1;
        for (var added : AddedColumns.ALL) {
            out.append('<')
                    .append(prefix)
                    .append("col min=\"")
                    .append(column)
                    .append("\" max=\"")
                    .append(column);
            out.append("\" width=\"").append(added.width()).append(".7\" ");
            if (added == AddedColumns.DECISION || added == AddedColumns.NOTE) {
                out.append("style=\"").append(styles.of(Look.ANSWERS)).append("\" ");
            }
            out.append("customWidth=\"1\"/>");
            column++;
        }
        return out.toString();
    }

    // ---- rows

    private void rows() throws IOException {
        row = 0;
        while (scan.next() && scan.depth() > 1) {
            if (scan.depth() != 2 || !scan.opens()) {
                continue;
            }
            row = scan.number("r", row + 1);
            rowsBefore(row);
            var own = next;
            boolean noted = own != null && own.row() == row;
            boolean header = headerDue && place.headerRow() == row;
            var marks = marksOf(noted ? own : null);
            if (!noted && !header && marks.isEmpty()) {
                continue;
            }
            row(noted ? own : null, header, marks);
            if (noted) {
                next = notes.next();
            }
            headerDue &= !header;
        }
        rowsBefore(Integer.MAX_VALUE);
    }

    /** Rows that should be there and are not: they must not be lost. */
    private void rowsBefore(int limit) throws IOException {
        while (place.column() >= 0) {
            int due = next == null ? Integer.MAX_VALUE : next.row();
            if (headerDue) {
                due = Math.min(due, place.headerRow());
            }
            if (due >= limit) {
                return;
            }
            boolean header = headerDue && place.headerRow() == due;
            var own = next != null && next.row() == due ? next : null;
            int before = row;
            row = due;
            text.setLength(0);
            text.append('<').append(prefix).append("row r=\"").append(due).append("\">");
            addedCells(own, header);
            text.append("</").append(prefix).append("row>");
            scan.insert(text.toString());
            row = before;
            headerDue &= !header;
            if (own != null) {
                next = notes.next();
            }
        }
    }

    private List<Mark> marksOf(@Nullable RowNotes own) {
        var elsewhere = marksElsewhere.get(row);
        if (elsewhere == null) {
            return own == null ? List.of() : own.marks();
        }
        if (own == null || own.marks().isEmpty()) {
            return RowNotes.marks(elsewhere);
        }
        var all = new TreeMap<Integer, Verdict>(elsewhere);
        own.marks().forEach(mark -> all.merge(mark.column(), mark.verdict(), RowNotes::worse));
        return RowNotes.marks(all);
    }

    private void row(@Nullable RowNotes own, boolean header, List<Mark> marks) throws IOException {
        var tag = XmlTag.without(scan.text(), "spans");
        int rowFormat = scan.number("s", -1);
        if (own != null && !own.words().why().isEmpty()) {
            tag = tallEnough(tag, own);
        }
        if (scan.kind() == Kind.EMPTY) {
            text.setLength(0);
            int mark = 0;
            while (mark < marks.size()) {
                missingCell(marks.get(mark++), rowFormat);
            }
            addedCells(own, header);
            scan.replace(tag.substring(0, tag.length() - 2) + ">" + text + "</" + prefix + "row>");
            return;
        }
        scan.replace(tag);
        cellsOf(own, header, marks, rowFormat);
    }

    private void cellsOf(@Nullable RowNotes own, boolean header, List<Mark> marks, int rowFormat) throws IOException {
        boolean adds = place.column() >= 0 && (own != null || header);
        boolean plain = marks.isEmpty() && facts.lastCell() < place.column();
        int last = place.column() + AddedColumns.COUNT - 1;
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
            if (adds && column >= place.column()) {
                addedCells(own, header);
                adds = false;
            }
            if (text.length() > 0) {
                scan.insert(text.toString());
            }
            if (mark < marks.size() && marks.get(mark).column() == column) {
                int format =
                        styles.marked(scan.number("s", 0), marks.get(mark++).verdict());
                scan.replace(XmlTag.with(scan.text(), "s", String.valueOf(format)));
            } else if (own != null || header) {
                if (place.column() >= 0 && column >= place.column() && column <= last) {
                    // an empty cell with a format only: nothing that anyone wrote stands here
                    scan.dropElement();
                }
            }
        }
        text.setLength(0);
        while (mark < marks.size()) {
            missingCell(marks.get(mark++), rowFormat);
        }
        if (adds) {
            addedCells(own, header);
        }
        if (text.length() > 0) {
            scan.insert(text.toString());
        }
    }

    private void missingCell(Mark mark, int rowFormat) {
        int format = rowFormat >= 0 ? rowFormat : facts.formatOf(mark.column());
        cells.empty(text, mark.column(), row, styles.marked(format, mark.verdict()));
    }

    private void addedCells(@Nullable RowNotes own, boolean header) {
        int column = place.column();
        if (column < 0) {
            return;
        }
        if (header) {
            for (var added : AddedColumns.ALL) {
                cells.text(text, column++, row, styles.of(Look.HEADING), added.heading());
            }
            return;
        }
        if (own == null) {
            return;
        }
        own.write(text, cells, styles, column);
    }

    /** A row whose height nobody chose grows until the reason can be read. */
    private String tallEnough(String tag, RowNotes own) {
        if (tag.contains("customHeight=\"1\"") || tag.contains("customHeight=\"true\"") || place.column() < 0) {
            return tag;
        }
        int lines = Math.min(TALLEST, own.lines());
        double height = lines * Math.max(facts.rowHeight(), 12);
        return lines > 1 && height > XmlTag.number(tag, "ht", facts.rowHeight())
                ? XmlTag.with(tag, "ht", String.valueOf(Math.round(height * 4) / 4.0))
                : tag;
    }

    // ---- the drop-down

    private void existingValidations() throws IOException {
        if (validationDone || scan.kind() == Kind.END) {
            if (scan.kind() == Kind.END) {
                validation(true);
            }
            return;
        }
        var tag = XmlTag.with(scan.text(), "count", String.valueOf(scan.number("count", 0) + 1));
        if (scan.kind() == Kind.EMPTY) {
            scan.replace(tag.substring(0, tag.length() - 2) + ">" + rule() + "</" + prefix + "dataValidations>");
            validationDone = true;
        } else {
            scan.replace(tag);
        }
    }

    private void validation(boolean inside) throws IOException {
        if (!validationDone) {
            validationDone = true;
            scan.insert(
                    inside
                            ? rule()
                            : "<" + prefix + "dataValidations count=\"1\">" + rule() + "</" + prefix
                                    + "dataValidations>");
        }
    }

    private void validation() throws IOException {
        if (!facts.validations()) {
            validation(false);
        }
    }

    private String rule() {
        return decision(
                prefix,
                place.column() + AddedColumns.ALL.indexOf(AddedColumns.DECISION),
                place.firstRow(),
                place.lastRow());
    }

    /** The rule that makes cells of a column a drop-down of decisions. */
    static String decision(String prefix, int column, int firstRow, int lastRow) {
        var letters = CellRef.columnName(column);
        return "<" + prefix
                + "dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\""
                + " errorTitle=\"Decision\" error=\"Choose release, hold, block or escalate, or leave the cell empty.\""
                + " sqref=\"" + letters + firstRow + ":" + letters + lastRow + "\"><" + prefix + "formula1>\""
                + String.join(",", AddedColumns.DECISIONS) + "\"</" + prefix + "formula1></" + prefix
                + "dataValidation>";
    }
}
