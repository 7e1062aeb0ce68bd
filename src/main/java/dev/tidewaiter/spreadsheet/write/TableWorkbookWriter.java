package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.TextTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * Writes tables as a workbook that people edit. All cells, those still empty too, are texts, so that a code that is typed into
 * one keeps its leading zeros; the first row is bold and stays in view.
 */
public final class TableWorkbookWriter {

    /** As many characters as Excel keeps of a list of values, and of what it says of another value. */
    private static final int LONGEST_TEXT = 255;

    private static final int WIDTH = 22 * 256;

    /** As far as any table of ours will grow. */
    private static final int LAST_ROW = 20_000;

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
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
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
        table.choices().forEach((column, choices) -> offer(sheet, column, choices));
    }

    /**
     * A list of values to choose from; another value is questioned and may be kept, for the check of the table decides. A longer list
     * than a workbook can hold is not offered.
     */
    private static void offer(Sheet sheet, int column, List<String> choices) {
        if (String.join(",", choices).length() > LONGEST_TEXT) {
            return;
        }
        var offering = sheet.getDataValidationHelper();
        var validation = offering.createValidation(
                offering.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        var all = "This column holds one of: " + String.join(", ", choices);
        validation.createErrorBox(
                "Another value",
                all.length() > LONGEST_TEXT ? "This column holds one of the values that the list offers." : all);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
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
