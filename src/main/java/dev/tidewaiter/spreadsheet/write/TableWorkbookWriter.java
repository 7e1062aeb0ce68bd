package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.TextTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * Writes tables as a workbook that people edit. All cells, those still empty too, are texts, so that a code that is typed into
 * one keeps its leading zeros; the first row is bold and stays in view.
 */
public final class TableWorkbookWriter {

    private static final int WIDTH = 22 * 256;

    private final Workbook workbook;
    private final CellStyle text;
    private final CellStyle bold;

    private TableWorkbookWriter(Workbook workbook) {
        this.workbook = workbook;
        this.text = workbook.createCellStyle();
        this.bold = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setDataFormat(text.getDataFormat());
    }

    /** An {@code .xlsx} workbook with a sheet for each table. */
    public static byte[] write(List<TextTable> tables) throws IOException {
        try (var workbook = WorkbookFactory.create(true)) {
            var writer = new TableWorkbookWriter(workbook);
            tables.forEach(writer::sheet);
            new OfferedValues(workbook)
                    .put(tables.stream().collect(Collectors.toMap(TextTable::name, TextTable::choices)));
            return bytes(workbook);
        }
    }

    /**
     * A workbook that people edited, which offers values under some headings; all else in it stays.
     *
     * @param choices the values by sheet and by number of the column
     * @return the workbook itself where it offers just these
     */
    public static byte[] offering(byte[] content, Map<String, Map<Integer, List<String>>> choices) throws IOException {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            return new OfferedValues(workbook).put(choices) ? bytes(workbook) : content;
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private void sheet(TextTable table) {
        var sheet = workbook.createSheet(table.name());
        int columns = 0;
        for (var row : table.rows()) {
            row(sheet, row);
            columns = Math.max(columns, row.cells().size());
        }
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, WIDTH);
            sheet.setDefaultColumnStyle(i, text);
        }
    }

    private void row(Sheet sheet, TextTable.Row from) {
        var row = sheet.createRow(from.number() - 1);
        for (int i = 0; i < from.cells().size(); i++) {
            if (!from.text(i).isEmpty()) {
                var cell = row.createCell(i);
                cell.setCellStyle(from.number() == 1 ? bold : text);
                cell.setCellValue(from.text(i));
            }
        }
    }
}
