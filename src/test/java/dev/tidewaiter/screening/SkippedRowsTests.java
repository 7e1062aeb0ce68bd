package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows without goods say that must not pass unsaid, judged by the program's own rules and lists. */
class SkippedRowsTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    private static final String TABLE = """

            Consignee,Description,Destination,Qty,Unit price
            Altona Keramik GmbH,Ceramic tiles,Germany,4,2
            Altona Keramik GmbH,Wall tiles,Germany,9,2
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REMARKS | all goods are for Trading House Vector LLC, Irkutsk | true",
                "REMARKS | signed: A. Yamshchikov | false",
                "REMARKS | the goods must not be sent on to Russia | false",
                "DESCRIPTION | (aircraft engine) | true",
                "DESCRIPTION | (see page 2) | false",
                "DESCRIPTION | ეს არის კერამიკის ფილები | false"
            })
    void tellsWhomOrWhatATextNames(Field field, String text, boolean tells) {
        var row = GoodsLine.at(SHEET, 9)
                .value(Value.read(field, text, new CellRef(SHEET, 9, 0)))
                .build();

        assertThat(OwnRules.screener().tells(row)).isEqualTo(tells);
    }

    /** Notes below a table, of which no line hears who is reached by them or is paid. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Invoice copy to sales@heron-werk.ir | CANNOT_CHECK",
                "Payment through Heron Bank HERNIRTH | CANNOT_CHECK",
                "copy to sales@heron-werk.ru | CANNOT_CHECK",
                "pay to HERNRUMM | CANNOT_CHECK",
                "write to zakaz@rustakt.com | HOLD",
                "form by www.heron-blanks.ru | ",
                "бланк www.heron-blanks.ru | ",
                "копия sales@heron-werk.ru | ",
                "copy to sales@heron-werk.de | "
            })
    void aNoteTellsWhoIsReached(String note, @Nullable Verdict told) throws Exception {
        assertThat(OwnRules.screened(folder, TABLE + "\n" + note + "\n"))
                .filteredOn(line -> line.line().row() > 4)
                .extracting(ScreenedLine::verdict)
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    /** A paper in Russian names the bank of its writer, also on a sheet that has a table without lines. */
    @ParameterizedTest
    @CsvSource({"Lines, true", "Инвойс, false"})
    void theBankOfAWriterTellsNothing(String sheet, boolean tells) {
        var cell = new CellRef(new SheetRef("may.xlsx", sheet, false), 9, 0);
        var bank = Value.read(Field.REMARKS, "S.W.I.F.T. Code: HERNRUMM", cell);

        assertThat(OwnRules.screener()
                        .tells(GoodsLine.at(cell.sheet(), 9)
                                .value(bank)
                                .elsewhere(bank)
                                .build()))
                .isEqualTo(tells);
    }

    @Test
    void aMarkBesideANoteTellsWhereItGoes() throws Exception {
        assertThat(OwnRules.screened(folder, """
                Marks,Description,Consignee,Destination,Qty,Unit price
                N/M C/NO 1-1250 TEHRAN,PAPER BAGS,,,,
                ,Ceramic tiles,Altona Keramik GmbH,Germany,4,2
                ,Wall tiles,Altona Keramik GmbH,Germany,9,2
                """))
                .filteredOn(line -> line.line().row() == 2)
                .extracting(ScreenedLine::verdict)
                .containsExactly(Verdict.BLOCK);
    }

    /** A form with a shipment in each column, of which the first is read, and a cover sheet with a party spelled otherwise. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Consignee,Altona Keramik GmbH,Altona Handel GmbH;Destination,Germany,Germany;Description,Towels,Piston engine L550E | 3",
                "Contract;Buyer: Xiamen Limbah Aircraft Engine;Seller: Altona Keramik GmbH | 2"
            })
    void whatIsLeftOverIsHeld(String rows, int row) throws Exception {
        assertThat(OwnRules.screened(folder, rows.replace(';', '\n') + "\n"))
                .filteredOn(line -> line.line().row() == row)
                .extracting(ScreenedLine::verdict)
                .contains(Verdict.HOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"IR,; BLOCK", ",IR; BLOCK", ",Iran; BLOCK", ",GB; "})
    void aRowOfTitlesThatStopsByACountryIsALine(String countries, @Nullable Verdict told) throws Exception {
        assertThat(OwnRules.screened(folder, """
                Description,Consignee,Remarks,Notes,Consignee country,Destination
                Ceramic tiles,Altona Keramik GmbH,dry,whole,GB,GB
                Date,Signature,Place,Stamp,%s
                """.formatted(countries)))
                .filteredOn(line -> line.line().row() == 3)
                .extracting(ScreenedLine::verdict)
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void aNoteThatNamesAListedPartyIsHeld() throws Exception {
        var lines = OwnRules.screened(folder, """
                Consignee,Description,Destination,Qty
                Altona Keramik GmbH,Ceramic tiles,Germany,4
                Altona Keramik GmbH,Wall tiles,Germany,9
                * for account of Trading House Vector LLC,,,
                """);
        assertThat(lines)
                .extracting(line -> line.line().row(), ScreenedLine::verdict)
                .contains(Tuple.tuple(4, Verdict.HOLD));
    }

    /** Who gets how much may head a column, in one row of headings or below a common one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Consignee,Description,Destination,Qty,Qods Aviation Industries;Altona Keramik GmbH,Ceramic tiles,Germany,4,2 | 1",
                "Consignee,Description,Destination,Qty for,;,,,Altona,Qods Aviation Industries;"
                        + "Altona Keramik GmbH,Ceramic tiles,Germany,4,2;Altona Keramik GmbH,Wall tiles,Germany,9,2 | 2"
            })
    void aHeadingThatNamesAListedPartyIsHeld(String rows, int row) throws Exception {
        assertThat(OwnRules.screened(folder, rows.replace(';', '\n') + "\n"))
                .extracting(line -> line.line().row(), ScreenedLine::verdict)
                .contains(Tuple.tuple(row, Verdict.HOLD));
    }

    @Test
    void aHeadingOfGoodsOrPlacesTellsNothing() throws Exception {
        assertThat(OwnRules.screened(folder, """
                Consignee,Description of the drone,Destination,Qty Iran,Drone engines
                Altona Keramik GmbH,Ceramic tiles,Germany,4,none
                """))
                .extracting(line -> line.line().row())
                .containsExactly(2);
    }

    /** Beside the number of a paper stands the tax number of whoever wrote it, or the name; and below a price a number goes on with the line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"INVOICE No. 118/26~USCC 91350200051193084R\";\"Bill of lading No. QW118~Qods Aviation Industries\" | 1;2",
                "INVOICE No. 118/26; Seller: Altona Keramik GmbH | "
            })
    void whatIsLeftInALabelledCellIsHeard(String head, @Nullable String told) throws Exception {
        var lines = OwnRules.screened(folder, head.replace(';', '\n').replace('~', '\n') + """

                Consignee,Description,Destination,Qty,Unit price
                Altona Keramik GmbH,Ceramic tiles,Germany,4,2
                Altona Keramik GmbH,Wall tiles,Germany,9,2
                """);

        assertThat(lines.stream().filter(line -> line.verdict().compareTo(Verdict.HOLD) <= 0))
                .hasSize(told == null ? 0 : 2);
    }

    @Test
    void aNumberBelowAPriceIsHeard() throws Exception {
        var lines = OwnRules.screened(folder, """
                Consignee,Description,Destination,Qty,Unit price
                Altona Keramik GmbH,Ceramic tiles,Germany,4,2
                Altona Keramik GmbH,Wall tiles,Germany,9,2
                ,,,,OGRN 1083808013178
                """);

        assertThat(lines)
                .extracting(line -> line.line().row(), ScreenedLine::verdict)
                .contains(Tuple.tuple(4, Verdict.BLOCK));
    }

    /** The number of a paper may stand in the number of somebody else, and whom and where the rest names is heard as in a cell of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INVOICE No. 1083~INN 1831083343 | BLOCK",
                "INVOICE No. 0200~USCC 91350200051193084R | BLOCK",
                "INVOICE No. 118/26~to Tehran, Iran | BLOCK",
                "INVOICE No. 118/26~for Russian army | CANNOT_CHECK",
                "INVOICE No. 118/26~Xiamen Limbah Aircraft Engine Co., Ltd. | HOLD",
                "INVOICE No. 118/26~Buyer: Xiamen Limbah Aircraft Engine | HOLD"
            })
    void whatIsLeftInALabelledCellIsHeardWhole(String cell, Verdict verdict) throws Exception {
        var text = cell.replace('~', '\n');
        var lines = OwnRules.screened(folder, "\"" + text + "\"\n" + TABLE);

        assertThat(lines)
                .filteredOn(line -> line.line().row() == 1)
                .extracting(ScreenedLine::verdict)
                .containsExactly(verdict);
    }

    @Test
    void theOfficerIsShownTheCellAsItStands() throws Exception {
        var lines = OwnRules.screened(folder, "\"INVOICE No. 1083\nINN 1831083343\"\n" + TABLE);

        assertThat(lines.get(0).line().text(Field.REMARKS)).isEqualTo("INVOICE No. 1083\nINN 1831083343");
    }

    /** What the lines hear of a labelled cell is not told in a row of its own once more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consignee: Qods Aviation Industries~Tehran, Iran",
                "Country of destination: Iran",
                "Port of discharge: Bandar Abbas, Iran",
                "INVOICE No. IR-118",
                "INVOICE No. 118/26~Date: 12.11.2026"
            })
    void whatTheLinesHearOfALabelledCellIsNoRow(String cell) throws Exception {
        var lines = OwnRules.screened(folder, "\"" + cell.replace('~', '\n') + "\"\n" + TABLE);

        assertThat(lines)
                .extracting(line -> line.line().row())
                .doesNotContain(1)
                .hasSize(2);
    }

    @Test
    void aPlaceBelowAPriceIsHeard() throws Exception {
        assertThat(OwnRules.screened(folder, TABLE + ",,,,\"on to Tehran, Iran\"\n"))
                .filteredOn(line -> line.line().row() == 5)
                .extracting(ScreenedLine::verdict)
                .containsExactly(Verdict.BLOCK);
    }
}
