package dev.tidewaiter.spreadsheet.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.open.ReadRows;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsFileTests {

    @TempDir
    Path folder;

    private Path file(HSSFWorkbook workbook) throws Exception {
        var file = folder.resolve("lines.xls");
        try (workbook;
                var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    @Test
    void everyKindOfCellIsReadAsWhatItIs() throws Exception {
        var workbook = new HSSFWorkbook();
        var row = workbook.createSheet("Lines").createRow(2);
        row.createCell(0).setCellValue(" Насос ");
        row.createCell(1).setCellValue(8471500000.0);
        row.createCell(2).setCellValue(true);
        row.createCell(3).setCellErrorValue(FormulaError.REF);
        row.createCell(4).setCellValue(LocalDateTime.of(2024, 5, 1, 18, 30));
        var date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy hh:mm"));
        row.getCell(4).setCellStyle(date);
        row.createCell(5).setCellValue(40711);
        var padded = workbook.createCellStyle();
        padded.setDataFormat(workbook.createDataFormat().getFormat("000000"));
        row.getCell(5).setCellStyle(padded);
        row.createCell(6).setCellFormula("A3&\"x\"");
        row.createCell(7).setCellFormula("1+1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        row.createCell(8).setBlank();

        var reading = ReadRows.of(file(workbook));

        assertThat(reading.rows()).singleElement().satisfies(only -> {
            assertThat(only.number()).isEqualTo(3);
            assertThat(only.cells())
                    .extracting(SourceCell::column, SourceCell::kind, SourceCell::text, SourceCell::formula)
                    .containsExactly(
                            tuple(0, SourceCell.Kind.TEXT, "Насос", false),
                            tuple(1, SourceCell.Kind.NUMBER, "8471500000", false),
                            tuple(2, SourceCell.Kind.BOOLEAN, "TRUE", false),
                            tuple(3, SourceCell.Kind.ERROR, "#REF!", false),
                            tuple(4, SourceCell.Kind.DATE, "2024-05-01 18:30", false),
                            tuple(5, SourceCell.Kind.NUMBER, "040711", false),
                            tuple(6, SourceCell.Kind.TEXT, " Насос x".strip(), true),
                            tuple(7, SourceCell.Kind.NUMBER, "2", true));
        });
        assertThat(reading.kinds()).containsExactly("error-cell");
    }

    @Test
    void whatIsHiddenIsReadAndSaid() throws Exception {
        var workbook = new HSSFWorkbook();
        workbook.createSheet("Shown").createRow(0).createCell(0).setCellValue("a");
        var sheet = workbook.createSheet("Kept back");
        for (int i = 0; i < 3; i++) {
            var row = sheet.createRow(i);
            row.createCell(0).setCellValue("b" + i);
            row.createCell(1).setCellValue("c" + i);
            row.setZeroHeight(i > 0);
        }
        sheet.setColumnHidden(1, true);
        sheet.addMergedRegion(new CellRangeAddress(1, 3, 2, 4));
        workbook.setSheetHidden(1, true);
        var file = file(workbook);

        var reading = ReadRows.of(file);

        assertThat(reading.rows()).extracting(SourceRow::hidden).containsExactly(false, false, true, true);
        assertThat(reading.integrity())
                .extracting(
                        IntegrityFinding::kind,
                        IntegrityFinding::sheet,
                        IntegrityFinding::cell,
                        IntegrityFinding::cells)
                .containsExactlyInAnyOrder(
                        tuple("hidden-sheet", "Kept back", null, 1),
                        tuple("hidden-row", "Kept back", "A2", 2),
                        tuple("hidden-column", "Kept back", "B1", 1));
        try (var source = FileOpening.open(file)) {
            var second = source.sheets().get(1);
            assertThat(second.ref().hidden()).isTrue();
            assertThat(second.hiddenColumns()).containsExactly(1);
            assertThat(second.merged()).containsExactly(new MergedRange(2, 2, 4, 4));
        }
    }

    @Test
    void sheetsAreToldApartAndMayBeReadInAnyOrder() throws Exception {
        var workbook = new HSSFWorkbook();
        for (var name : List.of("One", "Two", "Three")) {
            workbook.createSheet(name).createRow(0).createCell(0).setCellValue("in " + name);
        }
        try (var source = FileOpening.open(file(workbook))) {
            for (int i : new int[] {2, 0, 1, 2}) {
                var sheet = source.sheets().get(i);
                try (var rows = sheet.rows()) {
                    assertThat(rows.next())
                            .isInstanceOfSatisfying(
                                    SourceRow.class,
                                    row -> assertThat(row.cells().get(0).text())
                                            .isEqualTo("in " + sheet.ref().sheet()));
                }
            }
        }
    }

    @Test
    void damageIsRefusedWithASentence() throws Exception {
        var workbook = new HSSFWorkbook();
        var sheet = workbook.createSheet("Lines");
        for (int i = 0; i < 2000; i++) {
            sheet.createRow(i).createCell(0).setCellValue("text " + i);
        }
        var whole = Files.readAllBytes(file(workbook));
        for (int cut : new int[] {100, 600, whole.length / 3, whole.length / 2, whole.length * 9 / 10}) {
            var file = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, cut));
            assertThat(catchThrowable(() -> ReadRows.of(file)))
                    .as("cut at " + cut)
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageStartingWith("cut.xls");
        }
    }
}
