package dev.tidewaiter.spreadsheet.write;

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
public final class XlsRewrite implements WorkbookRewrite {

    private static final int MOST_ROWS = 65_536;
    private static final int MOST_COLUMNS = 256;
    private static final int TALLEST = 8;

    private final HSSFWorkbook workbook;
    private final XlsStyles styles;
    private final Theme theme;
    private final List<Omission> omissions = new ArrayList<>();

    /**
     * Opens the workbook that is to be written back.
     *
     * @param shapes whether number formats may show shapes, which a few workbooks do not survive
     */
    public XlsRewrite(Path input, Theme theme, boolean shapes) throws IOException {
        // stays open until the workbook is closed: macros and properties are copied from it when saving
        this.workbook = new HSSFWorkbook(new POIFSFileSystem(input.toFile(), true), true);
        this.styles = new XlsStyles(workbook, shapes);
        this.theme = theme;
    }

    @Override
    public String extension() {
        return "xls";
    }

    @Override
    public long mostRows() {
        return MOST_ROWS;
    }

    @Override
    public String freeName(String wished) {
        var name = wished;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = wished + " (" + i + ")";
        }
        return WorkbookUtil.createSafeSheetName(name);
    }

    @Override
    public List<Omission> omissions() {
        return omissions;
    }

    @Override
    public void write(OutputStream out, List<SheetAnnotations> annotations, List<AddedSheet> added) throws IOException {
        for (var each : annotations) {
            var sheet = workbook.getSheet(each.sheet());
            if (sheet == null) {
                omissions.add(new Omission(each.sheet(), Omission.Reason.NO_SUCH_SHEET));
            } else {
                annotate(sheet, each);
            }
        }
        for (var sheet : added) {
            add(sheet);
        }
        workbook.write(out);
    }

    /** Whether a workbook that was written opens again with every sheet: some old files do not survive a change. */
    public boolean opensAgain(Path written) {
        try (var again = new HSSFWorkbook(new POIFSFileSystem(written.toFile(), true), false)) {
            return again.getNumberOfSheets() == workbook.getNumberOfSheets();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void annotate(HSSFSheet sheet, SheetAnnotations annotations) throws IOException {
        var columns = annotations.columns();
        int most = MOST_COLUMNS - (columns == null ? 0 : columns.count());
        int place = lastUsedColumn(sheet, most) + 1;
        boolean room = place <= most;
        if (columns != null && !room) {
            omissions.add(new Omission(annotations.sheet(), Omission.Reason.NO_ROOM));
        }
        try (var rows = annotations.rows().open()) {
            for (var next = rows.next(); next != null; next = rows.next()) {
                var row = row(sheet, next.row());
                next.marks().forEach(mark -> mark(row, mark));
                if (columns != null && room) {
                    beside(row, place, next);
                }
            }
        }
        if (columns != null && room) {
            columns(sheet, annotations, columns, place);
        }
    }

    private static int lastUsedColumn(HSSFSheet sheet, int most) {
        int last = -1;
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    last = Math.max(last, cell.getColumnIndex());
                }
            }
        }
        for (var merged : sheet.getMergedRegions()) {
            last = Math.max(last, merged.getLastColumn() < most ? merged.getLastColumn() : -1);
        }
        return last;
    }

    private static HSSFRow row(HSSFSheet sheet, int number) {
        var row = sheet.getRow(number - 1);
        return row == null ? sheet.createRow(number - 1) : row;
    }

    private void mark(HSSFRow row, Mark mark) {
        if (mark.column() < MOST_COLUMNS) {
            var cell = row.getCell(mark.column());
            styles.mark(cell == null ? row.createCell(mark.column()) : cell, mark.fill());
        }
    }

    private void beside(HSSFRow row, int place, RowAnnotation own) {
        int column = place;
        for (var cell : own.beside()) {
            text(row, column++, cell);
        }
        float height = row.getSheet().getDefaultRowHeightInPoints() * Math.min(TALLEST, own.lines());
        if (height > row.getHeightInPoints()) {
            row.setHeightInPoints(height);
        }
    }

    private void columns(HSSFSheet sheet, SheetAnnotations annotations, ColumnsBeside columns, int place) {
        int column = place;
        for (var added : columns.columns()) {
            if (annotations.headerRow() > 0) {
                text(row(sheet, annotations.headerRow()), column, new AddedCell(added.heading(), columns.heading()));
            }
            sheet.setColumnHidden(column, false);
            sheet.setColumnWidth(column++, added.width() * 256);
        }
        int choice = place + columns.choice();
        var helper = sheet.getDataValidationHelper();
        var dropDown = helper.createValidation(
                helper.createExplicitListConstraint(columns.options().toArray(String[]::new)),
                new CellRangeAddressList(annotations.firstRow() - 1, annotations.lastRow() - 1, choice, choice));
        try {
            sheet.addValidationData(dropDown);
        } catch (RuntimeException e) {
            // POI finds no place for it behind records that it does not know
            omissions.add(new Omission(annotations.sheet(), Omission.Reason.NO_DROP_DOWN));
        }
    }

    private void add(AddedSheet added) throws IOException {
        var sheet = workbook.createSheet(added.name());
        int column = 0;
        for (int width : added.widths()) {
            sheet.setColumnWidth(column++, width * 256);
        }
        if (added.heading()) {
            sheet.createFreezePane(0, 1);
        }
        added.content().writeTo(cells -> {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < cells.size(); i++) {
                text(row, i, cells.get(i));
            }
        });
    }

    private void text(HSSFRow row, int column, AddedCell content) {
        HSSFCell cell = row.createCell(column);
        var number = content.number();
        if (number != null) {
            cell.setCellValue(number);
        } else if (!content.text().isEmpty() || !content.look().open()) {
            cell.setCellValue(CellWriter.cut(content.text(), theme.cutMark()));
        }
        styles.look(cell, content.look());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
