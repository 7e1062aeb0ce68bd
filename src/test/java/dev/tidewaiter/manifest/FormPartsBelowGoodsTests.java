package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.RowNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What forms print around and below their goods, without a word for total above it; each row is skipped with its reason. */
class FormPartsBelowGoodsTests {

    private static final String TABLE = """
            No | Description | Model | Qty | Unit price | Amount
            1 | Ceramic tiles | T-1 | 4 | 2.5 | 10
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1. | Name of bank | : Bank of Examples; labels of a form",
                "| Applicant number: | | Yes | | No; labels of a form",
                "| (signature) | | (name); an explanation in brackets",
                "| ¨ | Check here if other goods remain; labels of a form",
                "D.VALUE | 1.FOB VALUE | 2.FREIGHT | 3.INSURANCE | 4.DISCOUNT | 5.COM; labels of a form",
                "{Item} | {Name} | {Model} | {Quantity} | {Price} | other; placeholders of a template",
                "| FREIGHT & CHARGES | Collect; labels of a form",
                "| П Р О Ч И Е   С В Е Д Е Н И Я; labels of a form",
                "12 | 13 | 14 | 15 | 16 | 17; the numbers of the columns",
                "А | Б | 1 | '1а | 2 | 3; the numbers of the columns",
                "| 3.; a number without goods beside it",
            })
    void aPartOfTheFormIsSkippedWithItsReason(String row, String reason) {
        var read = ReadManifest.of(TABLE + row + "\n");

        assertThat(read.lines).hasSize(1);
        assertThat(read.skipped).extracting(RowNote::reason).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Ocean freight | | 1 | 900 | 900",
                "| THC | | 2 | 40 | 80",
                "| 取扱料 | | 1 | 7000 | 7000",
                "| Таможенное оформление | | 1 | 70 | 70",
            })
    void aChargeWithAQuantityIsNoGoods(String row) {
        assertThat(ReadManifest.of(TABLE + row + "\n").lines).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 | Handling robot | R-2 | 1 | 900 | 900",
                "2 | Storage | S-2 | 1 | 900 | 900",
                "2 | Engine: | L550E | 2 | |",
                "2 | Engine (L550E) | | 1 | |",
                "| Engine L550E | | 5 | |",
                "5 | 6 | 7 | 8 | 9 | engine",
                "2 | 签名 | | 10 | 12.50 | 125.00",
                "2 | 盖章 | | 10 | 2 | 20",
            })
    void goodsStayGoods(String row) {
        assertThat(ReadManifest.of(TABLE + row + "\n").lines).hasSize(2);
    }

    /** What is said of goods in brackets may be the goods: it is a line, or told with the line above. */
    @ParameterizedTest
    @ValueSource(strings = {"(engine L550E)", "[engine L550E]", "{engine L550E}", "UAV engine L550E: 37 kW"})
    void aModelInBracketsIsNotLost(String text) {
        var read = ReadManifest.of("""
                Description | Quantity
                Ceramic tiles | 4
                %s |
                """.formatted(text));

        assertThat(read.lines).anyMatch(line -> line.description().contains("L550E"));
    }

    @Test
    void aCompanyBesideALabelIsScreened() {
        var read = ReadManifest.of("""
                Description | Consignee | Qty
                Ceramic tiles | Beta Works Ltd | 4
                Applicant: | Gamma Engine Co Ltd |
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aHeadingWithoutGoodsBelowItIsAQuestion() {
        var read = ReadManifest.of("""
                Item | Quantity | Unit | Amount



                Admin | Team | |
                """);

        assertThat(read.lines).isEmpty();
        assertThat(read.sheet().mapping().questions())
                .anyMatch(question -> question.startsWith("No goods were found below the heading in row 1"));
    }

    @Test
    void amountsAloneHeadNoFurtherTable() {
        var read = ReadManifest.of("""
                Description | Model | Quantity | Gross weight
                Ceramic tiles | T-1 | 4 | 20
                Указанный груз с пломбой | Кол-во | Количество | Масса брутто
                """);

        assertThat(read.lines).hasSize(1);
    }

    @Test
    void versionsOfProgramsAreNoModelsOfGoods() {
        var read = ReadManifest.of("""
                Component | Version
                example-parser | 1.2
                example-logger | 3.4
                example-reader | 5.6
                """);

        assertThat(read.lines).isEmpty();
        assertThat(read.rejected).isNotEmpty();
    }

    @Test
    void servicesAreNoGoodsAndAreAskedAbout() {
        var read = ReadManifest.of("""
                No | Scope of services | Quantity | Price | Total
                1 | Translation of letters | 4 | 10 | 40
                2 | Guided tour of the harbour | 1 | 90 | 90
                """);

        assertThat(read.lines).isEmpty();
        assertThat(read.skipped).extracting(RowNote::reason).contains("a service, no goods");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("names services"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No | Goods and services | Quantity | Price | Total\n1 | Engine | 4 | 10 | 40",
                "No | Scope of services | Quantity | Weight (kg) | Total\n1 | Engine | 4 | 10 | 40",
            })
    void servicesBesideGoodsStayLines(String rows) {
        assertThat(ReadManifest.of(rows).lines).hasSize(1);
    }

