package dev.tidewaiter.manifest.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of prices and registers of papers, which no shipment stands in. */
class OtherPapersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code | Product | Price EUR | Minimum order\nA-10 | Hand saw | 12.50 | 6\nA-11 | Chisel | 6.40 | 10\n",
                "PRICE LIST 2025\nCode | Product | Price EUR\nA-10 | Hand saw | 12.50\nA-11 | Chisel | 6.40\n",
                "Артикул | Наименование | Розничная цена | Оптовая цена\nК-1 | Ключ | 120 | 90\nК-2 | Клещи | 80 | 60\n",
                "MODEL | AÇIKLAMA | LİSTE FİYATI\nKB-1 | BOYLER | 398\nKB-2 | BOYLER | 474\n",
                "Product Code | Product Description | Sale Price\nVB-1 | Roast 12x | 34.99\nVB-2 | Fry 12x | 23.99\n",
                "品番 | 品名 | 定価 | 最小ロット\nT-01 | ボルト | 120 | 50\nT-02 | ナット | 30 | 100\n"
            })
    void aListOfPricesHoldsNoLinesOfAShipmentAndIsSaid(String rows) {
        var read = ReadManifest.of(rows);

        assertThat(read.lines).isEmpty();
        assertThat(read.skipped).anyMatch(note -> note.reason().startsWith("of a list of prices"));
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("No goods were found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code | Product | Qty | Price EUR | Minimum order\nA-10 | Hand saw | 3 | 12.50 | 6\n",
                "Consignee: | Beta Trade LLC\n\nCode | Product | Price EUR | Minimum order\nA-10 | Hand saw | 12.50 | 6\n",
                "Invoice No.: | 4711\n\nCode | Product | List price\nA-10 | Hand saw | 12.50\n",
                "Product | Price | Weight\nHand saw | 40 | 3\n",
                "No. | Item | Price (INR) | Price (USD)\n1 | Hand saw | 6116 | 71\n",
                "Product | HS Code | Unit price | Total value\nHand saw | 820210 | 4 | 40\n"
            })
    void whatSaysHowManyOrForWhomIsAShipment(String rows) {
        assertThat(ReadManifest.of(rows).lines).hasSize(1);
    }

    @Test
    void goodsThatMustNotPassUnsaidAreSaidOfAListOfPrices() {
        var reader = ManifestReader.of(WordLists.bundled())
                .watching(line -> line.description().contains("rotor"));
        var read = ReadManifest.with(
                reader,
                "Code | Product | Price | Minimum order\nA-10 | Hand saw | 12 | 6\nA-11 | rotor head | 64 | 1\n");

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).row()).isEqualTo(3);
    }

    @Test
    void aRegisterForTheTaxOfficeNamesNoGoods() {
        var read = ReadManifest.of("""
                EXPORTS
                Export Type | Invoice Number | Invoice Date | Port Code | Rate | Taxable Value | Integrated Tax
                WPAY | EX/118 | 12-08-2025 | INMAA1 | 18 | 1184400 | 61353

                B2B
                GSTIN | Receiver Name | Invoice Number | Invoice Date | Taxable Value | Rate
                33AAACA0000A1Z5 | ALFA MOTORS LTD | D/077 | 03-08-2025 | 50000 | 18
                """);

        assertThat(read.lines).isEmpty();
    }

    @Test
    void sumsOfTaxBesideGoodsAreThoseOfTheGoods() {
        var read = ReadManifest.of(
                "Receiver Name | Goods | Taxable Value | IGST\nAlfa Motors Ltd | Tiles | 50000 | 900\n");

        assertThat(read.lines).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employee No | Name | Position | Country | Start Date | Weight (kg)\nE-1 | R. Muster | Planner | Norway | @2019-04-01 | 84\n",
                "№ | Ф.И.О. | Должность | Таб. № | Итого часов\n1 | Иванова А.К. | кладовщик | 0117 | 40\n"
            })
    void peopleWhoWorkSomewhereAreNoGoods(String rows) {
        var read = ReadManifest.of(rows);

        assertThat(read.lines).isEmpty();
        assertThat(read.skipped).anyMatch(note -> note.reason().startsWith("of a list of people"));
    }

    @Test
    void ratesOfFreightForEachKindOfContainerAreNoGoods() {
        var read = ReadManifest.of("""
                起运港POL | 目的港POD | 国家 | 船公司 | 20GP | 40HQ | 备注
                盐田 | HAMBURG | 德国 | COSCO | 1450 | 2350 | 不含THC
                蛇口 | JEBEL ALI | 阿联酋 | MSC | 900 | 1350 |
                """);

        assertThat(read.lines).isEmpty();
    }

    @Test
    void containersOfSomebodysGoodsAreLines() {
        var read = ReadManifest.of(
                "Shipper | Consignee | POL | POD | 20GP | 40HQ\nAlfa Ltd | Beta LLC | Yantian | Hamburg | 1 | 2\n");

        assertThat(read.lines).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date | Truck No. | Driver | Route | Km | Amount\n@2026-03-02 | AB 12345 | A. Muster | North - South | 310 | 341\n",
                "日期 | 车牌号 | 起点 | 终点 | 车型 | 运费\n@2026-03-02 | 浙B12345 | 宁波 | 上海 | 9.6米 | 1800\n",
                "일자 | 거래처 | 출발지 | 도착지 | 결제 | 공급가액\n@2026-03-02 | 등대유통 | 부산 | 이천 | 계산서 | 520000\n"
            })
    void whichVehicleDroveWhereAndForHowMuchIsNoShipment(String rows) {
        var read = ReadManifest.of(rows);

        assertThat(read.lines).isEmpty();
        assertThat(read.skipped).anyMatch(note -> note.reason().startsWith("of a statement of haulage"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Truck No. | Driver | Route | Goods | Amount\nAB 12345 | A. Muster | North - South | Tiles | 341\n",
                "Truck No. | Driver | Km | Consignee | Amount\nAB 12345 | A. Muster | 310 | Beta LLC | 341\n",
                "Truck No. | Driver | Km | HS Code | Amount\nAB 12345 | A. Muster | 310 | 690721 | 341\n"
            })
    void vehiclesOfSomebodysGoodsAreLines(String rows) {
        assertThat(ReadManifest.of(rows).lines).hasSize(1);
    }

    @Test
    void whoMustNotPassUnsaidIsSaidOfAStatementOfHaulage() {
        var reader = ManifestReader.of(WordLists.bundled())
                .watching(line -> line.parties().stream()
                        .anyMatch(party -> party.name().text().contains("Gamma")));
        var read = ReadManifest.with(reader, """
                Date | Customer | Truck No. | Driver | Km | Amount
                @2026-03-02 | Beta LLC | AB 1 | A. Muster | 31 | 34
                @2026-03-03 | Gamma LLC | AB 1 | A. Muster | 31 | 34
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).row()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                        Supplier | PO No. | Promised date | Actual date | Days late
                        Alfa Valve Ltd | 71 | @2026-10-01 | @2026-10-05 | 4
                        Beta Mould Ltd | 72 | @2026-10-02 | @2026-10-03 | 1
                        """,
                "Vendor | Total orders | On-time % | Quality score\nAlfa Valve Ltd | 34 | 91.2 | 4.1\nBeta Mould Ltd | 12 | 75 | 3.2\n",
                "Airline | Dest | Min | -45 | +45 | +100\nXA | FRA | 450 | 38 | 30 | 26\nXB | MUC | 480 | 40 | 32 | 28\n",
                """
                        Carrier | Service | Zone | Weight from | Weight to | Price
                        Blue Van | Express | 1 | 0 | 0.5 | 34.1
                        Blue Van | Express | 1 | 0.5 | 1 | 38.9
                        """,
                """
                        No | Full Name | Company | Title | Mobile
                        1 | Anna Muster | Alfa GmbH | Director | 0170 11
                        2 | Jan Example | Beta Ltd | Agent | 0170 22
                        """,
                """
                        Name | Designation | Organisation | Passport No | Nationality
                        Anna Muster | Director | Alfa | C01X0006H | German
                        Jan Example | Agent | Beta | C01X0007H | Czech
                        """
            })
    void howWellSomebodyDeliversRatesAndPeopleAreNoGoods(String rows) {
        assertThat(ReadManifest.of(rows).lines).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Supplier | Description | Qty | Promised date | Actual date | Days late\nAlfa Ltd | Hand saw | 4 | @2026-10-01 | @2026-10-05 | 4\n",
                "Consignee | Container | Port of Discharge | ETA | Transit time | Rate\nAlfa Ltd | MSKU1234565 | Busan | @2026-10-05 | 4 | 9\n",
                "Title | Author | Qty | Price\nThe book of saws | Anna Muster | 3 | 12\n"
            })
    void goodsThatAreLateHaveRatesOrTitlesAreGoods(String rows) {
        assertThat(ReadManifest.of(rows).lines).hasSize(1);
    }
}
