package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Reads the workbooks that officers edit: one table a sheet. Their cells hold values; nothing in them is computed. */
public final class Workbooks {

    /** Columns whose values are numbers only to look at; as a number they would lose their leading zeros. */
    private static final Set<String> CODES = Set.of("code", "eccn", "hs6", "hs10", "list_ref");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} _-]+");
    private static final long MOST_BYTES = 128L << 20;
    private static final int MOST_PARTS = 1_000;

    private Workbooks() {}

    /** The tables of a workbook, in the order of its sheets. */
    public static List<DataTable> read(String path, byte[] content, List<Problem> problems) {
        var tables = new ArrayList<DataTable>();
        try {
            refuseExcess(content);
        } catch (IOException e) {
            problems.add(new Problem(path, "", null, "is no workbook that can be read: " + e.getMessage()));
            return tables;
        }
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            for (var sheet : workbook) {
                if (NAME.matcher(sheet.getSheetName()).matches()) {
                    formulas(path, sheet, problems);
                    tables.add(table(path, sheet, problems));
                } else {
                    problems.add(new Problem(
                            path,
                            sheet.getSheetName(),
                            null,
                            "the name of a sheet consists of letters, digits, blanks, - and _, because a file is named"
                                    + " after it; rename the sheet"));
                }
            }
        } catch (IOException | RuntimeException e) {
            problems.add(new Problem(path, "", null, "is no workbook that can be read: " + e.getMessage()));
        }
        return tables;
    }

    /** Holds a package to a size that a table of rules has, before anything in it is unpacked into memory. */
    private static void refuseExcess(byte[] content) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var buffer = new byte[8192];
            long bytes = 0;
            int parts = 0;
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                for (int read = zip.read(buffer); read > 0 && bytes <= MOST_BYTES; read = zip.read(buffer)) {
                    bytes += read;
                }
                if (parts > MOST_PARTS || bytes > MOST_BYTES) {
                    throw new IOException(
                            "it holds more than " + (MOST_BYTES >> 20) + " MB or " + MOST_PARTS + " parts");
                }
            }
            if (parts == 0) {
                throw new IOException("it is no .xlsx file");
            }
        }
    }

    private static void formulas(String path, Sheet sheet, List<Problem> problems) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    problems.add(new Problem(
                            path,
                            sheet.getSheetName() + "!" + cell.getAddress(),
                            null,
                            "holds a formula; a table of rules holds values, so put the value in its place"));
                }
            }
        }
    }

    private static DataTable table(String path, Sheet sheet, List<Problem> problems) {
        if (path.endsWith(".drl.xlsx")) {
            return grid(path, sheet);
        }
        var heads = new ArrayList<String>();
        var rows = new ArrayList<DataTable.Row>();
        for (var row : sheet) {
            if (row.getRowNum() == 0) {
                row.forEach(cell -> heads.add(text(cell)));
                continue;
            }
            var cells = new ArrayList<String>();
            for (int i = 0; i < heads.size(); i++) {
                var cell = row.getCell(i);
                cells.add(cell == null ? "" : text(cell));
            }
            var read = DataTable.row(path, sheet.getSheetName(), heads, row.getRowNum() + 1, cells);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            rows.add(read);
            for (int i = 0; i < heads.size(); i++) {
                var cell = row.getCell(i);
                if (cell != null && cell.getCellType() == CellType.NUMERIC && CODES.contains(heads.get(i))) {
                    problems.add(
                            read.problem(
                                    heads.get(i),
                                    "is a number; format the cell as text and type it again, because a number loses its leading zeros"));
                }
            }
        }
        return new DataTable(path, sheet.getSheetName(), List.copyOf(heads), List.copyOf(rows));
    }

    private static DataTable grid(String path, Sheet sheet) {
        var lines = new ArrayList<List<String>>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            var row = sheet.getRow(i);
            var cells = new ArrayList<String>();
            for (int j = 0; row != null && j < row.getLastCellNum(); j++) {
                var cell = row.getCell(j);
                cells.add(cell == null ? "" : text(cell));
            }
            lines.add(cells);
        }
        return DataTable.grid(path, sheet.getSheetName(), lines);
    }

    private static String text(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return new DataFormatter().formatCellValue(cell).strip();
    }
}
