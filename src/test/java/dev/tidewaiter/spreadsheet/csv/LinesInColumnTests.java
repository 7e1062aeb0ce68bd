package dev.tidewaiter.spreadsheet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.open.ReadRows;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesInColumnTests {

    private static final String HEADING = "Shipper,Consignee,Description,Qty";

    @TempDir
    Path folder;

    @Test
    void linesOfATextFileInOneColumnAreParted() throws Exception {
        var reading = read(HEADING, "Altona AG,\"Omega Co., Ltd\",Tiles,4", "Altona AG,Kiosk LLC,Pumps,2");

        assertThat(reading.texts())
                .containsExactly(
                        List.of("Shipper", "Consignee", "Description", "Qty"),
                        List.of("Altona AG", "Omega Co., Ltd", "Tiles", "4"),
                        List.of("Altona AG", "Kiosk LLC", "Pumps", "2"));
        assertThat(reading.integrity()).extracting(IntegrityFinding::kind).containsExactly("lines-in-one-column");
    }

    @Test
    void soAreLinesOfWhichEachWasQuoted() throws Exception {
        var file = Files.writeString(
                folder.resolve("lines.csv"),
                "\"" + HEADING + "\"\n\"Altona AG,\"\"Omega Co., Ltd\"\",Tiles,4\"\n\"Altona AG,Kiosk LLC,Pumps,2\"\n");

        assertThat(ReadRows.of(file).texts().get(1)).containsExactly("Altona AG", "Omega Co., Ltd", "Tiles", "4");
    }

    @Test
    void whatPeopleWriteStaysInOneCell() throws Exception {
        var parties = read("Omega Co., Ltd, Shenzhen, China", "Kiosk LLC, Bar, Harbour, Malta");
        assertThat(parties.texts()).isNotEmpty().allMatch(row -> row.size() == 1);
        assertThat(parties.integrity()).isEmpty();

        var goods = read("Valve;DN 50;steel", "Valve;DN 40;brass", "Pump;DN 50;steel");
        assertThat(goods.texts()).isNotEmpty().allMatch(row -> row.size() == 1);

        var numbers = read("1,2,3,4", "5,6,7,8");
        assertThat(numbers.texts()).isNotEmpty().allMatch(row -> row.size() == 1);
    }

    @Test
    void aSheetInCellsComesAsItStands() throws Exception {
        var rows = new String[40];
        IntStream.range(0, 40).forEach(i -> rows[i] = "pump " + i + "\t" + i);
        assertThat(read(rows).texts()).hasSize(40).allMatch(row -> row.size() == 2);
    }

    @Test
    void readingGoesOnBelowARowAlike() throws Exception {
        var file = workbook(HEADING, "Altona AG,Omega LLC,Tiles,4", "Altona AG,Kiosk LLC,Pumps,2");
        try (var open = FileOpening.open(file);
                var rows = open.sheets().get(0).rows(3)) {
            assertThat(rows.next())
                    .isInstanceOfSatisfying(
                            SourceRow.class, row -> assertThat(row.cells()).hasSize(4));
            assertThat(rows.next()).isNull();
        }
    }

    private ReadRows read(String... lines) throws Exception {
        return ReadRows.of(workbook(lines));
    }

    /** Each text in column A; a tab goes on in the next. */
    private Path workbook(String... lines) throws Exception {
        var file = folder.resolve("lines.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Lines");
            for (int i = 0; i < lines.length; i++) {
                var row = sheet.createRow(i);
                var cells = lines[i].split("\t", -1);
                for (int j = 0; j < cells.length; j++) {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
            workbook.write(out);
        }
        return file;
    }
}
