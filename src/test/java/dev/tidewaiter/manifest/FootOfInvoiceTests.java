package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of the whole that an invoice prints below its goods, and what it prints between them. */
class FootOfInvoiceTests {

    private static final String INVOICE = """
            CÓDIGO | DESCRIPCIÓN | CANTIDAD | PRECIO UNIT. | IMPORTE
            T-80 | Azulejos esmaltados | 20 | 4 | 80
            P-6 | Pernos de acero | 7 | 2 | 14
            """;

    @Test
    void sumsBesideTheirNamesAreNoLinesAndHoldForTheShipment() {
        var read = ReadManifest.of(INVOICE + """

                PESO NETO | 158.00 KG | | BASE IMPONIBLE | 94
                PESO BRUTO | 186.19 KG | | IVA 0% | 0
                BULTOS | 9 | | TOTAL FACTURA | 94
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(1).text(Field.NET_WEIGHT)).isEqualTo("158.00 KG");
        assertThat(read.line(1).text(Field.GROSS_WEIGHT)).isEqualTo("186.19 KG");
        assertThat(read.line(1).text(Field.PACKAGE_COUNT)).isEqualTo("9");
    }

    @Test
    void sumsBehindAColonAreReadWhereNoColumnHoldsThem() {
        var read = ReadManifest.of(INVOICE + """
                | TOTAL | 27 | | 94

                Total packages: 12 cartons
                Net weight: 41 kg
                """);

        assertThat(read.line(0).text(Field.PACKAGE_COUNT)).isEqualTo("12 cartons");
        assertThat(read.line(0).text(Field.NET_WEIGHT)).isEqualTo("41 kg");
    }

    @Test
    void aWeightThatIsToldTwiceIsNotTheWholes() {
        var read = ReadManifest.of(INVOICE + """

                Net weight: 41 kg
                Net weight: 12 kg
                """);

        assertThat(read.line(0).has(Field.NET_WEIGHT)).isFalse();
    }

    @Test
    void theWeightOfALineGoesBeforeTheWholes() {
        var read = ReadManifest.of("""
                Description | Quantity | Net weight
                Ceramic tiles | 4 | 20
                Steel bolts | 7 | 3

                Net weight: 23 kg
                """);

        assertThat(read.line(0).text(Field.NET_WEIGHT)).isEqualTo("20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Cartons | 500 | 2 | 1000",
                "| Crate, net weight 5 kg | 5 | 2 | 10",
                "| Total station | 1 | 9 | 9"
            })
    void goodsThatAreCalledLikeASumStayGoods(String row) {
        assertThat(ReadManifest.of(INVOICE + row + "\n").lines).hasSize(3);
    }

    @Test
    void howGoodsArePackedIsNoLine() {
        var read = ReadManifest.of("""
                Description of Goods | Quantity | Unit Price | Amount
                Yarn 40/2 | 300 KGS | 2.14 | 642
                1x5 KG/CTN | 16 CS
                Valves | 28 KGS | 74 | 2072
                6x5 KG/CTN | 1 CS
                """);

        assertThat(read.lines).extracting(line -> line.description()).containsExactly("Yarn 40/2", "Valves");
        assertThat(read.skipped).extracting(RowNote::reason).contains("how the goods of the line above are packed");
    }

    @Test
    void aSheetOfSteelByItsSizeIsALine() {
        var read = ReadManifest.of("""
                Description of Goods | Quantity | Unit Price | Amount
                Yarn 40/2 | 300 KGS | 2.14 | 642
                2x5 mm plate | 16 PCS | |
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aNumberOfADocumentBelowTheOnlyLineIsNoFurtherOne() {
        var read = ReadManifest.of("""
                No. of Pieces | Gross Weight | Nature of Goods
                8 | 178.63 | Polyester yarn 40/2
                | | INV NO. 7056-A
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).description()).contains("INV NO. 7056-A");
    }

    @Test
    void aRouteInAMergedBoxAboveTheHeadingIsNoHeading() {
        var read = ReadManifest.of("""
                Transport Details | | Vessel Name/Voyage Number:
                FROM QINGDAO, CHINA TO ROCHDALE OL16 1RR BY SEA | | MV EXAMPLE STAR / FJ324W
                Description of Goods | | Quantity | Amount
                Ceramic tiles | | 20 | 80
                Steel bolts | | 7 | 14
                """, List.of(new MergedRange(2, 0, 2, 1)));

        assertThat(read.sheet().mapping().headerRow()).isEqualTo(3);
        assertThat(read.line(0).text(Field.PORT_OF_LOADING)).contains("QINGDAO");
    }

    @Test
    void aShipInAMergedBoxBesideTheRouteIsNoHeadingEither() {
        var read = ReadManifest.of("""
                Transport Details | | Vessel Name/Voyage Number:
                FROM QINGDAO, CHINA TO ROCHDALE OL16 1RR BY SEA | | MV EXAMPLE STAR / FJ324W
                Description of Goods | | Quantity | Amount
                Ceramic tiles | | 20 | 80
                Steel bolts | | 7 | 14
                """, List.of(new MergedRange(2, 0, 2, 1), new MergedRange(2, 2, 2, 3)));

        assertThat(read.line(0).text(Field.VOYAGE)).isEqualTo("FJ324W");
    }

    @Test
    void theTitleOfADocumentIsNobodysName() {
        var read = ReadManifest.of("""
                Получатель
                Счет на оплату № 572 от 28 октября 2023 г.
                Поставщик: | ООО "Пример"

                Товары | Количество | Цена | Сумма
                Болт М12 | 3 | 202 | 606
                Насос | 1 | 900 | 900
                """);

        assertThat(read.line(0).parties()).noneMatch(party -> party.role() == Role.CONSIGNEE);
    }

    @Test
    void aSumIsKnownByWhatTheLinesAddUpTo() {
        var read = ReadManifest.of("""
                Pos. | Bezeichnung | Menge | Preis | Betrag
                1 | Bodenplatten | 20 | 4 | 80
                2 | Stahlbolzen | 7 | 2 | 14
                | Warenwert frei Werk | | | 94
                | Verpackt und verladen | | | 6
                | Zu überweisen | | | 100
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.skipped).extracting(RowNote::reason).contains("a total", "a charge, no goods");
    }

    @Test
    void theSumOfAPartMayStandBetweenLines() {
        var read = ReadManifest.of("""
                Description | Quantity | Net weight
                Ceramic tiles | 4 | 20
                Steel bolts | 7 | 3
                First pallet | 11 | 23
                Copper pipes | 5 | 8
                Brass taps | 6 | 9
                Second pallet | 11 | 17
                """);

        assertThat(read.lines)
                .extracting(line -> line.description())
                .containsExactly("Ceramic tiles", "Steel bolts", "Copper pipes", "Brass taps");
    }

    @Test
    void goodsThatCostWhatTheOthersDoAreALine() {
        var read = ReadManifest.of("""
                No. | Description | Quantity | Unit price | Amount
                1 | Ceramic tiles | 20 | 4 | 80
                2 | Steel bolts | 10 | 2 | 20
                3 | Thermal cameras | 1 | 100 | 100
                """);

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void whatHasNoQuantityAboveTheSumIsALine() {
        var read = ReadManifest.of("""
                Description | Quantity | Unit price | Amount
                Ceramic tiles | 20 | 4 | 80
                Steel bolts | 10 | 2 | 20
                Tooling as agreed | | | 55
                """);

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void aCodeBelowTheTotalStandsInTheCellOfItsDigits() {
        var read = ReadManifest.of("""
                Description | Quantity | Amount
                Ceramic tiles | 20 | 80
                Ceramic tiles, blue | 7 | 14
                TOTAL | 27 | 94
                HS CODE | | 6907.21
                """);

        assertThat(ReadManifest.place(read, Field.HS)).isEqualTo("C5");
    }

    @Test
    void crossesBesideATotalTellNoGoods() {
        var rows = """
                STT | Tên hàng | Mã số | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
                1 | Xi măng | XM01 | bao | 120 | 88 | 10560
                2 | Cát vàng | CAT02 | m3 | 12 | 420 | 5040
                """;

        assertThat(ReadManifest.of(rows + " | Cộng | x | x | x | x | 15600\n").lines)
                .hasSize(2);
        assertThat(ReadManifest.of(rows + " | Cộng | XM03 | x | x | x | 15600\n").lines)
                .hasSize(3);
    }

    @Test
    void theBankAtTheFootIsNoLineThatEndsTheSentencesBelowTheGoods() {
        var read = ReadManifest.of("""
                Pos | Artikel | Bezeichnung | | Menge | ME | Preis | Betrag
                1 | OM-1 | Feile | | 3 | St | 2 | 6
                2 | OM-2 | Raspel | | 4 | St | 2 | 8
                 | | | | | | Summe | 14

                Die Ware ist deutschen Ursprungs (EU).

                Sparbank Omega | | IBAN DE00 6145 0000 0000 1234 56 | | | | BIC OASPDE6X
                """);

        assertThat(read.line(0).text(Field.ORIGIN)).isEqualTo("Germany");
    }
}
