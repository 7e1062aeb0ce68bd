package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A sheet whose name turns letters round is named without doing so, and links lead to it all the same. */
class TurnedSheetNamesTests extends ReturningWorkbooks {

    private static final String NAME = "Ab\u202ecd";

    @Test
    void aFindingLeadsToTheSheetAsItsTabHasIt() throws IOException {
        var input = folder.resolve("may.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(input)) {
            workbook.createSheet(NAME).createRow(1).createCell(1).setCellValue("Xiamen Limbah Aircraft Engines Co Ltd");
            workbook.write(out);
        }
        var of = new SheetRef("may.xlsx", NAME, false);

        try (var returned = opened(returned(input, of, Screened.blocked(of, 2)))) {
            var links = new ArrayList<String>();
            for (var added : returned) {
                if (!added.getSheetName().equals(NAME)) {
                    added.getHyperlinkList().forEach(link -> links.add(link.getAddress()));
                    assertThat(texts(returned, added.getSheetName())).doesNotContain("\u202e");
                }
            }
            assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("'" + NAME + "'!"));
        }
    }

    private static String texts(Workbook workbook, String sheet) {
        var texts = new StringBuilder();
        workbook.getSheet(sheet)
                .forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
        return texts.toString();
    }
}
