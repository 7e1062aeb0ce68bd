package dev.tidewaiter.spreadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.spreadsheet.TextTable;
import dev.tidewaiter.spreadsheet.read.TableWorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.junit.jupiter.api.Test;

class TableWorkbookTests {

    private static final TextTable CODES = new TextTable(
            "codes", List.of(row(1, "code", "says"), row(2, "0402", "leading zero"), row(5, "", "behind blank rows")));

    @Test
    void tablesAreReadAsTheyWereWritten() throws IOException {
        var cities = new TextTable("cities", List.of(row(1, "city"), row(2, "東京")));
        assertThat(TableWorkbookReader.read(TableWorkbookWriter.write(List.of(CODES, cities))))
                .containsExactly(CODES, cities);
    }

    @Test
    void moreChoicesThanAWorkbookHoldsKeepNoTableFromBeingWritten() throws IOException {
        for (int count : List.of(3, 24, 60)) {
            var choices =
                    IntStream.range(0, count).mapToObj(i -> "measure-" + i).toList();
            var table = new TextTable("measures", List.of(row(1, "measure"), row(2, "measure-1")), Map.of(0, choices));
            assertThat(TableWorkbookReader.read(TableWorkbookWriter.write(List.of(table)))
                            .get(0)
                            .rows())
                    .isEqualTo(table.rows());
        }
    }

    @Test
    void aListThatIsTooLongForACellIsOfferedFromAHiddenSheetThatIsNoTable() throws IOException {
        var many = IntStream.range(0, 60).mapToObj(i -> "measure-" + i).toList();
        var table = new TextTable("measures", List.of(row(1, "measure", "answer")), Map.of(0, many, 1, List.of("yes")));

        var written = TableWorkbookWriter.write(List.of(table));

        assertThat(TableWorkbookReader.read(written))
                .extracting(TextTable::name)
                .containsExactly("measures");
        assertThat(offered(written, "measures")).containsExactly(Map.entry("A2:A20001", 60), Map.entry("B2:B20001", 1));
        assertThat(TableWorkbookReader.read(
                        changed(written, book -> book.setSheetHidden(book.getSheetIndex(TextTable.OFFERED), false))))
                .as("whoever shows the sheet to look at a list makes no table of it")
                .extracting(TextTable::name)
                .containsExactly("measures");
    }

    @Test
    void aColumnThatCountsUpItsValuesNoLongerOffersNone() throws IOException {
        var first = IntStream.range(0, 80).mapToObj(i -> "measure-" + i).toList();
        var second = IntStream.range(0, 80).mapToObj(i -> "answer-" + i).toList();
        var few = List.of("yes", "no");
        var written = TableWorkbookWriter.write(List.of(
                new TextTable("a", List.of(row(1, "measure", "answer", "sure")), Map.of(0, first, 1, second, 2, few))));

        var other = TableWorkbookWriter.offering(written, Map.of("a", Map.of(1, first)));
        var same = TableWorkbookWriter.offering(written, Map.of("a", Map.of(1, second)));
        var none = TableWorkbookWriter.offering(written, Map.of());

        assertThat(offered(other, "a")).containsExactly(Map.entry("B2:B20001", 80));
        assertThat(offered(same, "a")).containsExactly(Map.entry("B2:B20001", 80));
        assertThat(offered(none, "a")).isEmpty();
        assertThat(TableWorkbookWriter.offering(none, Map.of())).isSameAs(none);
    }

    @Test
    void aListOfAnOfficersOwnThatPointsIntoOursIsTakenBack() throws IOException {
        var many = IntStream.range(0, 60).mapToObj(i -> "measure-" + i).toList();
        var ofA = Map.of(0, many);
        var wanted = Map.of("a", ofA);
        var own = changed(
                TableWorkbookWriter.write(List.of(new TextTable("a", List.of(row(1, "measure")), ofA))), book -> {
                    var sheet = book.getSheet("a");
                    var helper = sheet.getDataValidationHelper();
                    sheet.addValidationData(helper.createValidation(
                            helper.createFormulaListConstraint("OFFSET('choices of columns'!$A$2,0,0,5,1)"),
                            new CellRangeAddressList(1, 20_000, 0, 0)));
                });

        assertThat(offered(TableWorkbookWriter.offering(own, wanted), "a")).containsExactly(Map.entry("A2:A20001", 60));
    }

