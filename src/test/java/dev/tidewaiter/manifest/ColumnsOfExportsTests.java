package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wide tables that shops, platforms and carriers write, with a column for each part of an address. */
class ColumnsOfExportsTests {

    @Test
    void headingsThatBeginAlikeAreOfOneParty() {
        var read = ReadManifest.of("""
                order-id | recipient-name | ship-address-1 | ship-city | ship-postal-code | product-name | qty
                K-1 | Jana Kovar | Lipova 8 | Brno | 60200 | Lamp | 1
                K-2 | Nils Berg | Storgata 4 | Bergen | 5003 | Shade | 2
                """);

        assertThat(place(read, Field.VESSEL_ADDRESS)).isEqualTo("nowhere");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).contains("C").contains("E");
        assertThat(place(read, Field.PLACE_OF_DELIVERY)).isEqualTo("D");
    }

    @Test
    void aCompanyAmongTheWordsOfAnAddressIsNoCarrier() {
        var read = ReadManifest.of("""
                Goods | Qty | Shipping Name | Shipping Street | Shipping Company | Shipping City
                Lamp | 1 | Jana Kovar | Lipova 8 | Kovar Design s.r.o. | Brno
                """);

        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Field.CONSIGNEE_NAME)).contains("E");
    }

    @Test
    void aCompanyAwayFromThemCarriesStill() {
        var read = ReadManifest.of("""
                Consignee | Goods | Qty | Shipping Company
                Jana Kovar | Lamp | 1 | Nordlinie GmbH
                """);

        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("D");
    }

    @Test
    void twoLinesOfANameAndAllPartsOfAnAddressAreOfOneParty() {
        var read = ReadManifest.of("""
                paket | vertrag_nr_kunde | name1 | name2 | strasse | nation | plz | ort | artikelnummer | menge
                1 | 10442 | Stoffhaus Arndt GmbH | Wareneingang | Industriestr. 14 | DE | 49074 | Bremen | HEM-221 | 24
                2 | 20881 | Huis De Berk | | Stationsweg 88 | NL | 7311 | Apeldoorn | BLS-077 | 30
                """);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("C, D");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).contains("E").contains("G");
        assertThat(place(read, Field.PLACE_OF_DELIVERY)).isEqualTo("H");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("F");
        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("F");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("nowhere");
    }

    @Test
    void aDestinationAwayFromTheAddressIsNoCountryOfTheParty() {
        var read = ReadManifest.of("""
                Consignee | Address | Phone | Goods | Destination Country
                Jana Kovar | Lipova 8, Brno | 603 | Lamp | Austria
                """);

        assertThat(place(read, Field.DESTINATION)).isEqualTo("E");
        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("nowhere");
    }

    @Test
    void anEmptyColumnKeepsItsFieldFromNoneThatHasIt() {
        var read = ReadManifest.of("""
                Goods | Qty | Lineitem sku | Tags
                Lamp | 1 | LM-12 |
                Shade | 2 | LS-20 |
                """);

        assertThat(place(read, Field.PART_NUMBER)).startsWith("C");
    }

    @Test
    void aReferenceBesideTheAddressOfEachReceiverIsTheShipments() {
        var read = ReadManifest.of("""
                Receiver Name | Receiver Address | Content | Weight (kg) | Reference
                Jana Kovar | Lipova 8, Brno | Lamp | 1 | SW-1
                Nils Berg | Storgata 4, Bergen | Shade | 2 | SW-2
                """);
        var parts = ReadManifest.of("""
                Description | Qty | Reference
                Lamp | 1 | SW-1
                Shade | 2 | SW-2
                """);

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("E");
        assertThat(place(parts, Field.PART_NUMBER)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({
        "Package Height (cm), GROSS_WEIGHT",
        "Package Breadth (cm), PACKAGE_COUNT",
        "Delivery Note Item, REMARKS",
        "Your reference, PART_NUMBER"
    })
    void wordsThatOnlySoundLikeAnotherHeadingAreLeftAlone(String heading, Field field) {
        var read = ReadManifest.of("Goods | Qty | %s\nLamp | 1 | 24\nShade | 2 | 30\n".formatted(heading));

        assertThat(place(read, field)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @CsvSource({
        "ФИО получателя физ. лица, CONSIGNEE_NAME, Каримова Анна",
        "Адрес получателя физического лица, CONSIGNEE_ADDRESS, ул. Навои 14",
        "ИНН получателя юр. лица, CONSIGNEE_ID, 770100000012"
    })
    void whatKindOfPersonAPartyIsLeavesItTheSame(String heading, Field field, String cell) {
        var read = ReadManifest.of("Товар | Кол-во | %s\nЛампа | 1 | %s\nКолпак | 2 | %2$s\n".formatted(heading, cell));

        assertThat(place(read, field)).isEqualTo("C");
    }

    @Test
    void whatOnlyTheRestOfAHeadingSaysIsOfThePartyOfItsBlock() {
        var read = ReadManifest.of("""
                Goods | Qty | Shipping Name | Shipping Address2 | Shipping Company | Shipping Province | Shipping Weight Class
                Lamp | 1 | Jana Kovar | Hof 2 | Kovar Design s.r.o. | Moravia | light
                """);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("D, F");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("C, E");
    }

    @Test
    void aNameThatIsANumberedOrderIsNoParty() {
        var orders = ReadManifest.of("Name | Goods | Qty\n#1165 | Lamp | 1\n#1166 | Shade | 2\n");
        var parties = ReadManifest.of("Name | Goods | Qty\n#1165 | Lamp | 1\nJana Kovar | Shade | 2\n");

        assertThat(place(orders, Field.PURCHASE_ORDER)).isEqualTo("A");
        assertThat(place(orders, Field.PARTY_NAME)).isEqualTo("nowhere");
        assertThat(place(parties, Field.PARTY_NAME)).isEqualTo("A");
    }

    @Test
    void goodsBeforeWhatIsToldOfThemAreNoDescription() {
        var read = ReadManifest.of("""
                产品英文品名 | 产品ASIN | 产品申报数量
                LED lamp | B0CX0012 | 24
                Lampshade | B0CX0020 | 80
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("B");
    }

    @Test
    void aDayOnWhichGoodsAreWantedIsNotThatOfExport() {
        var read = ReadManifest.of("""
                Goods | Qty | Delivery requested date
                Lamp | 1 | 2026-03-10
                Shade | 2 | 2026-03-11
                """);

        assertThat(place(read, Field.ARRIVAL_DATE)).isEqualTo("C");
        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("nowhere");
    }

    @Test
    void barCodesNumberTheArticlesWhereNothingElseDoes() {
        var rows = """
                4006381333931 | Lamp | 4 | L-1
                4006381333948 | Shade | 9 | L-2
                4006381333955 | Bulb | 3 | L-3
                """;

        assertThat(place(ReadManifest.of("GTIN | Goods | Qty | Xelbrot\n" + rows), Field.PART_NUMBER))
                .isEqualTo("A");
        assertThat(place(ReadManifest.of("GTIN | Goods | Qty | Part No\n" + rows), Field.PART_NUMBER))
                .isEqualTo("D");
    }

    @Test
    void aShipBesideItsAddressKeepsItsNameAndItsFlag() {
        var read = ReadManifest.of("""
                Ship To | Ship Name | Ship Flag | Goods
                Omega LLC | Nordstern | Panama | pumps
                Alfa LLC | Ostwind | Malta | valves
                """);

        assertThat(place(read, Field.VESSEL_NAME)).isEqualTo("B");
        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("nowhere");
    }

    @Test
    void whoeverAParcelIsShippedToIsNoShip() {
        var shop = ReadManifest.of("""
                Item | Qty | Ship Name | Ship Address1 | Ship Address2 | Ship City | Ship Zipcode | Ship Country
                Lamp | 1 | Jana Kovar | Lipova 8 | | Brno | 60200 | Czechia
                Shade | 2 | Nils Berg | Storgata 4 | | Bergen | 5003 | Norway
                """);
        var sailing = ReadManifest.of("""
                Item | Qty | Ship Name | Ship City | Voyage
                Lamp | 1 | Nordstern | Brno | 12W
                Shade | 2 | Ostwind | Bergen | 14E
                """);

        assertThat(place(shop, Field.CONSIGNEE_NAME)).isEqualTo("C");
        assertThat(place(shop, Field.CONSIGNEE_ADDRESS)).contains("D");
        assertThat(place(shop, Field.VESSEL_NAME)).isEqualTo("nowhere");
        assertThat(place(sailing, Field.VESSEL_NAME)).isEqualTo("C");
    }

    @Test
    void aLineBesideAnAddressCarriesTheGoods() {
        var read = ReadManifest.of("""
                Goods | Qty | Shipping Address | Shipping Line
                Lamp | 1 | Lipova 8, Brno | Nordlinie
                Shade | 2 | Storgata 4, Bergen | Ostlinie
                """);

        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("D");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aReferenceBesideAReceiverThatDescribesGoodsIsNoShipment() {
        var read = ReadManifest.of("""
                Réf. | Quantité | Destinataire | Adresse du destinataire
                Drone Matrice 300 RTK | 2 | Omega SARL | 12 rue Exemple, Lyon
                Lampe de bureau, noire | 3 | Alfa SARL | 4 rue Exemple, Lille
                """);

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("nowhere");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
    }

    @Test
    void aReferenceBesideGoodsAndReceiversIsTheShipmentAndThatIsSaid() {
        var read = ReadManifest.of("""
                Réf. | Désignation | Quantité | Destinataire | Adresse du destinataire
                K-1001 | Lampe | 2 | Omega SARL | 12 rue Exemple, Lyon
                K-1002 | Vase | 3 | Alfa SARL | 4 rue Exemple, Lille
                """);

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("A");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("Réf."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delivery Note", "Order Delivery Note", "Dispatch Note"})
    void instructionsOnADeliveryNoteAreRemarks(String heading) {
        var read = ReadManifest.of("Goods | Qty | %s\nPumps | 4 | forward to Tehran\n".formatted(heading));

        assertThat(place(read, Field.REMARKS)).isEqualTo("C");
    }

    @Test
    void aColumnThatIsFilledFurtherDownIsNotGivenUpForAGuess() {
        var rows = new StringBuilder("Description | Material name | HS Code | Qty\n");
        for (int i = 0; i < 300; i++) {
            rows.append(" | Tiles | 690721 | 4\n");
        }
        var read = ReadManifest.of(rows + "Thermal camera | Glass | 852589 | 1\n");

        assertThat(place(read, Field.DESCRIPTION)).contains("A");
        assertThat(read.line(300).text(Field.DESCRIPTION)).contains("Thermal camera");
    }

    @Test
    void whoOrdersIsNamedOrNumbered() {
        var rows = """
                Auftragg. | Warenempfänger | Bezeichnung | Menge
                %s | Beta Kontor GmbH | Fliesen | 4
                %s | Beta Kontor GmbH | Fugenmasse | 5
                """;

        assertThat(place(ReadManifest.of(rows.formatted("Omega Handel GmbH", "Gamma Bau AG")), Field.BUYER_NAME))
                .contains("A");
        var numbered = ReadManifest.of(rows.formatted("10023", "10024"));
        assertThat(place(numbered, Field.BUYER_NAME)).isEqualTo("nowhere");
        assertThat(place(numbered, Field.BUYER_ID)).contains("A");
    }

    @Test
    void theCountryThatGoodsPassThroughIsKnownByTheWordForItsPort() {
        var read = ReadManifest.of("""
                收货人 | 转运国 | 品名 | 数量
                Omega Trade | 阿曼 | 瓷砖 | 4
                """);

        assertThat(place(read, Field.TRANSIT_COUNTRIES)).contains("B");
    }
}
