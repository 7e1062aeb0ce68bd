package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as programs for parts, stores and shops write them out, where a column is headed only "Name", "Code" or "Value". */
class TablesOfProgramsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name | dicke | laenge | breite | decor\nN_boden | 19 | 1502 | 613 | rot\nN_deckel | 19 | 1770 | 619 | rot\nN_mitte | 6 | 2142 | 613 | weiss\n",
                "Name | Length | Width | Material\nside_left | 2000 | 580 | Oak\nshelf | 1162 | 560 | Oak\nback | 1990 | 1190 | Pine\n",
                "名前 | コード | 在庫数\nボルトM6 | 1 | 120\nナットM6 | 2 | 340\nワッシャー | 10 | 90\n"
            })
    void aNameBesideSizesOrAStockIsThatOfGoods(String rows) {
        var read = ReadManifest.of(rows);

        assertThat(read.lines).hasSize(3);
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name | Phone | Weight | Length | Width\nOrbis | 5550001 | 4 | 10 | 20\nVentor | 5550002 | 4 | 10 | 20\nHackforge | 5550003 | 4 | 10 | 20\n",
                "Name | Email | Length | Width\nOrbis | a@b.de | 10 | 20\nVentor | c@d.de | 10 | 20\nHackforge | e@f.de | 10 | 20\n"
            })
    void whoGetsParcelsOfSomeSizeIsNoGoods(String rows) {
        assertThat(place(ReadManifest.of(rows), Field.DESCRIPTION)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name | Postcode | Weight | Length | Width\nOrbis Nord | 20095 | 4 | 30 | 20\nDelta Quay | 40213 | 2 | 20 | 20\n",
                "Name | Town | Length | Width\nOrbis Nord | Hamburg | 30 | 20\nDelta Quay | Bremen | 20 | 20\n"
            })
    void aNameBesideTheSizeOfAParcelIsThatOfWhoeverGetsIt(String rows) {
        assertThat(place(ReadManifest.of(rows), Field.DESCRIPTION)).isEqualTo("nowhere");
    }

    /** Parts are weighed and come from a country as well as parcels do: such names are read as both. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name | Length | Width | Weight | Thickness\nWing root | 3 | 5 | 6 | 1\nPiston engine | 3 | 5 | 6 | 1\n",
                "Name | Country | Length | Width\nWing root | China | 5 | 6\nPiston engine | China | 7 | 6\n"
            })
    void aNameThatMayBeOfAPartOrOfAReceiverIsBoth(String rows) {
        var read = ReadManifest.of("Exporter | Omega GmbH\nCountry of destination | Turkey\n\n" + rows);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
        assertThat(place(read, Field.CONTACT_NAME)).isEqualTo("A");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere"); // which would say who gets the goods
    }

    @Test
    void namesWrittenLikeArticlesBesideADescriptionAreGoods() {
        var read = ReadManifest.of("""
                name | description | manufacturer | quantity | partUnit
                BC547 | NPN transistor | Ventor | 5 |
                BC557 | PNP transistor | Ventor | 10 |
                Copper Wire | | | | Meter
                """);

        assertThat(read.lines).hasSize(3); // the last tells its unit and no number
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A, B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name | Description | Qty\nAda Merk | Wool hat | 2\nBen Orr | Cotton scarf | 1\nCora Lind | Wool hat | 4\n",
                "Name | Description | Qty | Phone\nUnit 7 | Wool hat | 2 | 555001\nUnit 9 | Scarf | 1 | 555002\nUnit 12 | Hat | 4 | 555003\n",
                "Name | Description | Qty | Consignee\nUnit 7 | Wool hat | 2 | Orbis\nUnit 9 | Scarf | 1 | Orbis\nUnit 12 | Hat | 4 | Delta\n"
            })
    void namesThatMayBeSomebodysStayAParty(String rows) {
        assertThat(place(ReadManifest.of(rows), Field.DESCRIPTION)).isEqualTo("B");
    }

    @Test
    void answersUnderAWordForGoodsDescribeNone() {
        var read = ReadManifest.of("""
                Part name | Component | Qty
                Carbon frame | True | 2
                Side plate | False | 4
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
    }

    @Test
    void whatAPieceWasBoughtForIsNoValueOfTheLine() {
        var read = ReadManifest.of("""
                Code | Item | Unit | Selling price per piece | Purchase price
                KAB-1 | Cable 3 x 1.5 | m | 18.50 | 12.10
                ZAS-2 | Double socket | pcs | 89.00 | 61.00
                """);

        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
    }

    @Test
    void fieldsBelowEachOtherAreAFormThoughAHeadingStandsAbove() {
        var read = ReadManifest.of("""
                Page | X | Y | Key | Value
                1 | 10 | 20 | FromCompany | Hackforge Pty Ltd
                1 | 10 | 40 | FromAddress | 12 Grand Parade
                1 | 60 | 20 | ToCompany | Orbis Nord Ltd
                1 | 60 | 40 | ToCountry | Finland
                1 | 10 | 80 | Contents | Printed cards
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("E4");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("E5");
    }

    @Test
    void aTableBelowSuchAFormKeepsItsLines() {
        var read = ReadManifest.of("""
                Field | Value
                Exporter | Omega GmbH
                Consignee | Tarsus Yapi Ltd
                Consignee country | Turkey
                Country of destination | Turkey

                Description | HS Code | Quantity | Unit price
                Ceramic tiles | 69072100 | 100 | 12
                Electric motors | 85015100 | 3 | 90
                Unmanned aerial vehicle | 88062200 | 3 | 900
                """);

        assertThat(read.lines).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Description | Field | Value
                Drone | Consignee | Tarsus Ltd
                Tiles | HS Code | 690721
                Bolts | Weight | 4
                """, """
                Consignee | HS Code | Destination | Description | Value
                Tarsus | 880622 | Iran | Drone | 900
                Tarsus | 690721 | Iran | Container | 10
                Tarsus | 690721 | Iran | Vessel | 10
                """, """
                Description | HS Code | Quantity | Unit | Value
                Tiles | 690721 | 5 | kg | 900
                Bolts | 731815 | 5 | m3 | 10
                Nuts | 731816 | 5 | pallets | 10
                """})
    void columnsBesideLabelsAreNotDropped(String rows) {
        assertThat(ReadManifest.of(rows).lines).hasSize(3);
    }

    @Test
    void headingsThatStandInTheHeadAsWellBeginATable() {
        var read = ReadManifest.of("""
                Exporter | Omega
                Part | Model | Maker
                A | B | C

                Description | HS Code | Quantity | Unit
                Ceramic wall tiles | 690721 | 100 | m2

                Part | Model | Maker
                Drum | D-136 | Delta Quay
                """);

        assertThat(read.lines.get(read.lines.size() - 1).text(Field.MANUFACTURER_NAME))
                .isEqualTo("Delta Quay");
    }

    @Test
    void valuesOfGoodsBelowEachOtherAreATable() {
        var read = ReadManifest.of("""
                Description | Qty | Value
                Wool hat | 2 | 48
                Cotton scarf | 1 | 15
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aFurtherDayIsReadWhereThatOfDispatchIsLeftOpen() {
        var read = ReadManifest.of("""
                Paid at | Fulfilled at | Lineitem name | Lineitem quantity
                2025-02-01 10:00:01 +0100 | | Wool hat | 2
                2025-02-02 09:00:01 +0100 | | Cotton scarf | 1
                """);

        assertThat(read.lines)
                .extracting(line -> String.valueOf(line.shippedOn()))
                .containsExactly("2025-02-01", "2025-02-02");
    }

    @Test
    void aListThatTellsWhoMadeEachPartIsOfNoSellersPrices() {
        var read = ReadManifest.of("""
                Category | Manufacturer | Catalogue No. | Item | List price
                PLC | Ventor | V-7512 | Controller | 4141.90
                PLC | Norda | N-6021 | Serial interface | 1541.47
                """);

        assertThat(read.lines).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'HAWB, индивидуальная накладная', 4471926053, airWaybill",
        "'Получатель по HAWB, индивидуальной накладной', ООО Рубин, consignee.name",
        "Отправитель по накладной, ООО Рубин, shipper.name",
        "'Стоимость товара в валюте, указанной в транспортных или коммерческих документах', 318.5, totalValue",
        "Буквенный код валюты, EUR, currency",
        "Природа (характер) груза, приборы, description",
        "کدينگ صاحب کالا, 10101988412, buyer.id",
        "کد اچ اس کالا, 84143090, hs",
        "تاريخ التوريد المطلوب, 2025-03-20, arrivalDate"
    })
    void aColumnOfACustomsProgramIsKnownByItsHeading(String heading, String value, String field) {
        var read = ReadManifest.of(
                "Article | %s | Quantity\nP-17 | %s | 4\nP-18 | %s | 7\n".formatted(heading, value, value));

        assertThat(read.sheet().mapping().columns()).containsEntry(Field.byId(field), "B");
    }

    @Test
    void theKindOfACargoTellsTheGoodsWhereNoColumnDoesBetter() {
        var alone = ReadManifest.of("Тип груза | Количество мест | Вес брутто\nприборы | 3 | 47.5\n");
        var beside = ReadManifest.of("Наименование товара | Тип груза | Вес брутто\nнасос | хрупкий | 47.5\n");

        assertThat(place(alone, Field.DESCRIPTION)).isEqualTo("A");
        assertThat(place(beside, Field.DESCRIPTION)).isEqualTo("A");
    }

    @Test
    void theStoreThatGoodsGoToIsTheirConsigneeButNumbersOfChallansAreNot() {
        var stores = ReadManifest.of("""
                PO # | DC # | ADDRESS | CITY | SKU | DESC1 | QTY
                7HKQ | Harvest Drug DC 14 | 1800 Distribution Pkwy | Jefferson | VM-1 | VITAMIN D3 | 960
                3XWP | Lakes Grocery | 2200 Freight Rd | Green Bay | VM-2 | WIPES 75% | 1800
                """);
        var challans = ReadManifest.of("DC No | Description | Qty\n4711 | Pumps | 4\n4712 | Valves | 7\n");

        assertThat(place(stores, Field.CONSIGNEE_NAME)).isEqualTo("B");
        assertThat(place(stores, Field.CONSIGNEE_ADDRESS)).contains("C");
        assertThat(place(challans, Field.CONSIGNEE_NAME)).isEqualTo("nowhere");
        assertThat(place(challans, Field.SHIPMENT)).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USCI: 91440101MA5D2Q7X8K", "USCC Code: 91440101MA5D2Q7X8K"})
    void theNumberOfAChineseCompanyBelowItsNameIsItsOwn(String number) {
        var read = ReadManifest.of("""
                CONSIGNEE:
                GUANGZHOU EXAMPLE FRUIT CO., LTD
                Room 1206, Market North Gate, Guangzhou
                Contact Person: Mr. Huang
                %s
                Country: CHINA

                Description | Quantity | Amount
                Cherries | 960 | 40320
                """.formatted(number));

        assertThat(place(read, Field.CONSIGNEE_ID)).isEqualTo("A5");
    }
}
