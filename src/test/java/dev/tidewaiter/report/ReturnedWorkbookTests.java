package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnedWorkbookTests {

    @TempDir
    Path folder;

    @Test
    void carriesAVerdictBesideEachRow() throws IOException {
        var input = folder.resolve("may.xlsx");
        SampleWorkbook.write(input, 6);
        var out = returned(input);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(out))) {
            var sheet = workbook.getSheet(Screened.SHEET);
            assertThat(List.of(6, 7, 8, 9, 10, 11))
                    .map(column -> sheet.getRow(0).getCell(column).getStringCellValue())
                    .containsExactly("Verdict", "Why", "Rules", "Next step", "Decision", "Note");
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).isEqualTo("BLOCK");
            assertThat(sheet.getRow(1).getCell(7).getStringCellValue()).contains("97 % like XIAMEN LIMBACH");
            assertThat(sheet.getRow(1).getCell(8).getStringCellValue()).isEqualTo("P02, G02");
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("CANNOT_CHECK");
            assertThat(sheet.getRow(3).getCell(6).getStringCellValue()).isEqualTo("CLEAR");
            assertThat(sheet.getRow(3).getCell(6).getCellType()).isEqualTo(CellType.STRING);
            assertThat(workbook.getSheet("Findings")).isNotNull();
            assertThat(workbook.getSheet("Could not check")).isNotNull();
            assertThat(workbook.getSheet("About this check")).isNotNull();
        }
    }

    private Path returned(Path input) throws IOException {
        var sheet = Screened.sheet(input.getFileName().toString());
        try (var report = Reports.into(folder.resolve("out"), EnumSet.of(Format.XLSX, Format.JSONL), Screened.basis())
                .begin(input, "may")) {
            report.line(Screened.blocked(sheet, 2));
            report.line(Screened.unasked(sheet, 3));
            report.line(Screened.clear(sheet, 4));
            report.line(Screened.held(sheet, 5));
            report.line(Screened.toReview(sheet, 6, "A thermal camera core could fall under 6A003."));
            var written = report.finish(Screened.summary(sheet, 5));
            assertThat(written).containsOnlyKeys("xlsx", "jsonl");
            return Objects.requireNonNull(written.get("xlsx"));
        }
    }
}
