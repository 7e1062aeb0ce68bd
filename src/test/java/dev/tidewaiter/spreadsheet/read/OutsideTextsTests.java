package dev.tidewaiter.spreadsheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of a workbook that stand in no cell, as Excel's own format keeps them. */
class OutsideTextsTests {

    @TempDir
    private Path folder;

    @Test
    void commentsTextBoxesAndPageTextsAreReadWithTheirPlace() throws Exception {
        var file = folder.resolve("a.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Lines");
            sheet.createRow(1).createCell(0).setCellValue("Altona Keramik GmbH");
            var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
            comment.setAddress(1, 0);
            comment.setString(new XSSFRichTextString("held for Vexley"));
            box(sheet, "Vexley pays");
            sheet.getHeader().setCenter("Vexley && Sons");
            sheet.getFooter().setRight("Page &P");
            workbook.write(out);
        }
        assertThat(outside(file))
                .containsExactlyInAnyOrder(
                        new OutsideText(OutsideText.Kind.COMMENT, "A2", "held for Vexley"),
                        new OutsideText(OutsideText.Kind.TEXT_BOX, "C4", "Vexley pays"),
                        new OutsideText(OutsideText.Kind.PAGE_TEXT, null, "Vexley & Sons"),
                        new OutsideText(OutsideText.Kind.PAGE_TEXT, null, "Page"));
    }

    private static void box(XSSFSheet sheet, String text) {
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, 2, 3, 5, 6);
        sheet.createDrawingPatriarch().createTextbox(anchor).setText(new XSSFRichTextString(text));
    }

    @Test
    void aSheetWithoutThemHasNone() throws Exception {
        var file = folder.resolve("b.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("Lines").createRow(0).createCell(0).setCellValue("Tiles");
            workbook.write(out);
        }
        assertThat(outside(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&CVexley | Vexley",
                "&L&\"Arial,Bold\"&12Vexley Works | Vexley Works",
                "&KFF0000Vexley | Vexley",
                "Vexley && Sons | Vexley & Sons"
            })
    void codesOfAPageTextAreNoText(String coded, String text) {
        assertThat(PageTexts.withoutCodes(coded)).isEqualTo(text);
    }

    private static List<OutsideText> outside(Path file) throws Exception {
        try (var open = SourceFile.open(file)) {
            var sheet = open.sheets().get(0);
            try (var rows = sheet.rows()) {
                var read = new ArrayList<RowRead>();
                for (var row = rows.next(); row != null; row = rows.next()) {
                    read.add(row);
                }
                assertThat(read).isNotEmpty();
            }
            return sheet.outsideTexts();
        }
    }
}