    @Test
    void aWorkbookThatWasEditedOffersWhatItLacksOrOfferedOtherwiseAndKeepsTheRest() throws IOException {
        var many = IntStream.range(0, 60).mapToObj(i -> "measure-" + i).toList();
        var bare = workbook(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("measure");
            sheet.createRow(1).createCell(4).setCellValue("a remark of the officer");
            var helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"mine"}), new CellRangeAddressList(1, 5, 3, 3)));
        });
        var wanted = Map.of("Sheet0", Map.of(0, many));

        var first = TableWorkbookWriter.offering(bare, wanted);
        var again = TableWorkbookWriter.offering(first, wanted);
        var other = TableWorkbookWriter.offering(first, Map.of("Sheet0", Map.of(0, many.subList(0, 2))));

        assertThat(offered(first, "Sheet0")).containsExactly(Map.entry("D2:D6", 1), Map.entry("A2:A20001", 60));
        assertThat(TableWorkbookReader.read(first).get(0).rows().get(1).text(4)).isEqualTo("a remark of the officer");
        assertThat(again).isSameAs(first);
        assertThat(offered(other, "Sheet0")).containsExactly(Map.entry("D2:D6", 1), Map.entry("A2:A20001", 2));
    }

    @Test
    void aCodeTypedIntoAnEmptyCellStaysAText() throws IOException {
        try (var workbook =
                WorkbookFactory.create(new ByteArrayInputStream(TableWorkbookWriter.write(List.of(CODES))))) {
            assertThat(workbook.getSheetAt(0).getColumnStyle(0).getDataFormatString())
                    .isEqualTo("@");
        }
    }

    @Test
    void numbersDaysAndFormulasAreToldFromTexts() throws IOException {
        var read = TableWorkbookReader.read(workbook(sheet -> {
            var row = sheet.createRow(1);
            row.createCell(1).setCellValue(8407.1);
            row.createCell(2).setCellFormula("B2*2");
            var day = row.createCell(3);
            day.setCellValue(45_582);
            var format = sheet.getWorkbook().createCellStyle();
            format.setDataFormat((short) 14);
            day.setCellStyle(format);
        }));
        var row = read.get(0).rows().get(0);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cells())
                .containsExactly(
                        TextTable.Cell.BLANK,
                        new TextTable.Cell(TextTable.Kind.NUMBER, "8407.1"),
                        new TextTable.Cell(TextTable.Kind.FORMULA, "B2*2"),
                        new TextTable.Cell(TextTable.Kind.NUMBER, "2024-10-17"));
        assertThat(row.address(3)).isEqualTo("D2");
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithASentence() {
        assertThatThrownBy(() -> TableWorkbookReader.read("code,says".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessage("it is no .xlsx file");
    }

    /** How many values are offered, by the cells that they are offered for. */
    private static Map<String, Integer> offered(byte[] content, String sheet) throws IOException {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            var offered = new LinkedHashMap<String, Integer>();
            for (var validation : workbook.getSheet(sheet).getDataValidations()) {
                var values = validation.getValidationConstraint();
                offered.put(
                        validation.getRegions().getCellRangeAddress(0).formatAsString(),
                        values.getExplicitListValues() != null
                                ? values.getExplicitListValues().length
                                : new AreaReference(values.getFormula1(), workbook.getSpreadsheetVersion())
                                        .getAllReferencedCells()
                                        .length);
            }
            return offered;
        }
    }

    private static TextTable.Row row(int number, String... cells) {
        return new TextTable.Row(
                number, Stream.of(cells).map(TextTable.Cell::of).toList());
    }

    private static byte[] changed(byte[] content, Consumer<Workbook> change) throws IOException {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            change.accept(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook(Consumer<Sheet> fill) throws IOException {
        try (var workbook = WorkbookFactory.create(true)) {
            fill.accept(workbook.createSheet());
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
