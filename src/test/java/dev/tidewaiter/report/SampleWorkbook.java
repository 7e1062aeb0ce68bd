package dev.tidewaiter.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A weekly manifest of an invented forwarder, with formats, formulas, a filter, a validation and a frozen heading. */
final class SampleWorkbook {

    private SampleWorkbook() {}

    static void write(Path file, int rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet(Screened.SHEET);
            var heading = workbook.createCellStyle();
            var bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            var code = workbook.createCellStyle();
            code.setDataFormat(workbook.createDataFormat().getFormat("0000.00"));
            code.setBorderBottom(BorderStyle.THIN);
            var headings = new String[] {"Shipment", "Consignee", "Goods", "HS code", "Dest.", "Value"};
            var top = sheet.createRow(0);
            for (int column = 0; column < headings.length; column++) {
                var cell = top.createCell(column);
                cell.setCellValue(headings[column]);
                cell.setCellStyle(heading);
                sheet.setColumnWidth(column, 256 * (column == 1 || column == 2 ? 36 : 12));
            }
            for (int i = 1; i < rows; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("S-000" + i);
                row.createCell(1).setCellValue("Xiamen Limbah Aircraft Engines Co Ltd");
                row.createCell(2).setCellValue("Industrial refrigeration unit L550E");
                if (i != 2) {
                    row.createCell(3).setCellValue(8418.69);
                    row.getCell(3).setCellStyle(code);
                }
                row.createCell(4).setCellValue("CN");
                row.createCell(5).setCellFormula("ROW()*100");
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, 5));
            var validations = sheet.getDataValidationHelper();
            sheet.addValidationData(validations.createValidation(
                    validations.createExplicitListConstraint(new String[] {"CN", "DE"}),
                    new CellRangeAddressList(1, rows - 1, 4, 4)));
            workbook.write(out);
        }
    }
}
