package dev.tidewaiter.manifest.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes that a form prints below its goods, in columns that hold something else above. */
class BoxesBelowGoodsTests {

    private static final String GOODS = """
            Item code | Description | Quantity | Unit price | Amount
            A-10 | Hand saw | 3 | 12.50 | 37.50
            A-11 | Chisel | 2 | 6.40 | 12.80
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reason of transport | Sale | Incoterms | Gross weight | Carrier",
                "Volume | 9.84 | Subtotal | | 50.30",
                "Volume in cases | 1312.5",
                "Class | Figure | Letter of class | ADR number",
                "22 Signature of sender | 23 Signature of carrier | 24 Goods received",
                "Start of transport | 14/06/2026 | Total of document | | 50.30",
            })
    void whatStandsInTheWrongColumnsIsNoGoods(String box) {
        assertThat(ReadManifest.of(GOODS + box + "\n").lines).hasSize(2);
    }

    @Test
    void belowATotalWhatHasNoAmountAndNoNameIsNoGoods() {
        var read = ReadManifest.of("""
                Item code | Description | HS code | Quantity | Amount
                A-10 | Hand saw | 820210 | 3 | 37.50
                A-11 | Chisel | 820530 | 2 | 12.80
                 | Total | | | 50.30
                Ground of the delivery | | Contract No. 77-K of 11.01.2026
                """);

        assertThat(read.lines).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A-12 | Grip | some | on request",
                "A-12 | Spare blade | 4 | free of charge",
                "A-12 | Total Station holder | 1 | 7 | 7",
                "A-12 | 3310 | 5 | 20 | 100",
                "A-12 | Rasp | 5 | included | included",
            })
    void goodsWithAWordInPlaceOfANumberStayGoods(String line) {
        assertThat(ReadManifest.of(GOODS + line + "\n").lines).hasSize(3);
    }

    @Test
    void theAmountsOfSumsStandBelowTheirTitles() {
        var read =
                ReadManifest.of(GOODS + "Total of goods | | Carriage | Taxable | Total\n50.30 | | 0 | 50.30 | 50.30\n");

        assertThat(read.lines).hasSize(2);
    }

    private static final String COUNTED = """
            No | Description | HS code | Quantity | Net weight | Amount
            1 | Hand saw | 820210 | 3 | 4.2 | 37.50
            2 | Chisel | 820530 | 2 | 1.1 | 12.80
            3 | Rasp | 820310 | 4 | 1.6 | 22.40
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total | | | 9 | 6.9 | 72.70\nDirector | A. Karimova | | 20.02.2026 | stamp",
                "Total | | | 9 | 6.9 | 72.70\nPlace and date of issue | TASHKENT, 17 APR 2026 | | Originals | THREE (3)",
                "Total | | | 9 | 6.9 | 72.70\nHanded over by | Store keeper | | Osipova",
                "Total | | | 9 | 6.9 | 72.70\nDue in all | 1,250,000 | | 0 | paid | 6,651",
                "47 Calculation of taxes | Type | Tax base | Rate",
                "Total | | | 9 | 6.9 | 72.70\n47 | Calculation of taxes: none",
            })
    void whatIsCountedLikeNoLineIsNoGoods(String foot) {
        assertThat(ReadManifest.of(COUNTED + foot + "\n").lines).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4 | Grip | 392690", "4 | Grip | | on request", "| Grip | 392690 | | | free", "| Grip | | 2 | |"
            })
    void belowASubtotalAnUncountedLineOfGoodsStaysOne(String line) {
        assertThat(ReadManifest.of(COUNTED + "Subtotal | | | 9 | 6.9 | 72.70\n" + line + "\n").lines)
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 | Thermal camera | 852589 | to be agreed",
                "47 | Thermal camera | | | to be agreed",
                "90 | Valves | | as ordered | free",
                "4 | 302204 | | 10 | 2.5 | on request",
                "4711 | 302204 | | 3 | | free"
            })
    void aLineOfAnyNumberStaysOne(String line) {
        assertThat(ReadManifest.of(COUNTED + line + "\n").lines).hasSize(4);
    }

    @Test
    void anOrderCountsByTensAndLeavesOutWhatWasCancelled() {
        var lines =
                COUNTED.replace("\n1 |", "\n10 |").replace("\n2 |", "\n20 |").replace("\n3 |", "\n30 |");

        assertThat(ReadManifest.of(lines + "Subtotal | | | 9 | 6.9 | 72.70\n50 | Frame | | | | free\n").lines)
                .hasSize(4);
    }

    @Test
    void sumsOfTaxByCodeBelowGoodsAreNoGoods() {
        var read = ReadManifest.of("""
                Description | HSN/SAC | Quantity | Amount
                Black pepper | 09041110 | 100 | 685
                Cardamom | 09083120 | 16 | 499
                Total | | 116 | 1184

                HSN/SAC | Taxable value | Rate | Tax
                09041110 | 685 | 0 | 0
                09083120 | 499 | 0 | 0
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void sumsBesideTheNumberOfPalletsAreNoGoods() {
        var read = ReadManifest.of("""
                P NO | Description | Cartons | Net weight | Gross weight
                1 | Lever handle | 6 | 87.6 | 91.2
                1 | Butt hinge | 3 | 36.0 | 37.5
                2 | Sash lock | 6 | 58.5 | 61.5
                2 | | 15 | 182.1 | 190.2
                """);

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void theValuesOfBoxesStandBelowTheirTitles() {
        var read = ReadManifest.of(GOODS
                + "Carrier | Place of delivery | | Date of invoice\nBlue Van snc, Via Roma 3 | | | | 09/04/2026\n");

        assertThat(read.lines).hasSize(2);
    }

    private static final String MADE = """
            Product code | Description | HS code | Manufacturer | Country of origin
            A-10 | Hand saw | 8202.10.0000 | Altona Werkzeug GmbH | Germany
            A-11 | Chisel | 8205.30.0000 | Altona Werkzeug GmbH | Germany
            A-12 | Rasp | 8203.10.0000 | Altona Werkzeug GmbH | Germany
            """;

    @ParameterizedTest
    @ValueSource(strings = {"Place of stuffing | | | Place and day of issue", "Altona, quay 4"})
    void apartFromTheLinesWhatLacksMostOfWhatEachHasIsNoGoods(String box) {
        assertThat(ReadManifest.of(MADE + "\n\n" + box + "\n").lines).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\nA-13 | Plane | | | Germany", "A-13 | | | | Germany", "\nA-13 | | 8204.11.0000 | | Germany"})
    void goodsThatLackSomethingStayGoods(String line) {
        assertThat(ReadManifest.of(MADE + line + "\n").lines).hasSize(4);
    }

    @Test
    void codesThatAreListedOnceMoreBelowTheTotalAreNoGoods() {
        var table = """
                Description | Price | Qty | Amount | HS code
                Magnets, red | 2 | 10 | 20 | 8505.11.0070
                Kaleidoscope | 3 | 20 | 60 | 9503.00.0073
                 | Total: | | 80 |
                Summary by tariff number:
                """;

        assertThat(ReadManifest.of(table + " | | | 60 | 9503.00.0073\n | | | | 8505.11.0070\n").lines)
                .hasSize(2);
        assertThat(ReadManifest.of(table + " | | | | 9013.10.0000\n").lines).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1005600 | | | | Germany",
                "A-13 | | | | Germany",
                "A-13",
                " | | | Omega LLC | Russia",
            })
    void belowATitleALineOfWhichLittleIsKnownStaysALine(String line) {
        assertThat(ReadManifest.of(MADE + "\nSpare parts\n" + line + "\n").lines)
                .hasSize(4);
    }

    @Test
    void goodsBelowABoxStayGoods() {
        var read = ReadManifest.of("""
                Description | Part | Qty | Maker | Country
                Hand saw | T-1 | 3 | Altona Werkzeug GmbH | Germany
                Chisel | T-2 | 4 | Altona Werkzeug GmbH | Germany
                Rasp | T-3 | 5 | Altona Werkzeug GmbH | Germany

                 | Altona, quay 4
                Thermal camera 640x512, 60 Hz | T-9 | | Omega | Iran
                """);

        assertThat(read.lines).hasSize(4);
    }

    @Test
    void linesBelowASubtotalAreNoSumsByCode() {
        var undescribed = ReadManifest.of("""
                HS Code | Quantity | Net weight | Value
                8806220000 | 2 | 3 | 500
                8482100000 | 5 | 6 | 700
                Subtotal | 7 | 9 | 1200
                8806220000 | 4 | 6 | 1000
                8482100000 | 6 | 8 | 900
                """);
        var described = ReadManifest.of("""
                Description | Part no. | HS code | Qty | Price | Amount
                Hand saw | 1005500 | 8202.10.0000 | 3 | 500 | 1500
                Chisel | 1005501 | 8205.30.0000 | 2 | 300 | 600
                Total | | | 5 | | 2100
                 | 1005600 | 8205.30.0000 | 3 | 500 | 1500
                """);

        assertThat(undescribed.lines).hasSize(4);
        assertThat(described.lines).hasSize(3);
    }

    @Test
    void amountsThatAreNotTheSumsOfTheirCodeAreALine() {
        var table = """
                Description | HS code | Qty | Amount
                Hand saw | 8202.10.0000 | 3 | 1500
                Fret saw | 8202.10.0000 | 1 | 700
                Chisel | 8205.30.0000 | 2 | 600
                Total | | 6 | 2800
                """;

        assertThat(ReadManifest.of(table + " | 8202.10.0000 | 4 | 2200\n").lines)
                .hasSize(3);
        assertThat(ReadManifest.of(table + " | 8202.10.0000 | 7 | 3500\n").lines)
                .hasSize(4);
    }

    @Test
    void aWordWhereEachLineHasItsCodeIsOfTheFormBelowTheTotal() {
        var read = ReadManifest.of("""
                No | Description | HS Code | Quantity and unit | Price | Amount
                1 | Hammers | 8205200000 | 2 400 U | 3.10 | 7440
                2 | Hand saws | 8202100000 | 1 500 U | 4.20 | 6300
                 | | | | TOTAL | 13740
                Opinion of the expert | | Validity | 6 months
                """);

        assertThat(read.lines).hasSize(2);
    }
}
