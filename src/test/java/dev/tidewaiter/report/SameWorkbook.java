package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Holds a returned workbook against the one that was sent: whatever was there must still be there. */
final class SameWorkbook {

    private SameWorkbook() {}

    /** Every cell, formula, style and merge of the first is in the second; a marked cell may differ in its fill alone. */
    static void holds(Workbook sent, Workbook returned) {
        assertThat(returned.getNumberOfSheets()).isEqualTo(sent.getNumberOfSheets() + 3);
        for (int i = 0; i < sent.getNumberOfSheets(); i++) {
            assertThat(returned.getSheetName(i)).isEqualTo(sent.getSheetName(i));
            assertThat(returned.getSheetVisibility(i)).isEqualTo(sent.getSheetVisibility(i));
            holds(sent, sent.getSheetAt(i), returned, returned.getSheetAt(i));
        }
        assertThat(returned.getAllNames()).hasSameSizeAs(sent.getAllNames());
    }

    private static void holds(Workbook sent, Sheet before, Workbook returned, Sheet after) {
        assertThat(after.getMergedRegions()).isEqualTo(before.getMergedRegions());
        for (var row : before) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.BLANK || content(cell).isEmpty()) {
                    continue;
                }
                var where = before.getSheetName() + "!" + cell.getAddress();
                var same = after.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                assertThat(same).as(where).isNotNull();
                assertThat(content(same)).as(where).isEqualTo(content(cell));
                if (cell instanceof XSSFCell xssf && !xssf.getCTCell().isSetS()) {
                    // the format is the first one by the schema; POI gives the column's instead
                    continue;
                }
                sameLook(where, sent, cell.getCellStyle(), returned, same.getCellStyle());
            }
        }
    }

    private static String content(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> "=" + formula(cell) + " " + cell.getCachedFormulaResultType();
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> "";
        };
    }

    private static String formula(Cell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException e) {
            return "unreadable: " + e.getMessage();
        }
    }

    private static void sameLook(String where, Workbook sent, CellStyle before, Workbook returned, CellStyle after) {
        assertThat(after.getDataFormatString()).as(where).isEqualTo(before.getDataFormatString());
        assertThat(after.getFontIndex()).as(where).isEqualTo(before.getFontIndex());
        assertThat(returned.getFontAt(after.getFontIndex()).getBold())
                .as(where)
                .isEqualTo(sent.getFontAt(before.getFontIndex()).getBold());
        assertThat(after.getAlignment()).as(where).isEqualTo(before.getAlignment());
        assertThat(after.getVerticalAlignment()).as(where).isEqualTo(before.getVerticalAlignment());
        assertThat(after.getWrapText()).as(where).isEqualTo(before.getWrapText());
        assertThat(after.getBorderBottom()).as(where).isEqualTo(before.getBorderBottom());
        assertThat(after.getBorderLeft()).as(where).isEqualTo(before.getBorderLeft());
        assertThat(after.getLocked()).as(where).isEqualTo(before.getLocked());
        assertThat(after.getIndention()).as(where).isEqualTo(before.getIndention());
        assertThat(after.getRotation()).as(where).isEqualTo(before.getRotation());
    }

    /** Every part but the named ones is in the second package with the same bytes. */
    static void partsAreEqual(Path sent, Path returned, Set<String> rewritten) throws IOException {
        var before = checksums(sent);
        var after = checksums(returned);
        before.keySet().removeAll(rewritten);
        assertThat(after).containsAllEntriesOf(before);
    }

    private static Map<String, Long> checksums(Path file) throws IOException {
        var sums = new HashMap<String, Long>();
        try (var zip = ZipFile.builder().setPath(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                sums.put(entry.getName(), entry.getCrc());
            }
        }
        return sums;
    }
}
