package dev.tidewaiter.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.PageTexts;
import dev.tidewaiter.spreadsheet.read.RowRead;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddressList;
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

    @Test
    void chartsPropertiesOfTheFileAndMessagesAtCellsAreRead() throws Exception {
        var file = folder.resolve("a.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Lines");
            sheet.createRow(1).createCell(0).setCellValue("Altona Keramik GmbH");
            sheet.createDrawingPatriarch()
                    .createChart(new XSSFClientAnchor(0, 0, 0, 0, 2, 3, 5, 6))
                    .setTitleText("Vexley by month");
            var helper = sheet.getDataValidationHelper();
            var validation = helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"a"}), new CellRangeAddressList(1, 9, 2, 2));
            validation.createPromptBox("Receiver", "ask Vexley");
            sheet.addValidationData(validation);
            workbook.getProperties().getCoreProperties().setTitle("for Vexley");
            workbook.getProperties().getCoreProperties().setCreator("Somebody");
            workbook.createSheet("Other").createRow(0).createCell(0).setCellValue("Tiles");
            workbook.write(out);
        }
        assertThat(outside(file))
                .containsExactlyInAnyOrder(
                        new OutsideText(OutsideText.Kind.CHART, null, "Vexley by month"),
                        new OutsideText(OutsideText.Kind.MESSAGE, "C2:C10", "Receiver"),
                        new OutsideText(OutsideText.Kind.MESSAGE, "C2:C10", "ask Vexley"),
                        new OutsideText(OutsideText.Kind.PROPERTY, null, "for Vexley"));
        try (var open = FileOpening.open(file)) {
            assertThat(open.sheets().get(1).outsideTexts()).isEmpty();
        }
    }

    private static void box(XSSFSheet sheet, String text) {
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, 2, 3, 5, 6);
        sheet.createDrawingPatriarch().createTextbox(anchor).setText(new XSSFRichTextString(text));
    }

    @Test
    void theyAreReadFromAnOldWorkbook() throws Exception {
        var file = folder.resolve("a.xls");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Lines");
            sheet.createRow(1).createCell(0).setCellValue("Altona Keramik GmbH");
            var drawing = sheet.createDrawingPatriarch();
            var comment = drawing.createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 4));
            comment.setAddress(1, 0);
            comment.setString(new HSSFRichTextString("held for Vexley"));
            drawing.createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 2, 3, (short) 5, 6))
                    .setString(new HSSFRichTextString("Vexley pays"));
            sheet.getHeader().setCenter("Vexley && Sons");
            workbook.createSheet("Other").createRow(0).createCell(0).setCellValue("Tiles");
            workbook.createInformationProperties();
            workbook.getSummaryInformation().setTitle("for Vexley");
            workbook.write(out);
        }
        assertThat(outside(file))
                .containsExactlyInAnyOrder(
                        new OutsideText(OutsideText.Kind.PROPERTY, null, "for Vexley"),
                        new OutsideText(OutsideText.Kind.COMMENT, "A2", "held for Vexley"),
                        new OutsideText(OutsideText.Kind.TEXT_BOX, null, "Vexley pays"),
                        new OutsideText(OutsideText.Kind.PAGE_TEXT, null, "Vexley & Sons"));
        try (var open = FileOpening.open(file)) {
            assertThat(open.sheets().get(1).outsideTexts()).isEmpty();
        }
    }

    @Test
    void aBoxOfAnOldDrawingIsReadThoughItsTagsAreNotClosed() throws Exception {
        var vml = """
                <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
                 <v:shape id="_x0000_s1025" type="#_x0000_t202"><v:textbox style='mso-direction-alt:auto'>
                  <div style='text-align:left'><font face="Arial" size="200">Vexley &amp; Sons<br>
                  pay the freight</font></div></v:textbox>
                  <x:ClientData ObjectType="Rect"><x:Anchor>2, 15, 3, 4, 5, 0, 6, 8</x:Anchor></x:ClientData></v:shape>
                 <v:shape id="_x0000_s1026"><v:textbox><div style='text-align:left'></div></v:textbox></v:shape>
                </xml>
                """;

        assertThat(VmlTexts.of(new ByteArrayInputStream(vml.getBytes(StandardCharsets.UTF_8)), 10_000))
                .containsExactly(new OutsideText(OutsideText.Kind.TEXT_BOX, "C4", "Vexley & Sons\npay the freight"));
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
        try (var open = FileOpening.open(file)) {
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
