package dev.tidewaiter.rulebook.source;

import static dev.tidewaiter.rulebook.source.TableMistakesTests.cell;
import static dev.tidewaiter.rulebook.source.TableMistakesTests.column;
import static dev.tidewaiter.rulebook.source.TableMistakesTests.mistake;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells that say what no cell of their column says, and sheets of which the cause is told and not what follows from it. */
class CellMistakesTests {

    private static final String CODES = "tables/codes.xlsx";
    private static final String COUNTRIES = "tables/countries.xlsx";
    private static final String PARTIES = "tables/designated-parties.xlsx";

    @TempDir
    private Path folder = Path.of("");

    private static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        COUNTRIES,
                        book -> book.setSheetName(book.getSheetIndex("measures"), "Measures 2026"),
                        "tables/countries.xlsx:Measures 2026: is a sheet that no table is declared for, and the sheet \"measures\" is missing; if it was renamed, name it \"measures\" again"),
                mistake(
                        COUNTRIES,
                        book -> {
                            for (int row = 2; row < 5; row++) {
                                book.getSheet("measures").getRow(row).getCell(0).setBlank();
                            }
                            book.getSheet("measures").addMergedRegion(CellRangeAddress.valueOf("A2:A5"));
                        },
                        "tables/countries.xlsx:measures!A2: is merged with cells beside it; part them again, and write the value into each"),
                cell(
                        CODES,
                        "chpl",
                        3,
                        "code",
                        "999999",
                        "tables/codes.xlsx:chpl!C3: \"999999\" is under no heading of a tariff: those of chapter 99 are 9901 to 9998; correct the code"),
                cell(
                        CODES,
                        "chpl",
                        3,
                        "code",
                        "855031",
                        "tables/codes.xlsx:chpl!C3: \"855031\" is under no heading of a tariff: those of chapter 85 are 8501 to 8549; correct the code"),
                cell(
                        PARTIES,
                        "designated-parties",
                        3,
                        "listed_on",
                        "2099-01-01",
                        "tables/designated-parties.xlsx:designated-parties!J3: \"2099-01-01\" lies ahead; write the day on which the list took the party in, or leave the cell empty"),
                cell(
                        PARTIES,
                        "designated-parties",
                        3,
                        "list_ref",
                        "51298",
                        "tables/designated-parties.xlsx:designated-parties!B3: \"51298\" is the number of \"XIAMEN LIMBACH AIRCRAFT ENGINE CO., LTD.\" in row 2, and this row has another name; correct the number, or write the other name among the aliases of row 2"),
                cell(
                        PARTIES,
                        "ownership",
                        2,
                        "share",
                        "-50",
                        "tables/designated-parties.xlsx:ownership!I2: \"-50\" is no share, which is between 0 and 100"),
                cell(
                        PARTIES,
                        "ownership",
                        2,
                        "share",
                        "500",
                        "tables/designated-parties.xlsx:ownership!I2: \"500\" is no share, which is between 0 and 100"),
                cell(
                        PARTIES,
                        "ownership",
                        2,
                        "share",
                        "50 %",
                        "tables/designated-parties.xlsx:ownership!I2: is 50 %; write the number alone, 50"),
                cell(
                        CODES,
                        "price-bands",
                        2,
                        "low",
                        "-15",
                        "tables/codes.xlsx:price-bands!C2: \"-15\" is no low, which is a number from 0 up"),
                cell(
                        CODES,
                        "price-bands",
                        2,
                        "currency",
                        "SEK",
                        "tables/codes.xlsx:price-bands!B2: \"SEK\" is none of USD, EUR, GBP, AED, CHF, CNY, HKD, INR, JPY, KZT, RUB, TRY; what may stand here is declared in tables/schema.xlsx, sheet \"columns\""),
                cell(
                        CODES,
                        "eu-annexes",
                        2,
                        "tier",
                        "XLV",
                        "tables/codes.xlsx:eu-annexes!I2: \"XLV\" is none of VII, XI, XL, XXIII, XXIII in part, XXXV, XXXVII, in part, by words; what may stand here is declared in tables/schema.xlsx, sheet \"columns\""),
                cell(
                        CODES,
                        "chpl",
                        2,
                        "regime",
                        "JP",
                        "tables/codes.xlsx:chpl!A2: \"JP\" is none of US-EAR, EU, CN, UK, \"US-EAR, EU\"; what may stand here is declared in tables/schema.xlsx, sheet \"columns\""),
                cell(
                        CODES,
                        "eccn-drone",
                        2,
                        "eccn",
                        "9A012.a.1 9A115",
                        "tables/codes.xlsx:eccn-drone!A2: \"9A012.a.1 9A115\" names several entries, and a row is of one; write a row for each"),
                cell(
                        CODES,
                        "timed-goods",
                        3,
                        "words",
                        "dysprosium salt/terbium salt",
                        "tables/codes.xlsx:timed-goods!C3: is parted by other signs than bars; put a | between two words"),
                cell(
                        PARTIES,
                        "lists",
                        3,
                        "told_first",
                        "ja",
                        "tables/designated-parties.xlsx:lists!E3: \"ja\" is none of yes; or leave the cell empty"),
                cell(
                        PARTIES,
                        "lists",
                        3,
                        "unconfirmed",
                        "INFO",
                        "tables/designated-parties.xlsx:lists!H3: \"INFO\" is none of HOLD, REVIEW; what may stand here is declared in tables/schema.xlsx, sheet \"columns\""),
                cell(
                        CODES,
                        "drone-headings",
                        3,
                        "asked",
                        "when nothing is said",
                        "tables/codes.xlsx:drone-headings!J3: \"when nothing is said\" is none of always, where nothing is said, by another rule"),
                cell(
                        COUNTRIES,
                        "measures",
                        3,
                        "to",
                        "-",
                        "tables/countries.xlsx:measures!E3: \"-\" stands where nothing is to stand; leave the cell empty"),
                cell(
                        PARTIES,
                        "designated-parties",
                        3,
                        "country",
                        "UK",
                        "tables/designated-parties.xlsx:designated-parties!G3: \"UK\" is no country of two letters; write it as GB"),
                cell(
                        PARTIES,
                        "designated-parties",
                        3,
                        "country",
                        "Ruritania",
                        "tables/designated-parties.xlsx:designated-parties!G3: \"Ruritania\" is no country and no nationality; write it as AE, or as the list names it, such as Iran or Iranian"),
                mistake(
                        PARTIES,
                        book -> {
                            var sheet = book.getSheet("designated-parties");
                            var row = sheet.getRow(2);
                            for (var heading : List.of("aliases", "native_names", "identifiers", "address")) {
                                row.createCell(column(sheet, heading)).setBlank();
                            }
                            row.getCell(column(sheet, "name")).setCellValue("General Trading LLC");
                        },
                        "tables/designated-parties.xlsx:designated-parties!C3: \"General Trading LLC\" is made of words that many firms are called by, so that it names nobody; write the whole name of the list, or what else it says of the party: aliases, identifiers or address"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("mistakes")
    void isToldOnceWithItsPlace(String workbook, Consumer<Workbook> mistake, String told) throws IOException {
        assertThat(TableMistakesTests.told(folder, workbook, mistake)).containsExactly(told);
    }
}
