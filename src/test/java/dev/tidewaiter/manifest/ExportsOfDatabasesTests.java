package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that a data base wrote out: the names of its columns, and a row for each record. */
class ExportsOfDatabasesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id | destination | status | quantity\nSHP001 | Alfa Hub | late | 50\nSHP002 | Beta Hub | late | 12\n",
                "uuid | carrierName | originPort | destinationPort\n81e9-a4 | Nordlinie | NLAMS | CNPEK\n0a50-b7 | Nordlinie | NLRTM | CNPEK\n"
            })
    void theNumberOfARecordIsTheShipmentsWhereNothingElseIs(String rows) {
        assertThat(place(ReadManifest.of(rows), Field.SHIPMENT)).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id | destination | quantity\n1 | Alfa Hub | 50\n2 | Beta Hub | 12\n",
                "id | order_no | destination | quantity\nSHP001 | K-17 | Alfa Hub | 50\nSHP002 | K-18 | Beta Hub | 12\n",
                "id | product | price | quantity\nSHP001 | Lamp | 4 | 50\nSHP002 | Shade | 3 | 12\n"
            })
    void theNumberOfALineOrOfAnArticleIsNot(String rows) {
        assertThat(place(ReadManifest.of(rows), Field.SHIPMENT)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "po_number | vendor_name | po_amount\nPO-4471 | Alfa Supplies Inc. | 1400\n | Beta & Co. | 850\nPO-4473 | Gamma Ltd | 210\n",
                "id_klienta | id_zamowienia | kwota\nQXS661 | 1001 | 405.81\nwhp557 | 1002 | 953.18\nIWM170 | 1003 | 745.39\n"
            })
    void ordersOfWhichOnlyTheSumIsToldAreNoLines(String rows) {
        var read = ReadManifest.of(rows);

        assertThat(read.lines).isEmpty();
        assertThat(read.skipped).anyMatch(note -> note.reason().contains("register"));
    }

    @Test
    void whoMustNotPassUnsaidIsSaidOfThemAllTheSame() {
        var reader = ManifestReader.of(WordLists.bundled())
                .watching(line -> line.parties().stream()
                        .anyMatch(party -> party.name().text().contains("Omega Parvaz")));
        var read = ReadManifest.with(
                reader,
                "po_number | vendor_name | po_amount\nPO-4471 | Alfa Supplies Inc. | 1400\nPO-4472 | Omega Parvaz | 850\n");

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).row()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "po_number | consignee_name | po_amount\nPO-4471 | Alfa Supplies Inc. | 1400\n",
                "po_number | vendor_name | po_amount | ship_to_country\nPO-4471 | Alfa Supplies Inc. | 1400 | AE\n",
                "po_number | vendor_name | po_amount | Goods\nPO-4471 | Alfa Supplies Inc. | 1400 | Rotor of a drone\n"
            })
    void whoReceivesWhereOrWhatMakesThemLines(String rows) {
        assertThat(ReadManifest.of(rows).lines).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Consignee:", "Destination:", "Ultimate consignee:", "Notify party:", "Transit countries:"})
    void whoReceivesOrWhereInTheHeadMakesThemLines(String head) {
        var table = "Invoice No | Buyer | Amount\nINV-7 | Beta LLC | 1400\nINV-8 | Gamma LLC | 650\n";
        assertThat(ReadManifest.of(table).lines).isEmpty();
        assertThat(ReadManifest.of(head + " | Kazakhstan\n\n" + table).lines).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.05.04", "20260504"})
    void daysAreNoCodesOfTheTariff(String day) {
        var rows = "Qty | Description | Fld17\n4 | Lamp | %s\n2 | Shade | %s\n1 | Bulb | %s\n";
        assertThat(place(ReadManifest.of(rows.formatted(day, day, day)), Field.HS))
                .isEqualTo("nowhere");
        assertThat(place(
                        ReadManifest.of(rows.formatted(
                                day, day, day.replace("0504", "9090").replace("05.04", "90.90"))),
                        Field.HS))
                .isEqualTo("C");
    }

    @Test
    void whichContainerGoesWhereIsALine() {
        var read = ReadManifest.of("""
                Container | POL | POD | ETA
                MSCU2914172 | Shanghai | Bandar Abbas | 2026-01-04
                MSCU2914188 | Shanghai | Hamburg | 2026-01-09
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(ReadManifest.of("Container | POL | POD | ETA\nMSCU2914172 | Shanghai | | 2026-01-04\n").lines)
                .isEmpty();
    }

    @Test
    void aPartyInTheNotationOfAProgramIsReadWithoutIt() {
        var read = ReadManifest.of("""
                Goods | Qty | Consignee
                Lamp | 4 | {'Name': 'Omega Parvaz Co', 'Address': '12 Azadi Street\\\\nTehran, Iran'}
                """);
        var party = read.line(0).parties().iterator().next();

        assertThat(party.name().text()).isEqualTo("Omega Parvaz Co");
        assertThat(party.country()).isNotNull();
    }

    @Test
    void aCountryBesideAnAddressWithoutOneIsTheOnlyReceivers() {
        var read = ReadManifest.of("""
                Order | Goods | Qty | Receiver | Phone | Address | Waybill | Country code
                D-17 | Rotor of a drone | 1 | Ali Rezaei | 603 | 12 Azadi Street | 618 | IR
                D-18 | Lamp | 1 | Jana Kovar | 604 | Lipova 8 | 619 | CZ
                """);

        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("H");
    }

    @Test
    void aCountryBeforeTheReceiverMayBeTheGoods() {
        var read = ReadManifest.of("""
                Order | Goods | Country code | Qty | Receiver | Phone | Address
                D-17 | Rotor of a drone | CN | 1 | Ali Rezaei | 603 | 12 Azadi Street
                D-18 | Lamp | VN | 1 | Jana Kovar | 604 | Lipova 8
                """);

        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("nowhere");
    }

    @Test
    void maskedNamesOfReceiversAreNoCountries() {
        var read = ReadManifest.of("""
                Order | Goods | Qty | Receiver | Address
                D-17 | Lamp | 1 | B***i | Lindenweg 4
                D-18 | Lamp | 1 | C***n | Lindenweg 5
                D-19 | Lamp | 1 | R***u | Lindenweg 6
                """);

        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
    }

    @Test
    void aCountryBesideAnAddressThatNamesOneMayBeTheGoods() {
        var read = ReadManifest.of("""
                Order | Goods | Qty | Receiver | Phone | Address | Waybill | Country code
                D-17 | Rotor of a drone | 1 | Ali Rezaei | 603 | 12 Azadi Street, Tehran, Iran | 618 | CN
                D-18 | Lamp | 1 | Jana Kovar | 604 | Lipova 8, Brno | 619 | CN
                """);

        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("nowhere");
    }

    @Test
    void codesInPartsAreNoQuantityUnderWhateverHeading() {
        var read = ReadManifest.of("""
                Goods | Pkgs | THN | Rate | Cost | Total
                Phone case | 1 | 3926.90.90 | 20 | 14.99 | 55.59
                Shoes | 2 | 6402.99.00 | 20 | 412 | 1377.70
                Brake pads | 1 | 8708.30.00 | 15 | 186.40 | 542.36
                """);

        assertThat(place(read, Field.HS)).isEqualTo("C");
    }

    @Test
    void travellersAreNoGoods() {
        var read = ReadManifest.of("""
                BOOKING CODE | TICKET NUMBER | PASSENGER TYPE | TRIP DATE | CLASS | SEAT | ROUTE
                GA51535493 | 9061946 | Full price ticket | 04/09/2026 | First | 001A | Halim-Padalarang
                GA51535493 | 9061947 | Full price ticket | 04/09/2026 | First | 001C | Halim-Padalarang
                """);

        assertThat(read.lines).isEmpty();
    }

    @Test
    void seatsThatAreSoldAreGoods() {
        assertThat(ReadManifest.of("Ticket no | Passenger seat | HS Code | Qty\nT-1 | Leather seat | 940120 | 4\n")
                        .lines)
                .hasSize(1);
    }

    @Test
    void aFolioWithoutPricesIsTheShipments() {
        assertThat(place(ReadManifest.of("Folio | Descripcion | Cant_Recibida\n240686 | Crema | 4\n"), Field.SHIPMENT))
                .isEqualTo("A");
        assertThat(place(
                        ReadManifest.of("Folio | Descripcion | Cantidad | Precio\n240686 | Crema | 4 | 12\n"),
                        Field.INVOICE_NUMBER))
                .isEqualTo("A");
    }

    @Test
    void aReceiverThatIsACountryIsAlsoWhereTheGoodsGo() {
        var read = ReadManifest.of("Goods | Qty | Ship to\nLamp | 4 | IR\nShade | 2 | UK\nBulb | 9 | DE\n");

        assertThat(place(read, Field.DESTINATION)).isEqualTo("C");
        assertThat(place(
                        ReadManifest.of(
                                "Goods | Qty | Ship to\nLamp | 4 | Georgia Ltd\nShade | 2 | Alfa\nBulb | 9 | DE\n"),
                        Field.CONSIGNEE_NAME))
                .isEqualTo("C");
    }

    @Test
    void numbersOfPlacesInWordsNameWhoeverIsThere() {
        var read = ReadManifest.of("""
                supplier_location_id | company_location_id | weight_kg
                omega_parvaz | 300funston | 724
                wanli_industrial | 300funston | 8200
                wanli_industrial | 300funston | 16597
                """);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A");
    }

    @Test
    void theNumberOfAStoreInWordsIsItsName() {
        var read = ReadManifest.of("tote_id | store_id\nT-1 | Store A\nT-2 | Omega Parvaz\nT-3 | Store B\n");

        assertThat(read.lines).hasSize(3);
        assertThat(read.line(1).parties()).anyMatch(party -> party.name().text().equals("Omega Parvaz"));
    }

    @Test
    void coordinatesAreNoPlaces() {
        var read = ReadManifest.of("""
                Shipment Name | Origin Lat | Destination Lat | Qty
                Water pump | 31.2304 | 33.7292 | 1
                Gas compressor | 51.9244 | 40.7128 | 2
                """);

        assertThat(place(read, Field.ORIGIN)).isEqualTo("nowhere");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("nowhere");
    }

    @Test
    void theWayBeginsAtTheTownsOfAnOrigin() {
        var read = ReadManifest.of("""
                shipment_id | weight | required_origin | required_destination
                S1 | 621 | Casablanca | Marrakech
                S2 | 1811 | Casablanca | Fes
                S3 | 880 | Tangier | Agadir
                """);

        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("C");
        assertThat(place(read, Field.ORIGIN)).isEqualTo("nowhere");
    }

    @Test
    void countriesOfOriginStayThat() {
        var read = ReadManifest.of("""
                shipment_id | weight | required_origin | required_destination
                S1 | 621 | Iran | Marrakech
                S2 | 1811 | Germany | Fes
                S3 | 880 | France | Agadir
                """);

        assertThat(place(read, Field.ORIGIN)).isEqualTo("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Horodateur", "Marca temporal", "Zeitstempel", "Отметка времени", "タイムスタンプ"})
    void theStampOfAFormIsItsDate(String heading) {
        var read = ReadManifest.of(heading + " | Goods | Qty\n29/10/2025 11:37:48 | Lamp | 4\n");

        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("A");
    }

    @Test
    void whetherSomethingWasExportedNamesNobody() {
        assertThat(place(
                        ReadManifest.of("Goods | Qty | Exported\nLamp | 4 | Yes\nShade | 2 | No\n"),
                        Field.EXPORTER_NAME))
                .isEqualTo("nowhere");
        assertThat(place(ReadManifest.of("Goods | Qty | Exported\nLamp | 4 | Alfa Trade LLC\n"), Field.EXPORTER_NAME))
                .isEqualTo("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quem recebe", "签收人", "인수인"})
    void whoSignsForGoodsIsScreened(String heading) {
        var read =
                ReadManifest.of("Goods | Qty | %s | Consignee\nLamp | 4 | Ali Rezaei | Alfa LLC\n".formatted(heading));

        assertThat(read.line(0).parties()).anyMatch(party -> party.name().text().equals("Ali Rezaei"));
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("D");
    }
}
