package dev.tidewaiter.spreadsheet.xlsx;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import dev.tidewaiter.spreadsheet.read.CellFormat;
import dev.tidewaiter.spreadsheet.read.CellNumber;
import dev.tidewaiter.spreadsheet.read.ExcelDates;
import dev.tidewaiter.spreadsheet.read.IntegrityIssue;
import dev.tidewaiter.spreadsheet.read.IssueCounter;
import dev.tidewaiter.spreadsheet.read.RichText;
import dev.tidewaiter.spreadsheet.read.RowRead;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.StringTable;
import dev.tidewaiter.spreadsheet.read.TextsBehindRows;
import dev.tidewaiter.spreadsheet.read.UnreadableRow;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet part of a workbook as a stream. */
final class SheetDataReader {

    private static final int LAST_ROW = 1 << 20;

    private final XmlReader xml;
    private final StringTable strings;
    private final CellFormat[] formats;
    private final boolean date1904;
    private final IssueCounter issues;
    private final RichText text = new RichText();
    private final CellNumber numbers = new CellNumber();
    final TextsBehindRows textsBehind = new TextsBehindRows();
    private int row;
    private int cellsExpected = 16;
    private int column;
    private boolean inOrder;
    private @Nullable String broken;

    SheetDataReader(XmlReader xml, StringTable strings, CellFormat[] formats, boolean date1904, IssueCounter issues) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.date1904 = date1904;
        this.issues = issues;
    }

    /** The next row that is not blank, from that row on; null at the end of the sheet. */
    @Nullable
    RowRead next(int from) throws Refusal, IOException {
        while (xml.nextElement()) {
            if (!xml.name().equals("row")) {
                textsBehind.see(xml);
                continue;
            }
            boolean hidden = startRow();
            if (row < from) {
                xml.skipElement();
                continue;
            }
            var cells = readCells(cellsExpected);
            cellsExpected = cells.size() + 2;
            if (broken != null) {
                issues.note(IntegrityIssue.UNREADABLE_ROW, row, 0);
                return new UnreadableRow(row, broken);
            }
            if (!cells.isEmpty()) {
                var filled = new SourceRow(row, hidden, List.copyOf(cells));
                issues.noteRow(filled);
                return filled;
            }
        }
        return null;
    }

    /** Reads a row's number; true when the row is hidden. */
    private boolean startRow() throws Refusal {
        int number = row + 1;
        boolean hidden = false;
        var reader = xml.reader();
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            switch (reader.getAttributeLocalName(i)) {
                case "r" -> number = xml.number("r", number);
                case "hidden" -> hidden |= XmlReader.isTrue(reader.getAttributeValue(i));
                case "ht" -> hidden |= reader.getAttributeValue(i).equals("0");
                default -> {
                    // height and style
                }
            }
        }
        if (number < 1 || number > LAST_ROW) {
            throw Refusal.of(
                    "it holds a row numbered %d, and sheets end at %d.".formatted(number, LAST_ROW),
                    "Open it in Excel, let it repair the file, and save it.");
        }
        if (number <= row) {
            issues.note(IntegrityIssue.ROWS_OUT_OF_ORDER, number, 0);
        }
        row = number;
        return hidden;
    }

    private List<SourceCell> readCells(int expected) throws Refusal, IOException {
        var cells = new ArrayList<SourceCell>(expected);
        column = -1;
        inOrder = true;
        broken = null;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("c")) {
                    readCell(cells);
                } else {
                    xml.skipElement();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
        }
        if (!inOrder) {
            cells.sort(Comparator.comparingInt(SourceCell::column));
            for (int i = 1; i < cells.size() && broken == null; i++) {
                if (cells.get(i).column() == cells.get(i - 1).column()) {
                    broken =
                            "The row holds the same cell twice, so it is not clear which one counts. Open the file in Excel, check this row, and save it again.";
                }
            }
        }
        return cells;
    }

    private void readCell(List<SourceCell> cells) throws Refusal, IOException {
        int style = 0;
        char type = 'n';
        int at = column + 1;
        var reader = xml.reader();
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            var name = reader.getAttributeLocalName(i);
            if (name.length() != 1) {
                continue;
            }
            switch (name.charAt(0)) {
                case 'r' -> at = CellAttributes.columnOf(reader.getAttributeValue(i), at);
                case 's' -> style = CellAttributes.styleOf(reader.getAttributeValue(i));
                case 't' -> type = CellAttributes.typeOf(reader.getAttributeValue(i));
                default -> {
                    // cm, vm and ph say nothing of the value
                }
            }
        }
        if (at >= CellAttributes.LAST_COLUMN) {
            throw Refusal.of(
                    "row %d has a cell beyond the last column of a sheet.".formatted(row),
                    "Open it in Excel, let it repair the file, and save it.");
        }
        inOrder &= at > column;
        column = at;
        boolean formula = false;
        boolean value = false;
        text.clear();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "v" -> {
                    value = true;
                    text.clear();
                    text.addElement(xml);
                }
                case "is" -> {
                    value = true;
                    text.clear();
                    text.addString(xml);
                }
                case "f" -> {
                    formula = true;
                    xml.skipElement();
                }
                default -> xml.skipElement();
            }
        }
        if (text.tooLong()) {
            broken = "The cell %s holds more than a million characters. Shorten it and screen the file again."
                    .formatted(CellRef.columnName(at) + row);
        } else if (text.length() > 0) {
            var cell = cell(type, style, formula);
            if (cell != null) {
                cells.add(cell);
            }
        } else if (formula && !(value && type == 'S')) {
            issues.note(IntegrityIssue.FORMULA_WITHOUT_VALUE, row, at);
        }
    }

    private @Nullable SourceCell cell(char type, int style, boolean formula) {
        return switch (type) {
            case 's' -> sharedText(formula);
            case 'n' -> number(style, formula);
            case 'b' -> {
                boolean yes = text.buffer()[0] == '1' || text.buffer()[0] == 't';
                yield new SourceCell(column, SourceCell.Kind.BOOLEAN, yes ? "TRUE" : "FALSE", Double.NaN, formula);
            }
            case 'e' -> {
                issues.note(IntegrityIssue.ERROR_CELL, row, column);
                yield new SourceCell(column, SourceCell.Kind.ERROR, raw(), Double.NaN, formula);
            }
            case 'd' -> isoDate(formula);
            default -> {
                text.unescape();
                yield text(CellText.of(text.buffer(), 0, text.length()), formula);
            }
        };
    }

    private @Nullable SourceCell text(CellText found, boolean formula) {
        if (found.isOdd()) {
            issues.noteText(found, row, column);
        }
        return found.text().isEmpty()
                ? null
                : new SourceCell(column, SourceCell.Kind.TEXT, found.text(), Double.NaN, formula);
    }

    private @Nullable SourceCell sharedText(boolean formula) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.buffer()[i] - '0';
            if (digit < 0 || digit > 9 || number > 200_000_000) {
                number = -1;
                break;
            }
            number = number * 10 + digit;
        }
        if (number < 0 || number >= strings.size()) {
            broken =
                    "The cell %s points to a text that the file does not hold. Open the file in Excel, let it repair the file, and save it."
                            .formatted(CellRef.columnName(column) + row);
            return null;
        }
        return text(strings.get(number), formula);
    }

    private @Nullable SourceCell number(int style, boolean formula) {
        if (!numbers.read(text.buffer(), text.length())) {
            // no number after all: what stands there is kept as a text
            return text(CellText.of(text.buffer(), 0, text.length()), formula);
        }
        var format = style < formats.length ? formats[style] : CellFormat.PLAIN;
        return format.cell(column, numbers.value(), numbers.text(), formula, date1904);
    }

    private @Nullable SourceCell isoDate(boolean formula) {
        var raw = raw();
        double serial = ExcelDates.serial(raw, date1904);
        return Double.isNaN(serial)
                ? text(CellText.of(raw), formula)
                : CellFormat.DATE.cell(column, serial, raw, formula, date1904);
    }

    private String raw() {
        return new String(text.buffer(), 0, text.length()).strip();
    }
}
