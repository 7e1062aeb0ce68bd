package dev.tidewaiter.manifest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTests {

    @TempDir
    Path folder;

    private List<SourceRow> rows(XSSFWorkbook workbook) throws Exception {
        var file = folder.resolve("lines.xlsx");
        try (workbook;
                var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        var rows = new ArrayList<SourceRow>();
        try (var source = SourceFile.open(file)) {
            source.sheets().get(0).read(row -> rows.add(row));
        }
        return rows;
    }

    @Test
    void numbersStandPlainAndCodesKeepTheirZeros() throws Exception {
        var workbook = new XSSFWorkbook();
        var row = workbook.createSheet("Lines").createRow(3);
        row.createCell(1).setCellValue(8471500000.0);
        row.createCell(2).setCellValue(12.5);
        var padded = row.createCell(4);
        padded.setCellValue(40711);
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("000000"));
        padded.setCellStyle(style);

        var rows = rows(workbook);

        assertThat(rows).singleElement().satisfies(only -> {
            assertThat(only.number()).isEqualTo(4);
            assertThat(only.cells()).extracting(SourceCell::text).containsExactly("8471500000", "12.5", "040711");
            assertThat(only.cells()).extracting(SourceCell::column).containsExactly(1, 2, 4);
        });
    }
}
