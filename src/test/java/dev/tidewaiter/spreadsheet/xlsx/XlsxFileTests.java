package dev.tidewaiter.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.open.RawWorkbook;
import dev.tidewaiter.spreadsheet.open.ReadRows;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFileTests {

    @TempDir
    Path folder;

    private ReadRows read(RawWorkbook workbook) throws Exception {
        return ReadRows.of(workbook.in(folder));
    }

    @ParameterizedTest
    @CsvSource({
        "8471500000,             8471500000",
        "8.4715E9,               8471500000",
        "8.4715E+9,              8471500000",
        "12,                     12",
        "12.0,                   12",
        "12.50,                  12.5",
        "-0.75,                  -0.75",
        "0,                      0",
        "-0,                     0",
        "0.30000000000000004,    0.3",
        "12.300000000000001,     12.3",
        "1E-7,                   0.0000001",
        "123456789012345678,     123456789012346000",
        "007,                    7",
    })
    void numbersStandPlain(String stored, String shown) throws Exception {
        var reading = read(RawWorkbook.withRows("<row><c><v>%s</v></c></row>".formatted(stored)));
        assertThat(reading.texts()).containsExactly(List.of(shown));
        assertThat(reading.rows().get(0).cells().get(0).number()).isEqualTo(Double.parseDouble(stored));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000000            | 40711      | 040711",
                "0000\\.00\\.00    | 84715000   | 8471.50.00",
                "0000\\.00\\.00    | 1012100    | 0101.21.00",
                "####\".\"##       | 840710     | 8407.10",
                "00000\\-0000      | 12345      | 00001-2345",
                "\"S-\"00000       | 12         | S-00012",
                "000000;@          | 40711      | 040711",
                "0.00%             | 0.125      | 0.125",
                "#,##0.00          | 1234567.5  | 1234567.5",
                "\"$\"#,##0        | 1200       | 1200",
                "0                 | 12.6       | 12.6",
                "0\" kg\"          | 12         | 12",
                "# ##0             | 12000      | 12000",
                "0.00E+00          | 8471500000 | 8471500000",
                "[Red]000          | 7          | 007",
                "yyyy\\-mm\\-dd    | 45413      | 2024-05-01",
                "dd.mm.yyyy;@      | 45413.75   | 2024-05-01 18:00",
                "[$-419]d mmm yyyy | 45413      | 2024-05-01",
                "mmm\\-yy          | 45413      | 2024-05-01",
                "yyyy\"年\"m\"月\" | 45413      | 2024-05-01",
                "h:mm              | 0.5        | 12:00",
                "[h]:mm            | 1.25       | 30:00",
                "h:mm AM/PM        | 45413.5    | 2024-05-01 12:00",
                "Standard          | 45413      | 45413",
            })
    void aFormatCountsWhereItMakesACodeOrADate(String format, String stored, String shown) throws Exception {
        var reading = read(RawWorkbook.withRows("<row><c s='1'><v>%s</v></c></row>".formatted(stored))
                .formats(format));
        assertThat(reading.texts()).containsExactly(List.of(shown));
    }

    @Test
    void datesOf1904WorkbooksCountFromThere() throws Exception {
        var workbook = RawWorkbook.withRows("<row><c s='1'><v>43951</v></c></row>")
                .formats("yyyy\\-mm\\-dd")
                .date1904();
        assertThat(read(workbook).texts()).containsExactly(List.of("2024-05-01"));
    }

    @Test
    void everyKindOfCellIsReadAsWhatItIs() throws Exception {
        var reading = read(
                RawWorkbook.withRows("""
                <row r='2'>
                 <c r='A2' t='s'><v>1</v></c>
                 <c r='B2' t='inlineStr'><is><r><t>Bolt </t></r><r><t>M6</t></r><rPh sb='0' eb='1'><t>no</t></rPh></is></c>
                 <c r='C2' t='b'><v>1</v></c>
                 <c r='D2' t='e'><v>#REF!</v></c>
                 <c r='E2' t='str'><f>A1&amp;B1</f><v>ab</v></c>
                 <c r='F2'><f>1+1</f><v>2</v></c>
                 <c r='G2' t='d'><v>2024-05-01T00:00:00</v></c>
                 <c r='H2' s='0'/>
                 <c r='I2' t='s'><v>2</v></c>
                </row>""")
                        .strings(
                                "<si><t>unused</t></si><si><t>Pump</t><phoneticPr/></si><si><t xml:space='preserve'> \u00a0\u200b</t></si>"));
        assertThat(reading.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .extracting(SourceCell::column, SourceCell::kind, SourceCell::text, SourceCell::formula)
                        .containsExactly(
                                tuple(0, SourceCell.Kind.TEXT, "Pump", false),
                                tuple(1, SourceCell.Kind.TEXT, "Bolt M6", false),
                                tuple(2, SourceCell.Kind.BOOLEAN, "TRUE", false),
                                tuple(3, SourceCell.Kind.ERROR, "#REF!", false),
                                tuple(4, SourceCell.Kind.TEXT, "ab", true),
                                tuple(5, SourceCell.Kind.NUMBER, "2", true),
                                tuple(6, SourceCell.Kind.DATE, "2024-05-01", false)));
        assertThat(reading.kinds()).contains("error-cell");
    }

    @Test
    void escapesOfTheFormatAreUndone() throws Exception {
        var reading = read(
                RawWorkbook.withRows("<row><c t='inlineStr'><is><t>a_x000D_\nb_x005F_x000D_ c_x00</t></is></c></row>"));
        assertThat(reading.texts()).containsExactly(List.of("a\nb_x000D_ c_x00"));
    }

    @Test
    void cellsAndRowsWithoutAddressFollowOneAnother() throws Exception {
        var reading = read(
                RawWorkbook.withRows(
                        "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row r='5'><c><v>4</v></c></row><row><c><v>5</v></c></row>"));
        assertThat(reading.rows()).extracting(SourceRow::number).containsExactly(1, 5, 6);
        assertThat(reading.rows().get(0).cells()).extracting(SourceCell::column).containsExactly(0, 3, 4);
    }

    @Test
    void cellsOutOfOrderAreSortedAndTwiceTheSameCellIsNoRow() throws Exception {
        var reading = read(
                RawWorkbook.withRows(
                        "<row r='1'><c r='B1'><v>2</v></c><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>1</v></c><c r='A2'><v>2</v></c></row>"));
        assertThat(reading.texts()).containsExactly(List.of("1", "2"));
        assertThat(reading.unreadable()).singleElement().asString().startsWith("2: The row holds the same cell twice");
    }

    @Test
    void rowsOutOfOrderAreReadAndSaid() throws Exception {
        var reading = read(RawWorkbook.withRows("<row r='3'><c><v>3</v></c></row><row r='2'><c><v>2</v></c></row>"));
        assertThat(reading.rows()).extracting(SourceRow::number).containsExactly(3, 2);
        assertThat(reading.kinds()).containsExactly("rows-out-of-order");
    }

    @Test
    void whatIsHiddenIsReadAndSaidOnce() throws Exception {
        var reading = read(RawWorkbook.withSheet("""
                        <cols><col min='2' max='3' hidden='1'/><col min='20' max='16384' hidden='1'/></cols>
                        <sheetData>
                         <row r='1'><c><v>1</v></c><c><v>2</v></c></row>
                         <row r='2' hidden='1'><c><v>1</v></c><c><v>2</v></c></row>
                         <row r='3' hidden='1'><c><v>1</v></c></row>
                         <row r='4' hidden='1'/>
                        </sheetData>""").state("veryHidden"));
        assertThat(reading.rows()).hasSize(3);
        assertThat(reading.integrity())
                .extracting(IntegrityFinding::kind, IntegrityFinding::cell, IntegrityFinding::cells)
                .containsExactlyInAnyOrder(
                        tuple("hidden-sheet", null, 1), tuple("hidden-row", "A2", 2), tuple("hidden-column", "B1", 1));
    }

    @Test
    void mergedRangesAndHiddenColumnsAreTold() throws Exception {
        var file = RawWorkbook.withSheet(
                        "<cols><col min='3' max='4' hidden='1'/></cols><sheetData/><mergeCells count='2'><mergeCell ref='B2:D4'/><mergeCell ref=\"A1:A2\"/></mergeCells>")
                .in(folder);
        try (var source = FileOpening.open(file)) {
            var sheet = source.sheets().get(0);
            assertThat(sheet.hiddenColumns()).containsExactly(2, 3);
            assertThat(sheet.merged()).containsExactly(new MergedRange(2, 1, 4, 3), new MergedRange(1, 0, 2, 0));
        }
    }

    @Test
    void mergedRangesAreFoundBehindManyRows() throws Exception {
        var rows = "<row><c><v>1234567</v></c></row>".repeat(20_000);
        var file = RawWorkbook.withSheet("<sheetData>" + rows + "</sheetData><mergeCells>"
                        + "<mergeCell ref='B2:D4'/>".repeat(9_000) + "</mergeCells>")
                .in(folder);
        try (var source = FileOpening.open(file)) {
            assertThat(source.sheets().get(0).merged()).hasSize(9_000).containsOnly(new MergedRange(2, 1, 4, 3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f>A1</f>", "<f>A1</f><v/>", "<f>A1</f><v></v>"})
    void aFormulaWithoutItsValueIsBlankAndSaid(String inside) throws Exception {
        var reading = read(RawWorkbook.withRows("<row><c>" + inside + "</c><c><v>1</v></c></row>"));
        assertThat(reading.texts()).containsExactly(List.of("1"));
        assertThat(reading.kinds()).containsExactly("formula-without-value");
    }

    @Test
    void aFormulaWhoseResultIsEmptyTextIsMerelyBlank() throws Exception {
        var reading = read(RawWorkbook.withRows("<row><c t='str'><f>A1</f><v></v></c><c><v>1</v></c></row>"));
        assertThat(reading.kinds()).isEmpty();
    }

    @Test
    void theStrictFormatIsReadTheSameWay() throws Exception {
        var workbook = RawWorkbook.withRows("<row><c><v>1</v></c></row>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        assertThat(read(workbook).texts()).containsExactly(List.of("7"));
    }

    @Test
    void aMillionRowDimensionWithThreeRowsGivesThree() throws Exception {
        var reading = read(
                RawWorkbook.withSheet(
                        "<dimension ref='A1:XFD1048576'/><sheetData><row r='1'><c><v>1</v></c></row><row r='2'><c><v>1</v></c></row><row r='1048576'><c><v>1</v></c></row></sheetData>"));
        assertThat(reading.rows()).hasSize(3);
    }

    @Test
    void aSheetMayBeReadAgain() throws Exception {
        var file = RawWorkbook.withRows("<row><c><v>1</v></c></row><row><c t='e'><v>#N/A</v></c></row>")
                .in(folder);
        try (var source = FileOpening.open(file)) {
            var sheet = source.sheets().get(0);
            for (int wanted : new int[] {1, 2, 0}) {
                try (var rows = sheet.rows()) {
                    for (int i = 0; i < wanted; i++) {
                        assertThat(rows.next()).isNotNull();
                    }
                }
            }
            assertThat(source.integrity()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo("error-cell");
                assertThat(finding.cells()).isEqualTo(1);
            });
        }
    }

    @Test
    void aCellThatPointsToNoTextMakesTheRowUnreadable() throws Exception {
        var reading =
                read(RawWorkbook.withRows("<row><c t='s'><v>7</v></c></row>").strings("<si><t>a</t></si>"));
        assertThat(reading.unreadable()).singleElement().asString().contains("A1");
    }
}
