package dev.tidewaiter.manifest.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import org.junit.jupiter.api.Test;

class ReceiverPlacesTests {

    private static final String PARCELS = """
            Parcel | Sender | Recipient | Recipient address | Recipient city | Recipient zip | Recipient country | Contents | Qty
            P-1 | Alpha Works Ltd | Beta Trade LLC | 5 Example St | Almaty | 050000 | Kazakhstan | Ceramic tiles | 20
            P-2 | Alpha Works Ltd | Gamma GmbH | 1 Weg | Bremen | 28195 | Germany | Steel bolts | 7
            """;

    @Test
    void countryAndTownOfTheReceiverSayWhereTheGoodsGo() {
        var read = ReadManifest.of(PARCELS);

        assertThat(read.line(0).destination()).isEqualTo(new Country("KZ"));
        assertThat(read.line(0).text(Field.PLACE_OF_DELIVERY)).isEqualTo("Almaty");
        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.DESTINATION, "G")
                .containsEntry(Field.CONSIGNEE_COUNTRY, "G")
                .containsEntry(Field.PLACE_OF_DELIVERY, "E")
                .containsEntry(Field.CONSIGNEE_ADDRESS, "D, F");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("has no destination"));
    }

    @Test
    void aCountryRightBehindAnAddressIsThatOfItsReceiver() {
        var read = ReadManifest.of("""
                Consignee | Street | Country | Description | HS Code
                Lucky Bird | Lianting Road 882, Xiamen | CN | Glass jars | 701090
                """);

        assertThat(read.sheet().mapping().columns()).containsEntry(Field.CONSIGNEE_COUNTRY, "C");
        assertThat(read.line(0).destination()).isEqualTo(new Country("CN"));
    }

    @Test
    void theTownStaysPartOfTheReceiversAddress() {
        var consignee = ReadManifest.of(PARCELS).line(1).parties().stream()
                .filter(party -> party.role() == Role.CONSIGNEE)
                .findFirst()
                .orElseThrow();

        assertThat(consignee.address().text()).isEqualTo("1 Weg, Bremen, 28195");
    }

    @Test
    void aColumnOfDestinationsGoesBeforeTheReceiversCountry() {
        var read = ReadManifest.of("""
                Consignee | Consignee country | Destination | Place of delivery | Consignee city | Description | Qty
                Beta Trade LLC | Turkey | Iran | Tabriz | Ankara | Ceramic tiles | 20
                """);

        assertThat(read.line(0).destination()).isEqualTo(new Country("IR"));
        assertThat(read.line(0).text(Field.PLACE_OF_DELIVERY)).isEqualTo("Tabriz");
        assertThat(read.sheet().mapping().columns()).containsEntry(Field.CONSIGNEE_ADDRESS, "E");
    }

    @Test
    void aBuyersCountryIsNoDestinationWhereAnotherTakesTheGoods() {
        var read = ReadManifest.of("""
                Buyer | Buyer country | Consignee | Description | Qty
                Beta Trade LLC | Turkey | Gamma Tabriz | Ceramic tiles | 20
                """);

        assertThat(read.line(0).destination()).isNull();
        assertThat(read.sheet().mapping().columns()).doesNotContainKey(Field.DESTINATION);
    }

    @Test
    void theEndUsersCountryGoesBeforeTheConsignees() {
        var read = ReadManifest.of("""
                Consignee | Consignee country | End user | End user country | Description | Qty
                Beta Trade LLC | Turkey | Gamma Tabriz | Iran | Ceramic tiles | 20
                """);

        assertThat(read.line(0).destination()).isEqualTo(new Country("IR"));
        assertThat(read.line(0).text(Field.CONSIGNEE_COUNTRY)).isEqualTo("Turkey");
    }

    @Test
    void aBoxOfTheReceiversCountryTellsTheDestination() {
        var read = ReadManifest.of("""
                EXPORTADOR | | IMPORTADOR
                Alpha Works SL | | Beta Trade LLC
                País: | España | País: | Kazajistán

                Descripción | Cantidad | Precio unitario | Importe
                Azulejos | 20 | 4 | 80
                Pernos | 7 | 2 | 14
                """);

        assertThat(read.line(0).text(Field.BUYER_COUNTRY)).isEqualTo("Kazajistán");
        assertThat(read.sheet().mapping().columns()).containsKey(Field.DESTINATION);
    }

    @Test
    void theDestinationOfARouteIsOneThoughItsTownsAreUnknown() {
        var read = ReadManifest.of("""
                Goods | Qty | Origin | Destination | Charge
                Wheat | 450 | Quexa | Xelbrot | 90
                Maize | 300 | Quexa | Morvane | 70
                Oats | 200 | Quexa | Piltra | 60
                """);

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.DESTINATION, "D")
                .containsEntry(Field.PORT_OF_DISCHARGE, "D");
        assertThat(read.line(0).value(Field.DESTINATION).text()).isEqualTo("Xelbrot");
    }

    @Test
    void besideAnAddressOfTheReceiverATownIsNoCountryOfDestination() {
        var read = ReadManifest.of("""
                Exporter | Consignee | Consignee address | Goods | Qty | Origin | Destination
                Alpha Works Ltd | Beta GmbH | 5 Example Street, Wien, Austria | Tiles | 4 | Hamburg | Wien
                Alpha Works Ltd | Gamma LLC | 7 Sample Road, Austin, USA | Bolts | 9 | Bremen | Austin
                Alpha Works Ltd | Beta GmbH | 5 Example Street, Klagenfurt, Austria | Taps | 2 | Hamburg | Klagenfurt
                """);

        assertThat(read.sheet().mapping().columns())
                .doesNotContainKey(Field.DESTINATION)
                .containsKey(Field.CONSIGNEE_ADDRESS);
    }

    @Test
    void aRegionBesideAReceiverIsNoCountryOfDestination() {
        var read = ReadManifest.of("""
                Exporter | Consignee | Goods | Qty | Origin | Destination Region
                Alpha Works Ltd | Beta GmbH, 5 Example Street, Wien, Austria | Tiles | 4 | DE | Europe
                Alpha Works Ltd | Gamma LLC, 7 Sample Road, Austin, USA | Bolts | 9 | DE | North America
                Alpha Works Ltd | Beta GmbH, 5 Example Street, Wien, Austria | Taps | 2 | DE | Europe
                """);

        assertThat(read.sheet().mapping().columns())
                .doesNotContainKey(Field.DESTINATION)
                .containsKey(Field.PLACE_OF_DELIVERY);
    }

    @Test
    void whereShipsCallTheDestinationIsAPort() {
        var read = ReadManifest.of("""
                Goods | Qty | Port of loading | Destination | Vessel
                Wheat | 450 | Quexa | Xelbrot | Coral Trader
                Maize | 300 | Quexa | Morvane | Coral Star
                Oats | 200 | Quexa | Piltra | Coral Star
                """);

        assertThat(read.sheet().mapping().columns())
                .doesNotContainKey(Field.DESTINATION)
                .containsEntry(Field.PORT_OF_DISCHARGE, "D");
    }
}