    @Test
    void theHeadingInTechnicalNamesIsTheHeadingAgain() {
        var read = ReadManifest.of("""
                Item code | Customer code | Part name | Unit price | Day 1
                ITEM_CODE | CUSTOMER_CODE | PartName | UNIT_PRICE | 20231201
                A-1 | C-7 | Bolts | 4 | 30
                """);

        assertThat(read.lines).hasSize(1);
    }

    /** Each box with its value below its title in the same cell, or nothing. */
    @Test
    void titlesOfBoxesOverTheirValuesAreNoGoods() {
        var read = ReadManifest.of("""
                Codice e descrizione dei beni | Matricola | U.M. | Quantità
                (EX-1) Telefono | 356000118822041 | PZ | 1
                (EX-2) Custodia | — | PZ | 10
                N. colli\\n2 | Peso (kg) | Porto | Data e ora inizio trasporto\\n11/08/2025 10:30
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.skipped).extracting(RowNote::reason).contains("labels of a form");
    }

    @Test
    void goodsWithTheirPackagesInALineOfTheirOwnStayGoods() {
        var read = ReadManifest.of(TABLE + "2 | Brackets\\nNet weight | R-2 | 1 | 900 | 900\n");

        assertThat(read.lines).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shipped on board date | | 17 APR 2026\n",
                "Place and date of issue | | HO CHI MINH CITY, 17 APR 2026\n",
                "Tanda Terima, | | Sopir, | Hormat kami,\n",
            })
    void labelsWithDaysAndLinesToSignAreNoGoods(String row) {
        var read = ReadManifest.of("""
                Marks and numbers | No. of packages | Description of goods | Gross weight
                OMG 1-140 | 140 | Rattan dining chairs | 1960
                OMG 141-200 | 60 | Rattan side tables | 720
                TOTAL | 200 | | 2680

                """ + row);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void goodsBesideLongMarksStayGoods() {
        var read = ReadManifest.of("""
                Marks and numbers | No. of packages | Description of goods | Gross weight
                OMEGA BETA GAMMA | 140 | Rattan dining chairs | 1960
                NO MARKS AT ALL | | Rattan side tables |
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aRowBelowCaptionsThatDescribesNoGoodsIsNoLine() {
        var read = ReadManifest.of("""
                Codice | Descrizione | U.M. | Q.tà | Colli | Prezzo unit. | Importo
                VS50 | Vaso liscio | NR | 24 | 6 | 38 | 912
                VS40 | Vaso alto | NR | 36 | 6 | 24 | 864
                CF60 | Conca | NR | 8 | 4 | 92 | 736

                Aspetto esteriore dei beni | | N. colli | Peso lordo Kg | Porto
                PALLET FILMATI | | 24 | 4380 | FRANCO
                """);

        assertThat(read.lines).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remarks | | Code | Packages | Unit | Gross weight\n4 | | '880220 | 24 | PCS | 4380\n",
                "| | Packages | Net weight | Gross weight\n| | '880220 | 24 | 4380\n",
            })
    void aRowBelowCaptionsThatHasACodeIsALine(String rows) {
        var read = ReadManifest.of("""
                No | Description | HS Code | Quantity | Unit | Amount
                1 | Ceramic tiles | '690721 | 10 | PCS | 20
                2 | Steel hinges | '830210 | 5 | PCS | 20
                3 | Cotton towels | '630260 | 7 | PCS | 21
                """ + rows);

        assertThat(read.lines).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aspect | | Packages | Gross weight\nPALLETS | | 24 | 4380\n",
                "Packages | | Pallets | Net weight | Gross weight\n24 | | 2 | 4380 | 4400\n",
                "| | Packages | Net weight | Gross weight\n| | 24 | 4380 | 4400\n",
            })
    void aCountBelowACaptionIsNoCodeWhereverItStands(String rows) {
        var read = ReadManifest.of("""
                No | Description | HS Code | Quantity | Unit | Amount
                1 | Ceramic tiles | '690721 | 10 | PCS | 20
                2 | Steel hinges | '830210 | 5 | PCS | 20
                3 | Cotton towels | '630260 | 7 | PCS | 21
                """ + rows);

        assertThat(read.lines).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 3, 4", "10, 20, 30, 40"})
    void theNumberOfTheNextLineBelowCaptionsTellsOne(String first, String second, String third, String next) {
        var read = ReadManifest.of("""
                No | Description | HS Code | Quantity | Consignee
                %s | Ceramic tiles | '690721 | 10 | Alfa Homes Ltd
                %s | Steel hinges | '830210 | 5 | Alfa Homes Ltd
                %s | Cotton towels | '630260 | 7 | Alfa Homes Ltd
                Remarks | | Code | Packages | Receiver
                %s | | | 24 | Beta Handels GmbH
                """.formatted(first, second, third, next));

        assertThat(read.lines).hasSize(4);
    }
}
