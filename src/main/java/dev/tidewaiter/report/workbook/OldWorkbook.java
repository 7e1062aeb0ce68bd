package dev.tidewaiter.report.workbook;

import dev.tidewaiter.manifest.WrittenByCheck;
import dev.tidewaiter.report.account.FileAccount;
import dev.tidewaiter.report.workbook.ExtraSheet.Cell;
import dev.tidewaiter.screening.Verdict;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * Writes an old binary workbook ({@code .xls}) back. Its format can only be loaded whole, changed and saved; its sheets
 * end at 65,536 rows and 256 columns, so that is little.
 */
final class OldWorkbook implements Closeable {

    private static final int MOST_ROWS = 65_536;
    private static final int LAST_START = 256 - AddedColumns.COUNT;
    private static final int TALLEST = 8;

    private final HSSFWorkbook workbook;
    private final OldStyles styles;
    private final Notes notes;
    private final List<String> remarks = new ArrayList<>();

    OldWorkbook(Path input, Notes notes, boolean shapes) throws IOException {
        // stays open until the workbook is closed: macros and properties are copied from it when saving
        this.workbook = new HSSFWorkbook(new POIFSFileSystem(input.toFile(), true), true);
        this.styles = new OldStyles(workbook, shapes);
        this.notes = notes;
    }

    void write(OutputStream out, FileAccount account) throws IOException {
        for (var name : notes.rows().sheets()) {
            var sheet = workbook.getSheet(name);
            if (sheet == null) {
                remarks.add("The sheet " + name
                        + " could not be found in the workbook again. Its findings are on the sheet of findings.");
            } else {
                annotate(sheet, name, account);
            }
        }
        add(notes.found().sheet(freeName(WrittenByCheck.FINDINGS), MOST_ROWS, tab -> tab));
        add(AboutSheets.couldNotCheck(freeName(WrittenByCheck.COULD_NOT_CHECK), account));
        add(AboutSheets.about(freeName(WrittenByCheck.ABOUT), account, remarks));
        workbook.write(out);
    }

    /** Whether a workbook that was written opens again with every sheet: some old files do not survive a change. */
    boolean opensAgain(Path written) {
        try (var again = new HSSFWorkbook(new POIFSFileSystem(written.toFile(), true), false)) {
            return again.getNumberOfSheets() == workbook.getNumberOfSheets();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private String freeName(String wished) {
        var name = wished;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = wished + " (" + i + ")";
        }
        return WorkbookUtil.createSafeSheetName(name);
    }

    private void annotate(HSSFSheet sheet, String name, FileAccount account) throws IOException {
        int place = lastUsedColumn(sheet) + 1;
        boolean room = place <= LAST_START;
        if (!room && notes.rows().hasLines(name)) {
            remarks.add(
                    "The sheet " + name + " has no room for more columns. Its verdicts are on the sheet of findings.");
        }
        try (var rows = notes.rows().rows(name)) {
            for (var next = rows.next(); next != null; next = rows.next()) {
                var row = row(sheet, next.row());
                next.marks().forEach(mark -> mark(row, mark.column(), mark.verdict()));
                if (room) {
                    beside(row, place, next);
                }
            }
        }
        notes.rows().marksElsewhere(name).forEach((number, marks) -> {
            var row = row(sheet, number);
            marks.forEach((column, verdict) -> mark(row, column, verdict));
        });
        if (room && notes.rows().hasLines(name)) {
            columns(sheet, name, place, account);
        }
    }

    private static int lastUsedColumn(HSSFSheet sheet) {
        int last = -1;
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    last = Math.max(last, cell.getColumnIndex());
                }
            }
        }
        for (var merged : sheet.getMergedRegions()) {
            last = Math.max(last, merged.getLastColumn() < LAST_START ? merged.getLastColumn() : -1);
        }
        return last;
    }

    private static HSSFRow row(HSSFSheet sheet, int number) {
        var row = sheet.getRow(number - 1);
        return row == null ? sheet.createRow(number - 1) : row;
    }

    private void mark(HSSFRow row, int column, Verdict verdict) {
        if (column < 256) {
            var cell = row.getCell(column);
            var marked = cell == null ? row.createCell(column) : cell;
            styles.mark(marked, verdict);
        }
    }

    private void beside(HSSFRow row, int place, RowNotes own) {
        text(row, place, Cell.verdict(own.verdict()));
        if (own.words().rules().isEmpty()) {
            return;
        }
        text(row, place + 1, Cell.text(own.words().why()));
        text(row, place + 2, Cell.quiet(own.words().rules()));
        text(row, place + 3, Cell.text(own.words().nextStep()));
        styles.answer(row.createCell(place + 4));
        styles.answer(row.createCell(place + 5));
        float height = row.getSheet().getDefaultRowHeightInPoints() * Math.min(TALLEST, own.lines());
        if (height > row.getHeightInPoints()) {
            row.setHeightInPoints(height);
        }
    }

    private void columns(HSSFSheet sheet, String name, int place, FileAccount account) {
        int first = notes.rows().firstRow(name);
        int header = PackageRewrite.headerRow(name, first, account);
        int column = place;
        for (var added : AddedColumns.ALL) {
            if (header > 0) {
                text(row(sheet, header), column, Cell.heading(added.heading()));
            }
            sheet.setColumnHidden(column, false);
            sheet.setColumnWidth(column++, added.width() * 256);
        }
        dropDown(sheet, name, place, first);
    }

    private void dropDown(HSSFSheet sheet, String name, int place, int first) {
        int decision = place + AddedColumns.ALL.indexOf(AddedColumns.DECISION);
        var helper = sheet.getDataValidationHelper();
        var choice = helper.createValidation(
                helper.createExplicitListConstraint(AddedColumns.DECISIONS.toArray(String[]::new)),
                new CellRangeAddressList(first - 1, notes.rows().lastRow(name) - 1, decision, decision));
        try {
            sheet.addValidationData(choice);
        } catch (RuntimeException e) {
            // POI finds no place for it behind records that it does not know
            remarks.add(
                    "The sheet " + name + " takes no drop-down for decisions. Type release, hold, block or escalate.");
        }
    }

    private void add(ExtraSheet extra) throws IOException {
        var sheet = workbook.createSheet(extra.name());
        int column = 0;
        for (int width : extra.widths()) {
            sheet.setColumnWidth(column++, width * 256);
        }
        if (extra.heading()) {
            sheet.createFreezePane(0, 1);
        }
        extra.content().writeTo(cells -> {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < cells.size(); i++) {
                text(row, i, cells.get(i));
            }
        });
    }

    private void text(HSSFRow row, int column, Cell content) {
        HSSFCell cell = row.createCell(column);
        var number = content.number();
        var verdict = content.verdict();
        if (number != null) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(CellXml.cut(content.text()));
        }
        if (verdict != null) {
            styles.verdict(cell, verdict);
        } else {
            styles.look(cell, content.look());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
