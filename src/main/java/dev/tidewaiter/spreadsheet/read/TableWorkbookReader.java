package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.TextTable;
import dev.tidewaiter.spreadsheet.opc.OpcPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;

/** Reads a small {@code .xlsx} workbook that people edit as tables, whole into memory. Nothing in it is computed. */
public final class TableWorkbookReader {

    /** Far more than a workbook of tables holds, and far less than a memory does. */
    private static final long MOST_BYTES = 128L << 20;

    private static final int MOST_PARTS = 1_000;

    private final DataFormatter formats = new DataFormatter();

    private TableWorkbookReader() {}

    /**
     * The sheets of a workbook, in their order.
     *
     * @throws IOException when it is no such workbook, or too large a one; the message says which
     */
    public static List<TextTable> read(byte[] content) throws IOException {
        OpcPackage.holdTo(MOST_BYTES, MOST_PARTS, content);
        var reader = new TableWorkbookReader();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            var tables = new ArrayList<TextTable>();
            for (var sheet : workbook) {
                // hidden or shown, it only holds what others offer
                if (!sheet.getSheetName().equals(TextTable.OFFERED)) {
                    tables.add(reader.table(sheet));
                }
            }
            return tables;
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private TextTable table(Sheet sheet) {
        var rows = new ArrayList<TextTable.Row>();
        var merged = sheet.getMergedRegions().stream()
                .map(region -> new CellAddress(region.getFirstRow(), region.getFirstColumn()))
                .collect(Collectors.toSet());
        for (var row : sheet) {
            rows.add(new TextTable.Row(row.getRowNum() + 1, cells(row, merged)));
        }
        return new TextTable(sheet.getSheetName(), rows, Map.of(), HiddenCells.of(sheet));
    }

    private List<TextTable.Cell> cells(Row row, Set<CellAddress> merged) {
        var cells = new ArrayList<TextTable.Cell>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            var cell = row.getCell(i);
            cells.add(
                    cell == null
                            ? TextTable.Cell.BLANK
                            : new TextTable.Cell(
                                    merged.contains(cell.getAddress()) ? TextTable.Kind.MERGED : kind(cell),
                                    text(cell)));
        }
        return cells;
    }

    private static TextTable.Kind kind(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> TextTable.Kind.NUMBER;
            case FORMULA -> TextTable.Kind.FORMULA;
            default -> TextTable.Kind.TEXT;
        };
    }

    private String text(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return formats.formatCellValue(cell).strip();
    }
}
