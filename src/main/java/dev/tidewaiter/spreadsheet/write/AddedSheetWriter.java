package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.CellRef;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a whole sheet as a stream. */
final class AddedSheetWriter implements AddedSheet.Rows {

    /** Excel takes no more than 65,530 on a sheet; nobody clicks through so many. */
    private static final int MOST_LINKS = 5000;

    private static final int FLUSH_AT = 1 << 15;

    private final OutputStream out;
    private final CellFormats formats;
    private final CellWriter cells;
    private final StringBuilder text = new StringBuilder(FLUSH_AT + 8192);
    private final StringBuilder links = new StringBuilder();
    private int linkCount;
    private int row;
    private int widest = 1;

    private AddedSheetWriter(OutputStream out, CellFormats formats) {
        this.out = out;
        this.formats = formats;
        this.cells = new CellWriter("", formats.theme().cutMark());
    }

    static void write(AddedSheet sheet, String mainNamespace, CellFormats formats, OutputStream out)
            throws IOException {
        new AddedSheetWriter(out, formats).write(sheet, mainNamespace);
    }

    private void write(AddedSheet sheet, String mainNamespace) throws IOException {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
                .append(XmlText.escaped(mainNamespace))
                .append(
                        "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"")
                .append(sheet.heading() ? 1 : 0)
                .append("\">");
        if (sheet.heading()) {
            text.append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        text.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        int column = 1;
        for (int width : sheet.widths()) {
            text.append("<col min=\"").append(column).append("\" max=\"").append(column);
            text.append("\" width=\"").append(width).append(".7\" customWidth=\"1\"/>");
            column++;
        }
        text.append("</cols><sheetData>");
        sheet.content().writeTo(this);
        text.append("</sheetData>");
        if (sheet.heading() && row > 1) {
            text.append("<autoFilter ref=\"A1:")
                    .append(CellRef.columnName(widest - 1))
                    .append(row)
                    .append("\"/>");
        }
        if (linkCount > 0) {
            text.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        text.append(
                        "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
        flush();
    }

    @Override
    public void row(List<AddedCell> row) throws IOException {
        this.row++;
        widest = Math.max(widest, row.size());
        text.append("<row r=\"").append(this.row).append("\">");
        int column = 0;
        for (var cell : row) {
            cell(cell, column++);
        }
        text.append("</row>");
        if (text.length() > FLUSH_AT) {
            flush();
        }
    }

    private void cell(AddedCell cell, int column) {
        var number = cell.number();
        int format = formats.of(cell.look());
        if (number != null) {
            cells.number(text, column, row, format, number);
        } else if (!cell.text().isEmpty()) {
            cells.text(text, column, row, format, cell.text());
            if (!cell.leadsTo().isEmpty() && linkCount < MOST_LINKS) {
                linkCount++;
                links.append("<hyperlink ref=\"")
                        .append(CellRef.columnName(column))
                        .append(row);
                links.append("\" location=\"")
                        .append(XmlText.escaped(cell.leadsTo()))
                        .append("\"/>");
            }
        }
    }

    private void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
