package dev.tidewaiter.samples;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet under construction. Rows count from 1, as a spreadsheet shows them; columns from 0. */
final class SampleSheet {

    /** A customs code that somebody typed as a number. */
    record Code(int digits) {}

    private final SampleStyles styles;
    private final Sheet sheet;

    SampleSheet(SampleStyles styles, Sheet sheet) {
        this.styles = styles;
        this.sheet = sheet;
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    Sheet poi() {
        return sheet;
    }

    String name() {
        return sheet.getSheetName();
    }

    void widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * 256);
        }
    }

    /** A line of letterhead over some columns. */
    void letterhead(int row, int lastColumn, String text, boolean large) {
        set(row, 0, text, large ? styles.title() : styles.subtitle());
        merge(row, 0, row, lastColumn);
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow - 1, lastRow - 1, firstColumn, lastColumn));
    }

    void header(int row, String... headings) {
        for (int column = 0; column < headings.length; column++) {
            if (!headings[column].isEmpty()) {
                set(row, column, headings[column], styles.header());
            }
        }
        rowAt(row).setHeightInPoints(30);
    }

    /** A label and its value beside it, as a form has them. */
    void labelled(int row, int column, String label, Object value) {
        set(row, column, label, styles.label());
        put(row, column + 1, value);
    }

    void line(int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            put(row, column, values[column]);
        }
    }

    void bold(int row, int column, Object value) {
        put(row, column, value);
        if (value instanceof String) {
            cellAt(row, column).setCellStyle(styles.label());
        }
    }

    /** A sum of the cells above, as a formula with its cached value. */
    void sum(int row, int column, int firstRow, int lastRow, double value) {
        var cell = cellAt(row, column);
        var letter = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
        cell.setCellFormula("SUM(%s%d:%s%d)".formatted(letter, firstRow, letter, lastRow));
        cell.setCellValue(value);
        cell.setCellStyle(styles.money());
    }

    void put(int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            var cell = cellAt(row, column);
            cell.setCellValue(date);
            cell.setCellStyle(styles.date());
        } else if (value instanceof Integer count) {
            number(row, column, count, styles.count());
        } else if (value instanceof Double amount) {
            number(row, column, amount, styles.money());
        } else if (value instanceof Code code) {
            number(row, column, code.digits(), styles.plain());
        } else if (value.toString().isEmpty()) {
            cellAt(row, column).setCellStyle(styles.text()); // people draw borders round empty cells too
        } else {
            set(row, column, value.toString(), styles.text());
        }
    }

    private void number(int row, int column, double value, CellStyle style) {
        var cell = cellAt(row, column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private void set(int row, int column, String text, CellStyle style) {
        var cell = cellAt(row, column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private Cell cellAt(int row, int column) {
        return rowAt(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private Row rowAt(int row) {
        var existing = sheet.getRow(row - 1);
        return existing != null ? existing : sheet.createRow(row - 1);
    }
}
