package dev.tidewaiter.spreadsheet.xml;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import dev.tidewaiter.spreadsheet.read.CellNumber;
import dev.tidewaiter.spreadsheet.read.ExcelDates;
import dev.tidewaiter.spreadsheet.read.LinkAddresses;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of an XML spreadsheet of Excel 2003, sheet by sheet, as they come. */
final class XmlSpreadsheetRows implements Closeable {

    /** How the options of a sheet begin to say that Excel hides it: SheetHidden or SheetVeryHidden. */
    private static final String HIDDEN = "Sheet";

    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_MERGED = 100_000;

    private final XmlReader xml;
    private final int from;
    private final List<MergedRange> merged = new ArrayList<>();
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private LinkAddresses links = new LinkAddresses();
    private final Map<Integer, CellText> oddTexts = new TreeMap<>();
    private int row;
    private int column;
    private boolean inSheet;
    private int sheet;
    private String sheetName = "";
    private boolean hidden;

    /** @param from the first row that is wanted */
    XmlSpreadsheetRows(XmlReader xml, int from) {
        this.xml = xml;
        this.from = from;
    }

    /** Goes to the next sheet; false when there is none. */
    boolean nextSheet() throws Refusal, IOException {
        while (xml.nextElement()) {
            if (xml.name().equals("Worksheet")) {
                inSheet = true;
                sheet++;
                var named = xml.attribute("Name");
                sheetName = named == null || named.isBlank() ? String.valueOf(sheet) : named;
                hidden = false;
                row = 0;
                column = 0;
                merged.clear();
                links = new LinkAddresses();
                hiddenColumns.clear();
                return true;
            }
        }
        return false;
    }

    /** The next row of the sheet that has a filled cell; null after the last. */
    @Nullable
    SourceRow next() throws Refusal, IOException {
        while (inSheet) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                inSheet = false;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inSheet = !xml.name().equals("Worksheet");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("Column")) {
                    noteColumn();
                } else if (xml.name().equals("Row")) {
                    var read = row();
                    if (!read.cells().isEmpty() && read.number() >= from) {
                        return read;
                    }
                } else if (xml.name().equals("Visible")) {
                    hidden = xml.next() == XMLStreamConstants.CHARACTERS
                            && xml.reader().getText().strip().startsWith(HIDDEN);
                } else if (!xml.name().equals("Table") && !xml.name().equals("WorksheetOptions")) {
                    xml.skipElement();
                }
            }
        }
        return null;
    }

    private void noteColumn() {
        int first = xml.number("Index", column + 1);
        column = Math.min(MOST_COLUMNS, first + Math.max(0, xml.number("Span", 0)));
        if (xml.flag("Hidden")) {
            for (int hidden = Math.max(1, first); hidden <= column; hidden++) {
                hiddenColumns.add(hidden - 1);
            }
        }
    }

    private SourceRow row() throws Refusal, IOException {
        row = Math.max(row + 1, xml.number("Index", row + 1));
        int number = row;
        boolean hidden = xml.flag("Hidden");
        row += Math.max(0, xml.number("Span", 0));
        oddTexts.clear();
        var cells = new ArrayList<SourceCell>();
        int next = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return new SourceRow(number, hidden, cells); // the ends of cells are taken with them
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!xml.name().equals("Cell")) {
                    xml.skipElement();
                    continue;
                }
                int at = Math.max(next, xml.number("Index", next + 1) - 1);
                int across = Math.max(0, xml.number("MergeAcross", 0));
                int down = Math.max(0, xml.number("MergeDown", 0));
                if (across + down > 0 && merged.size() < MOST_MERGED) {
                    merged.add(new MergedRange(number, at, number + down, at + across));
                }
                next = at + across + 1;
                noteLink(at, number);
                var cell = cell(at, xml.attribute("Formula") != null);
                if (cell != null && at < MOST_COLUMNS) {
                    cells.add(cell);
                }
            }
        }
    }

    private void noteLink(int at, int number) {
        var address = xml.attribute("HRef");
        if (address != null && LinkAddresses.leadsOut(address)) {
            links.add(CellRef.columnName(at) + number, address);
        }
    }

    /** Reads a cell to its end; null when it is blank. */
    private @Nullable SourceCell cell(int at, boolean formula) throws Refusal, IOException {
        var type = "";
        var text = new StringBuilder();
        int depth = 1;
        int data = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.name().equals("Comment")) {
                        xml.skipElement();
                    } else {
                        depth++;
                        if (xml.name().equals("Data") && data == 0) {
                            data = depth;
                            var given = xml.attribute("Type");
                            type = given == null ? "" : given;
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    data = depth == data ? 0 : data;
                    depth--;
                }
                case XMLStreamConstants.END_DOCUMENT -> depth = 0;
                default -> {
                    if (data > 0 && text.length() + xml.textLength() <= LONGEST_TEXT) {
                        text.append(xml.reader().getText());
                    }
                }
            }
        }
        var bare = CellText.of(text.toString());
        return bare.text().isEmpty() ? null : typed(at, type, bare, formula);
    }

    private SourceCell typed(int at, String type, CellText bare, boolean formula) {
        var text = bare.text();
        if (type.equals("Number")) {
            try {
                var number = new BigDecimal(text);
                return new SourceCell(
                        at,
                        SourceCell.Kind.NUMBER,
                        CellNumber.plain(number.doubleValue()),
                        number.doubleValue(),
                        formula);
            } catch (NumberFormatException e) {
                return new SourceCell(at, SourceCell.Kind.TEXT, text, Double.NaN, formula);
            }
        }
        double day = type.equals("DateTime") ? ExcelDates.serial(text, false) : Double.NaN;
        var shown = Double.isNaN(day) ? "" : ExcelDates.dateText(day, false);
        if (!shown.isEmpty()) {
            return new SourceCell(at, SourceCell.Kind.DATE, shown, day, formula);
        }
        if (type.equals("Boolean")) {
            return new SourceCell(
                    at, SourceCell.Kind.BOOLEAN, text.equals("1") ? "TRUE" : "FALSE", Double.NaN, formula);
        }
        if (type.equals("Error")) {
            return new SourceCell(at, SourceCell.Kind.ERROR, text, Double.NaN, formula);
        }
        if (bare.isOdd()) {
            oddTexts.put(at, bare);
        }
        return new SourceCell(at, SourceCell.Kind.TEXT, text, Double.NaN, formula);
    }

    /** The name of the sheet's tab, or its number where it has none. */
    String sheetName() {
        return sheetName;
    }

    /** Whether the options of the sheet, which stand behind its rows, say that Excel hides it. */
    boolean isHidden() {
        return hidden;
    }

    /** Ranges merged in the rows read so far. */
    List<MergedRange> merged() {
        return merged;
    }

    /** Where the cells read so far lead when they are clicked. */
    LinkAddresses links() {
        return links;
    }

    List<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    /** Texts of the row just read whose letters are odd, by column. */
    Map<Integer, CellText> oddTexts() {
        return oddTexts;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
