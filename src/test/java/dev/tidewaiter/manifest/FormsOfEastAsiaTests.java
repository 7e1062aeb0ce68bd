package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders, statements and declarations as programs of eastern Asia write them, and the sums and summaries beside them. */
class FormsOfEastAsiaTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "발주서;거래처;BUYER_NAME", // a supplier's list of who ordered
                "納品書;取引先;BUYER_NAME",
                "거래명세서;거래처;BUYER_NAME",
            })
    void whomAFirmDealsWithBuys(String title, String label, Field field) {
        var read = ReadManifest.of(title + "\n" + label + " | Beta Trade LLC\n\n" + TABLE);

        assertThat(place(read, field)).isEqualTo("B2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "거래명세서\n상호명 | 베타물류 | 공급자 | 알파상사\n\n",
                "INVOICE\nCompany Name | Beta Logistics | Supplier | Alfa Racks\n\n"
            })
    void theOnlyPartyWithoutAPartOnAPaperOfTheSenderIsTheOtherSide(String head) {
        var read = ReadManifest.of(head + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B2");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("D2");
    }

    /** The seller once more, however it is written, gets nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"Omega GmbH", "OMEGA GMBH", "Omega"})
    void theSellerIsNotTheOtherSideOfItsOwnInvoice(String again) {
        var read = ReadManifest.of("INVOICE\nSeller | Omega GmbH\nCompany: | " + again + "\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("nowhere");
    }

    /** Whoever is dealt with keeps the address below its name. */
    @Test
    void theAddressBelowWhomAFirmDealsWithIsItsOwn() {
        var read = ReadManifest.of("請求書\n販売者 | Omega GmbH\n取引先 | Tarsus Yapi\n住所 | Izmir\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B3");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("B4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"税目;HS;A", "Outlet;CONSIGNEE_NAME;nowhere"})
    void anEntryOfTheTariffIsACodeAndTheOutletOfAValveNobody(String heading, Field field, String place) {
        var cells = field == Field.HS ? List.of("84818051", "84818052") : List.of("DN50", "DN40");
        var read = ReadManifest.of(heading + " | 品名 | Inlet | Qty\n" + cells.get(0) + " | Ball valve | DN50 | 5\n"
                + cells.get(1) + " | Gate valve | DN50 | 5\n");

        assertThat(place(read, field)).isEqualTo(place);
    }

    @Test
    void aPartyWithoutAPartBesideABuyerIsNoBuyer() {
        var read = ReadManifest.of(
                "INVOICE\nCompany Name | Beta Logistics\nSupplier | Alfa Racks\nBuyer | Gamma LLC\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HP: 0812-5550-4471", "HP : +62 812 5550 4471"})
    void aTelephoneIsNoHorsepower(String label) {
        var read = ReadManifest.of("Consignee: | Beta Trade LLC\n" + label + "\n\n" + TABLE);

        assertThat(place(read, Field.POWER)).isEqualTo("nowhere");
        assertThat(place(read, Field.PHONE)).isEqualTo("A2");
    }

    @Test
    void horsepowerStaysHorsepower() {
        assertThat(place(ReadManifest.of("Consignee: | Beta Trade LLC\nHP: 120\n\n" + TABLE), Field.POWER))
                .isEqualTo("A2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Nigeria - 106104;Nigeria", "Singapore 018956;Singapore", "10110 Thailand;Thailand"})
    void aCountryBesideTheCodeOfThePostIsThatOfTheParty(String line, String country) {
        var read = ReadManifest.of("BILL TO:\nBeta Stores Ltd\n17B Example Street\n" + line + "\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_COUNTRY)).isEqualTo("A4");
        assertThat(read.line(0).text(Field.BUYER_COUNTRY)).isEqualTo(country);
        assertThat(read.line(0).text(Field.BUYER_ADDRESS)).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lebanon 37087", "Cuba 65453", "Mexico 63382", "Peru 61354"})
    void aTownBesideTheCodeOfThePostIsNoCountryWhereOneStandsBelow(String town) {
        var read = ReadManifest.of("BILL TO:\nBeta Stores Ltd\n12 Main Street\n" + town + "\nUSA\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_COUNTRY)).isEqualTo("A5");
        assertThat(read.line(0).text(Field.BUYER_COUNTRY)).isEqualTo("USA");
    }

    @Test
    void aStateBesideTheCodeOfThePostIsNoCountry() {
        var read = ReadManifest.of("BILL TO:\nBeta Stores Ltd\n17B Example Street\nGeorgia 30301\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_COUNTRY)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR 12.50;EUR 3.10", "12.50 EUR;3.10 EUR"})
    void aPriceThatNamesItsCurrencyHoldsItAsWell(String prices) {
        var read = ReadManifest.of("Description | Quantity | Unit Price\nTiles | 4 | %s\nBolts | 9 | %s\n"
                .formatted((Object[]) prices.split(";")));

        assertThat(place(read, Field.CURRENCY)).isEqualTo("C");
        assertThat(read.lines)
                .hasSize(2)
                .allMatch(line -> line.text(Field.UNIT_PRICE).contains("EUR"));
    }

    @Test
    void aLabelTellsTheCurrencyBeforeThePrices() {
        var read = ReadManifest.of(
                "Currency: | eur\n\nDescription | Quantity | Unit Price\nTiles | 4 | 12 EUR\nBolts | 9 | 3 EUR\n");

        assertThat(place(read, Field.CURRENCY)).isEqualTo("B1");
    }

    @Test
    void amountsBetweenStrokesAreReadEachForItself() {
        var read = ReadManifest.of("""
                商品名称 | 数量及单位 | 单价/总价/币制
                夹头 | 20 个 | 186.5 / 3730.0 / EUR
                钻头 | 300 支 | 22.8 / 6840.0 / EUR
                """);

        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("C");
        assertThat(read.line(1).text(Field.UNIT_PRICE)).isEqualTo("22.8");
        assertThat(read.line(1).text(Field.TOTAL_VALUE)).isEqualTo("6840.0");
        assertThat(read.line(1).text(Field.CURRENCY)).isEqualTo("EUR");
    }

    @Test
    void weightsBetweenStrokesAreReadEachForItself() {
        var read = ReadManifest.of("Description | Net weight/Gross weight\nTiles | 11.5/12\nBolts | 4/4.5\n");

        assertThat(read.line(0).text(Field.NET_WEIGHT)).isEqualTo("11.5");
        assertThat(read.line(0).text(Field.GROSS_WEIGHT)).isEqualTo("12");
    }

    @Test
    void aHeadingInTwoLanguagesHoldsOneAmount() {
        var read = ReadManifest.of("Description | Quantity/数量\nTiles | 1/2\nBolts | 4\n");

        assertThat(read.line(0).text(Field.QUANTITY)).isEqualTo("1/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Tổng tiền hàng: 24,245,000 VND;VND", "TOTAL: THB 39,769.00;THB", "合計金額: 600140 JPY;JPY"})
    void aSumInACurrencyTellsThatOfThePrices(String sum, String code) {
        var read =
                ReadManifest.of("Description | Quantity | Unit Price\nTiles | 4 | 12\nBolts | 9 | 3\n | " + sum + "\n");

        assertThat(read.lines)
                .hasSize(2)
                .allMatch(line -> line.text(Field.CURRENCY).equals(code));
    }

    @Test
    void theUnitOfAllPiecesMayStandAboveThem() {
        var read = ReadManifest.of("Consignee: | Beta Trade LLC\nUnit of Measurement: | Pieces\n\n" + TABLE);

        assertThat(place(read, Field.UNIT)).isEqualTo("B2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total No of Pieces: | | 5",
                "Total number of parcels: | | 5",
                "รวมทั้งหมด | | 5",
                "총 수량 | | 5",
                "Tổng tiền thanh toán | | 5",
                "Jumlah keseluruhan | | 5"
            })
    void aSumOfPiecesIsNoLine(String sum) {
        var read = ReadManifest.of(
                "Product Code | Ctn No | Tracking No\nAK7 | 3 | YT8812004471\nZR21 | 11 | SF144710029\n" + sum + "\n");

        assertThat(read.lines).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATERIAL SUMMARY\n\nMaterial | Item Count | Total Weight (lbs) | Total Cost ($) | % of Cost\nA36 | 3 | 254 | 467 | 14%\nA992 | 1 | 472 | 637 | 19%\n",
                "ZUSAMMENFASSUNG\n\nMaterial | Anzahl Positionen | Gesamtgewicht | % Kosten\nA36 | 3 | 254 | 42\nA992 | 1 | 472 | 58\n"
            })
    void aSummaryOfLinesHasNone(String sheet) {
        var read = ReadManifest.of(sheet);

        assertThat(read.lines).isEmpty();
    }

    /** A shipment that is summed up names its goods and who delivers them nowhere else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHIPMENT SUMMARY\n\nSupplier | Part number | Number of items | Total weight\nAlfa Steel | K-1 | 5 | 100\nBeta Steel | K-2 | 5 | 1000\n",
                "SHIPMENT SUMMARY\n\nPart number | Number of items | Total weight\nK-1 | 5 | 100\nK-2 | 5 | 1000\n",
                "Order summary\n\nPart number | Manufacturer | No of items | Total value | % discount\nK-1 | Omega | 4 | 20000 | 5\nK-2 | Omega | 2 | 8000 | 3\n"
            })
    void theSummaryOfAShipmentHasLines(String sheet) {
        assertThat(ReadManifest.of(sheet).lines).hasSize(2);
    }

    @Test
    void goodsBelowATitleOfASummaryAreGoods() {
        var read = ReadManifest.of(
                "SHIPMENT SUMMARY\n\nDescription | HS Code | Item Count | Total Weight\nTiles | 690721 | 4 | 80\nBolts | 731815 | 9 | 12\n");

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aTableOfLeviesIsNoGoods() {
        var read = ReadManifest.of(
                "PIB | Tanggal | No Pungutan | Jenis Pungutan | Nilai Pungutan\n4127 | 2025-07-08 | 1 | BM | 58096000\n4127 | 2025-07-08 | 2 | PPN | 13420200\n");

        assertThat(read.lines).isEmpty();
    }

    @Test
    void aDeclarationOfIndonesiaTellsValueAndPackagesOfEachLine() {
        var read = ReadManifest.of(
                "HS Code | Uraian Barang | CIF Barang | Jumlah | Jumlah Kemasan | Kode Jenis Kemasan | Nama Kemasan\n84224000 | Mesin | 48200 | 2 | 4 | PK | PACKAGE\n40103900 | Sabuk | 4800 | 160 | 2 | RO | ROLL\n");

        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("C");
        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("G");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Restaurant", "Outlet Name", "門店", "매장명", "店舗"})
    void whomASupplierDeliversToMayBeAShop(String heading) {
        var read = ReadManifest.of(
                "Supplier | " + heading
                        + " | Product Name | Quantity | Unit Price\nAlfa Foods | Blue Inn | Rice | 6 | 165\nBeta Foods | Red Inn | Oil | 4 | 396\n");

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B");
    }
}
