package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shops, warehouses and offices write down of orders: whoever ordered stands beside a telephone, and has no other name. */
class ListsOfOrdersTests {

    @ParameterizedTest
    @ValueSource(strings = {"Name", "Nom et prénom", "ФИО", "Imię i nazwisko", "氏名", "Full Name"})
    void aNameBesideMailOrdered(String name) {
        var read = ReadManifest.of("""
                id | %s | E-Mail | Artikel | Anzahl | Preis
                1 | Jana Kovar | jana@example.com | Lamp | 1 | 20
                2 | Nils Berg | nils@example.com | Shade | 2 | 8
                """.formatted(name));

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("D");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("that of the buyer"));
    }

    @Test
    void aNameWithoutThemIsThatOfTheGoodsStill() {
        var read = ReadManifest.of("""
                id | Name | Qty | Price
                1 | Desk lamp, black | 1 | 20
                2 | Lamp shade, linen | 2 | 8
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
    }

    @Test
    void mailOfASenderDoesNotMakeAnyNameABuyer() {
        var read = ReadManifest.of("""
                Shipper | E-Mail | Name | Goods | Qty
                Orlanda Foods Ltd | desk@example.com | Jana Kovar | Lamp | 1
                """);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void ordersWithSumsAreNoRegisterOfInvoices() {
        var read = ReadManifest.of("""
                Tijdstip | Naam | Email | Taart | Smaken | Totaal | Betaalvoorkeur
                6-3-2026 | Jana Kovar | jana@example.com | 1 | een met noten, twee met stroop | 13.50 | op locatie
                7-3-2026 | Nils Berg | nils@example.com | 1 | een zonder noten, met rozijnen | 10.00 | vooraf
                8-3-2026 | Eva Lund | eva@example.com | 2 | twee met vruchten en slagroom | 20.00 | vooraf
                """);

        assertThat(read.sheet().linesScreened()).isEqualTo(3);
    }

    @Test
    void itemsInWordsAreTheGoods() {
        var read = ReadManifest.of("""
                order_id | customer_name | delivery_address | phone | amount | items
                K1 | Jana Kovar | Lipova 8, Brno | 420601000001 | 24.50 | Thermal camera 2x, tripod 1x
                K2 | Nils Berg | Storgata 4, Bergen | 4755000002 | 18.90 | Lamps 6x
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("F");
        assertThat(read.line(0).text(Field.DESCRIPTION)).contains("Thermal camera");
    }

    @Test
    void aBoardThatSaysOnlyWhereHowMuchGoesIsRead() {
        var read = ReadManifest.of("""
                id | destination | status | quantity
                K1 | Sevastopol | On Time | 5000
                K2 | Lyon | Delayed | 1200
                """);

        assertThat(read.sheet().linesScreened()).isEqualTo(2);
    }

    @Test
    void aSumBelowItIsNoLine() {
        var read = ReadManifest.of("""
                id | destination | status | quantity
                K1 | Sevastopol | On Time | 5000
                K2 | Lyon | Delayed | 1200
                Total | | | 6200
                """);

        assertThat(read.sheet().linesScreened()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Courier", "快递公司", "Kurier", "Livreur"})
    void aCourierCarries(String courier) {
        var read = ReadManifest.of("""
                Consignee | Goods | Qty | %s
                Orlanda Foods Ltd | Lamp | 1 | DHL
                """.formatted(courier));

        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("D");
    }

    @Test
    void goodsUnderANameBesideMailStayGoods() {
        var read = ReadManifest.of("""
                Name | Finish | Qty | Price | Country | E-mail
                Matrice 300 drone with thermal camera | light grey | 2 | 9000 | KZ | sales@example.com
                Desk lamp with two arms | black | 3 | 20 | KZ | sales@example.com
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aNumberOfItemsIsNoGoods() {
        var read = ReadManifest.of("""
                Order | Customer | Items | What | Total | Country
                K1 | Jana Kovar | 2 | Drone with thermal camera | 9000 | KZ
                K2 | Nils Berg | 3 | Lamps, black | 60 | KZ
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("D");
    }

    @Test
    void whoStandsUnderTheNameOfADestinationIsAParty() {
        var read = ReadManifest.of("""
                Destination Name | Destination Country | Goods | HS Code | Qty
                Viktor Kessler Anton | AE | Ceramic tiles | 690721 | 10
                """);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A");
    }

    @Test
    void staffWithTelephonesIsNoGoods() {
        var read = ReadManifest.of("""
                Employee No | Name | Phone | Position | Department
                E-1 | Rolf Muster | +47 2200 0000 | Planner | Oslo
                E-2 | Jana Kovar | +47 2200 0001 | Clerk | Oslo
                E-3 | Nils Berg | +47 2200 0002 | Clerk | Bergen
                """);

        assertThat(read.sheet().linesScreened()).isZero();
    }

    @Test
    void pricesByDestinationAreNoBoard() {
        var read = ReadManifest.of("""
                Destination | Price
                Germany | 12.50
                Russia | 48.00
                Norway | 19.00
                """);

        assertThat(read.sheet().linesScreened()).isZero();
    }

    @Test
    void aBoardWithAnEmptyColumnOfReceiversIsReadStill() {
        var read = ReadManifest.of("""
                id | destination | consignee | quantity
                K1 | Sevastopol | | 5000
                K2 | Lyon | | 1200
                """);

        assertThat(read.sheet().linesScreened()).isEqualTo(2);
    }

    @Test
    void aDisplayNameBesideCodesIsTheGoods() {
        var read = ReadManifest.of("""
                Display Name | HS Code | Qty | Consignee | Country
                Inertial measurement unit | 903180 | 2 | Omega LLC | AE
                Desk lamp | 940520 | 2 | Omega LLC | AE
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
    }
}
