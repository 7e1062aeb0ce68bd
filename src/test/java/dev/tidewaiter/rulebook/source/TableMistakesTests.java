package dev.tidewaiter.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an officer may do wrong in a workbook, and the one sentence that tells it. */
class TableMistakesTests {

    private static final String CODES = "tables/codes.xlsx";
    private static final String COUNTRIES = "tables/countries.xlsx";
    private static final String PARTIES = "tables/designated-parties.xlsx";

    @TempDir
    private Path folder = Path.of("");

    private static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        CODES,
                        book -> book.setSheetName(book.getSheetIndex("chpl"), "CHPL list"),
                        "tables/codes.xlsx:CHPL list: is a sheet that no table is declared for, and the sheet \"chpl\" is missing; if it was renamed, name it \"chpl\" again"),
                mistake(
                        CODES,
                        book -> book.removeSheetAt(book.getSheetIndex("chpl")),
                        "tables/codes.xlsx: the sheet \"chpl\" is missing, which tables/schema.xlsx declares; put it back"),
                mistake(
                        CODES,
                        book -> book.getSheet("chpl").getRow(3).createCell(12).setCellValue("ask Peter"),
                        "tables/codes.xlsx:chpl!M4: \"ask Peter\" stands beside the table, under no heading, where nothing reads it; take it out"),
                mistake(
                        CODES,
                        book -> book.createSheet("notes")
                                .createRow(0)
                                .createCell(0)
                                .setCellValue("a"),
                        "tables/codes.xlsx:notes: is a sheet that nothing reads; take it out. Words, codes and entries that rules of your own look for stand in a sheet of tables/own.xlsx"),
                cell(
                        CODES,
                        "chpl",
                        1,
                        "code",
                        "Code nr",
                        "tables/codes.xlsx:chpl!C1: \"Code nr\" is no heading of this table, which lacks \"code\"; write the heading as it was"),
                cell(
                        CODES,
                        "supplement-7",
                        3,
                        "from",
                        "17.10.2024",
                        "tables/codes.xlsx:supplement-7!E3: \"17.10.2024\" is no day; write it as 2024-10-17"),
                cell(
                        CODES,
                        "supplement-7",
                        3,
                        "to",
                        "2020-01-01",
                        "tables/codes.xlsx:supplement-7!F3: the row ends on 2020-01-01, before it begins on 2024-04-18"),
                cell(
                        CODES,
                        "chpl",
                        3,
                        "citation",
                        "TBD",
                        "tables/codes.xlsx:chpl!G3: \"TBD\" cites nothing; name the law or the act, such as 15 CFR 744.3"),
                cell(
                        CODES,
                        "chpl",
                        3,
                        "code",
                        "85423O",
                        "tables/codes.xlsx:chpl!C3: \"85423O\" is no customs code; write 2, 4, 6, 8 or 10 digits without points"),
                cell(
                        CODES,
                        "chpl",
                        3,
                        "code",
                        "850",
                        "tables/codes.xlsx:chpl!C3: \"850\" is no customs code; write 2, 4, 6, 8 or 10 digits without points"),
                cell(
                        PARTIES,
                        "ownership",
                        2,
                        "share",
                        "50.000",
                        "tables/designated-parties.xlsx:ownership!I2: is 50.000, which some read as 50000 and others as 50; write the one that is meant"),
                cell(
                        PARTIES,
                        "designated-parties",
                        3,
                        "listed_on",
                        "01/02/2026",
                        "tables/designated-parties.xlsx:designated-parties!J3: \"01/02/2026\" is no day; write it as 2024-10-17, or 2024-10 where only the month is known; a remark may follow in brackets"),
                mistake(
                        COUNTRIES,
                        book -> {
                            var sheet = book.getSheet("measures");
                            sheet.shiftRows(2, sheet.getLastRowNum(), 1);
                            var row = sheet.createRow(2);
                            row.createCell(column(sheet, "measure")).setCellValue("embargo");
                            row.createCell(column(sheet, "iso2")).setCellValue("IR");
                            row.createCell(column(sheet, "from")).setCellValue("2020-01-01");
                            row.createCell(column(sheet, "citation")).setCellValue("our own list");
                            row.createCell(column(sheet, "certainty")).setCellValue("sourced");
                        },
                        "tables/countries.xlsx:measures!D3: holds on days on which row 2 holds already (the same measure, group, iso2); end one before the other begins, or take one out"),
                cell(
                        CODES,
                        "chpl",
                        3,
                        "code",
                        "779999",
                        "tables/codes.xlsx:chpl!C3: \"779999\" is in no chapter of a tariff (01 to 99 without 77); correct the code"),
                cell(
                        CODES,
                        "supplement-7",
                        3,
                        "from",
                        "2204-04-18",
                        "tables/codes.xlsx:supplement-7!E3: \"2204-04-18\" lies more than 20 years ahead; correct the year"),
                cell(
                        CODES,
                        "chpl",
                        3,
                        "code",
                        "854231",
                        "tables/codes.xlsx:chpl!C3: repeats row 2 (the same code, from); keep one of them"),
                cell(
                        PARTIES,
                        "designated-parties",
                        3,
                        "list_id",
                        "OFAC-SND",
                        "tables/designated-parties.xlsx:designated-parties!A3: \"OFAC-SND\" is not known; write \"OFAC-SDN\" if that is meant, or add it to the sheet \"lists\" first"),
                cell(
                        PARTIES,
                        "designated-parties",
                        3,
                        "programme",
                        "RUSSIA-EO14024; RUSSIA-EO41024",
                        "tables/designated-parties.xlsx:designated-parties!K3: \"RUSSIA-EO41024\" is not known; write \"RUSSIA-EO14024\" if that is meant, or add it to the sheet \"programmes\" first"),
                cell(
                        PARTIES,
                        "designated-parties",
                        3,
                        "programme",
                        "",
                        "tables/designated-parties.xlsx:designated-parties!K3: \"programme\" is empty; write one that stands in the sheet \"programmes\", or add it there first"),
                cell(
                        PARTIES,
                        "designated-parties",
                        3,
                        "listed_at_last_check",
                        "",
                        "tables/designated-parties.xlsx:designated-parties!N3: \"listed_at_last_check\" is empty; write one of yes, no"),
                cell(
                        PARTIES,
                        "lists",
                        3,
                        "confirmed",
                        "Blocked",
                        "tables/designated-parties.xlsx:lists!G3: \"Blocked\" is none of BLOCK, HOLD, REVIEW"),
                cell(
                        PARTIES,
                        "designated-parties",
                        3,
                        "chain",
                        "Kupol",
                        "tables/designated-parties.xlsx:designated-parties!Q3: \"Kupol\" is none of yes; or leave the cell empty"),
                cell(
                        CODES,
                        "eccn-drone",
                        3,
                        "reason",
                        "Mt",
                        "tables/codes.xlsx:eccn-drone!C3: \"Mt\" is none of AT, CC, EI, MT, NP, NS, RS, SI, SL, UN; write MT"),
                cell(
                        PARTIES,
                        "lists",
                        3,
                        "title",
                        "",
                        "tables/designated-parties.xlsx:lists!C3: \"title\" is empty; every row has one"),
                cell(
                        CODES,
                        "chpl",
                        33,
                        "citation",
                        "#REF!",
                        "tables/codes.xlsx:chpl!G33: \"#REF!\" is what a spreadsheet program leaves of a formula that failed; write what stood there"),
                mistake(
                        CODES,
                        book -> book.getSheet("item-classes").shiftColumns(2, 12, 1),
                        "tables/codes.xlsx:item-classes!C1: the column has no heading; take it out"),
                cell(
                        "tables/places.xlsx",
                        "embargoed-regions",
                        31,
                        "digits",
                        "",
                        "tables/places.xlsx:embargoed-regions!I31: must say how many digits the whole postcode has, such as 5"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("mistakes")
    void isToldOnceWithItsPlace(String workbook, Consumer<Workbook> mistake, String told) throws IOException {
        assertThat(told(folder, workbook, mistake)).containsExactly(told);
    }

    /** What is told of a copy of the rules in which somebody changed a workbook. */
    static List<String> told(Path folder, String workbook, Consumer<Workbook> mistake) throws IOException {
        var copy = RulesCopy.in(folder);
        var file = folder.resolve(workbook);
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
                var out = new ByteArrayOutputStream()) {
            mistake.accept(book);
            book.write(out);
            Files.write(file, out.toByteArray());
        }
        return copy.refusal().problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aTwinThatIsGoneIsNamedAsTheFileItWas() throws IOException {
        var copy = RulesCopy.in(folder);
        Files.delete(folder.resolve("tables/codes.chpl.csv"));

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "tables/codes.chpl.csv: is missing, which holds the sheet \"chpl\" of tables/codes.xlsx;"
                                + " put it back");
    }

    @Test
    void aWorkbookUnderAnotherNameIsOneSentence() throws IOException {
        var copy = RulesCopy.in(folder);
        Files.move(folder.resolve(CODES), folder.resolve("tables/codes (1).xlsx"));
        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "tables/codes (1).xlsx: holds the sheets of tables/codes.xlsx, which is missing; if it is"
                                + " that workbook, name it so again");

        Files.copy(folder.resolve("tables/codes (1).xlsx"), folder.resolve(CODES));
        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("tables/codes (1).xlsx: holds the sheet \"")
                .endsWith("\" as tables/codes.xlsx does; keep one of the two workbooks, or rename the sheet");
    }

    static Arguments mistake(String workbook, Consumer<Workbook> mistake, String told) {
        return Arguments.of(workbook, mistake, told);
    }

    static Arguments cell(String workbook, String sheet, int row, String heading, String text, String told) {
        return mistake(
                workbook,
                book -> {
                    var cells = book.getSheet(sheet).getRow(row - 1);
                    int column = column(book.getSheet(sheet), heading);
                    var cell = cells.getCell(column);
                    (cell == null ? cells.createCell(column) : cell).setCellValue(text);
                },
                told);
    }

    static int column(Sheet sheet, String heading) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no heading " + heading);
    }
}
