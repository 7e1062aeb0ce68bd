package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Books of orders, receipts and dispatches as programs of shops and stores write them out. */
class BooksOfProgramsTests {

    @ParameterizedTest
    @CsvSource({
        "receipt_id, shipment",
        "id_entrega, shipment",
        "Delivery ID, shipment",
        "po_id, purchaseOrder",
        "CODE_ACHAT, purchaseOrder",
        "código de pedido, purchaseOrder",
        "bill_of_lading_id, billOfLading"
    })
    void theIdOfAPaperIsItsNumber(String heading, String field) {
        var read = ReadManifest.of(heading + " | Goods | Qty\nX-1 | Lamp | 4\nX-2 | Shade | 2\n");

        assertThat(place(read, Objects.requireNonNull(Field.byId(field)))).isEqualTo("A");
    }

    @Test
    void aColumnOfNumbersGoesBeforeOneOfIds() {
        var read = ReadManifest.of(
                "dispatch_code | Shipment No. | Goods | Qty\nQ | S-17 | Lamp | 4\nQ | S-18 | Shade | 2\n");

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"permit_id", "supplier_id", "product code", "colour code"})
    void theIdOfAnythingElseIsNoPaper(String heading) {
        var read = ReadManifest.of(heading + " | Goods | Qty\nX-1 | Lamp | 4\nX-2 | Shade | 2\n");

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("nowhere");
        assertThat(place(read, Field.PURCHASE_ORDER)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @CsvSource({
        "Planned ETA, arrivalDate",
        "fecha_entrega_programada, arrivalDate",
        "Actual ship date, exportDate",
        "Date d'expédition prévue, exportDate"
    })
    void aPlannedDayIsTheDayStill(String heading, String field) {
        var read = ReadManifest.of("Goods | Qty | %s\nLamp | 4 | 2026-03-27\n".formatted(heading));

        assertThat(place(read, Objects.requireNonNull(Field.byId(field)))).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({
        "Ship date, Target ship date, 2026-05-02, 2021-12-01, 2026-05-02",
        "Target ship date, Ship date, 2026-05-02, 2021-12-01, 2021-12-01",
        "Planned ship date, Actual ship date, 2026-05-02, , 2026-05-02",
        "Fecha de embarque, Fecha de embarque programada, 2026-05-02, 2021-12-01, 2026-05-02",
        "ETD, ATD, 2021-12-01, 2026-05-02, 2026-05-02",
        "Loading date, Sailing date, 2026-05-02, 2021-12-01, 2026-05-02"
    })
    void aPlanIsNotTheDayOnWhichGoodsLeft(String one, String other, String first, String second, String left) {
        var read = ReadManifest.of("Goods | Qty | %s | %s\nLamp | 4 | %s | %s\n"
                .formatted(one, other, first, Objects.requireNonNullElse(second, "")));

        assertThat(read.line(0).shippedOn()).isEqualTo(left);
        assertThat(read.line(0).text(Field.EXPORT_DATE)).isEqualTo(left);
    }

    @Test
    void timesOfDayAreNoCodesOfTheTariff() {
        var read = ReadManifest.of("""
                Goods | Qty | hora_x | thn
                Lamp | 4 | 16:32:00 | 940520
                Shade | 2 | 08:04:00 | 940599
                """);

        assertThat(place(read, Field.HS)).isEqualTo("D");
    }

    @Test
    void aWordTypedWithTheWrongShiftIsOneWord() {
        var read = ReadManifest.of("PRODUIT | PRIX | QUANTITE | PRIX_tOTALE\nLampe | 500 | 5 | 2500\n");

        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("D");
    }

    @Test
    void aFirmThatIsCalledLikeAUnitIsAFirm() {
        var read = ReadManifest.of("producto | nombreCliente | nombreProveedor | cantidad\nAbono | Alfa | Metro | 1\n");

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C");
        for (var heading : List.of("申报单位", "*申报单位", "(2) 申报单位")) {
            var units = ReadManifest.of("商品名称 | 数量 | %s\n灯 | 4 | 套\n灯罩 | 2 | 件\n".formatted(heading));
            assertThat(place(units, Field.UNIT)).isEqualTo("C");
        }
    }

    @Test
    void numbersBelowAKindOfPackageCountPackages() {
        assertThat(place(
                        ReadManifest.of("Goods | Qty | Packing (箱)\nLamp | 150 | 40\nPart | 10 |\n"),
                        Field.PACKAGE_COUNT))
                .isEqualTo("C");
        assertThat(place(
                        ReadManifest.of("Goods | Qty | Packing\nLamp | 150 | CTN\nPart | 10 | BOX\n"),
                        Field.PACKAGE_TYPE))
                .isEqualTo("C");
    }

    @Test
    void aShopReceivesOnAListOfWhatGoesWhere() {
        var read = ReadManifest.of("""
                shop_code | shop_name | box_qty | DO_num | arrival_date
                D12 | Alfa Centre | 16 | 4711 | 2026-08-26
                D13 | Omega Parvaz | 1 | 4712 | 2026-08-28
                """);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B");
        assertThat(place(read, Field.CONSIGNEE_ID)).isEqualTo("A");
        assertThat(read.line(1).parties()).anyMatch(party -> party.name().text().equals("Omega Parvaz"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Store | Order No | Goods | Qty | Price\nAlfa Shop | K-1 | Lamp | 4 | 12\n",
                "Store | Order No | Goods | Qty | Recipient\nAlfa Shop | K-1 | Lamp | 4 | Jana Kovar\n",
                "Store | Order No | Goods | Qty | Destination\nAlfa Shop | K-1 | Lamp | 4 | Iran\n",
                "Tienda | Artículo | Cantidad\nAlfa | Lámpara | 4\nBeta | Pantalla | 2\n",
                "Store | Part | Qty\nAlfa | Lamp | 4\nBeta | Shade | 2\n"
            })
    void aShopSellsWhereSomebodyElseReceivesOrPays(String rows) {
        assertThat(place(ReadManifest.of(rows), Field.EXPORTER_NAME)).isEqualTo("A");
    }

    @Test
    void whoIsCalledLikeTheSenderIsTheOtherSide() {
        assertThat(place(ReadManifest.of("""
                                supplier_location_id | company_location_id | weight_kg
                                alfa_works | 900nordkai | 7
                                beta_works | 900nordkai | 8
                                beta_works | 120suedkai | 9
                                """), Field.BUYER_NAME)).isEqualTo("B");
        assertThat(place(
                        ReadManifest.of(
                                "Supplier | Company | Goods | Qty\nJana Kovar | Alfa s.r.o. | Lamp | 4\nIva Mala | Beta s.r.o. | Shade | 2\n"),
                        Field.BUYER_NAME))
                .isEqualTo("nowhere");
        assertThat(place(
                        ReadManifest.of(
                                "Exporter Name | Company Name | Goods | Qty\nJana Kovar | Alfa s.r.o. | Lamp | 4\nIva Mala | Beta s.r.o. | Shade | 2\n"),
                        Field.BUYER_NAME))
                .isEqualTo("nowhere");
        assertThat(place(
                        ReadManifest.of(
                                "supplier_location_id | company_location_id | weight_kg\nalfa_works | alfa_works | 7\nbeta_works | gamma_works | 8\n"),
                        Field.BUYER_NAME))
                .isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shipment No. | Destination | Gross weight",
                "Shipment ID | Destination | Gross weight",
                "id | Destination | Gross weight"
            })
    void aCourierTellsWhoseShipmentItCarries(String headings) {
        var book = ReadManifest.of("Employee | Department | Full name | %s\n".formatted(headings) + """
                Jana Kovar | Post | Alfa Works | S-17 | Iran | 7
                Iva Mala | Post | Omega Parvaz | S-18 | Iran | 9
                """);

        assertThat(book.lines).hasSize(2);
    }

    @Test
    void whatWasSentWhenIsALineThatAsksForTheRest() {
        var read = ReadManifest.of("""
                permit_id | vehicle_id | dispatched_quantity | dispatch_time
                P1000 | V000 | 781 | 2026-01-27 15:27
                P1001 | V001 | 1830 | 2026-01-27 20:27
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(ReadManifest.of("Дата | Количество\n2026-01-27 | 781\n2026-01-28 | 1830\n").lines)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shipped details", "Shipped site", "Mobile spares"})
    void whatGoodsHaveAsWellHeadsGoods(String heading) {
        var read = ReadManifest.of(
                "Customer | Qty | %s\nAlfa | 4 | Brass lamp\nBeta | 2 | Glass shade\n".formatted(heading));

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leg1_street", "leg1_site", "Pickup point street"})
    void partsOfAnAddressDescribeNothing(String heading) {
        var read =
                ReadManifest.of("Customer | Qty | %s\nAlfa | 4 | Alsterufer\nBeta | 2 | Lipova\n".formatted(heading));

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("nowhere");
    }

    @Test
    void theHeadingOfATableThatIsReadByItsCellsIsNoLine() {
        var rows = """
                Mã giao dịch | Bên nào | Tài khoản | Tên ngân hàng | Ghi chú
                GD01 | Công ty TNHH Alfa | 0071 | Vietcombank | Thanh toan hop dong
                GD02 | Công ty TNHH Omega Parvaz | 0072 | BIDV | Thanh toan hop dong
                """;
        assertThat(ReadManifest.of(rows).lines).extracting(GoodsLine::row).containsExactly(2, 3);

        var bare =
                "Alfa LLC | Brass lamp | Packing | Germany | Tehran\nBeta LLC | Glass shade | Box | Austria | Basra\n";
        assertThat(ReadManifest.of(bare).lines).hasSize(2);

        var words = "Omega Parvaz | Engine | Container | Vessel | Air\n";
        assertThat(ReadManifest.of(words + bare + bare.replace("a LLC", "i LLC")).lines)
                .hasSize(5);
        var company = words.replace("Parvaz", "Parvaz LLC");
        assertThat(ReadManifest.of(company + bare.replace("Packing", "40 kg").replace("Box", "30 kg")).lines)
                .hasSize(3);
        var below =
                rows + "GD03 | Công ty TNHH Beta | 0073 | BIDV | Ghi chú\nOmega | Engine | Container | Vessel | Air\n";
        assertThat(ReadManifest.of(below).lines).hasSize(4);
    }

    @Test
    void thePriceOfAnItemIsThatOfAPieceWhereItsTotalStandsBesideIt() {
        var read = ReadManifest.of(
                "Item Name | Quantity | Item Price | Item Total\nBox | 40 | 2.5 | 100\nTape | 20 | 0.7 | 14\n");

        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("C");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("D");
    }

    @Test
    void whoeverNumbersSellersAndBuyersNumbersNoArticles() {
        var read = ReadManifest.of("""
                Importer ID | Seller ID | HS10 Code | Country of Origin | Net Mass | Item Price
                Y3OM027 | FQKH1PD | 4202311090 | RO | 1.0 | 1248.7
                QBIH1EB | 543HRUP | 7113110000 | TH | 4.7 | 1365.35
                KEABR8T | 9RTR21X | 3906909000 | CN | 19000 | 1105800
                """);

        assertThat(place(read, Field.HS)).isEqualTo("C");
        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("nowhere");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("F");
    }

    /** The letter in front may tell whose a name or a country is, the product's or the destination's, and is no type then. */
    @Test
    void aNameOrACountryBehindALetterIsNotThatOfThePartyBeside() {
        var read = ReadManifest.of("""
                shipper | consignee | d_country | p_name | i_qty
                Alfa GmbH | Beta Ltd | NO | Kitchen chairs | 4
                Alfa GmbH | Beta Ltd | NO | Table lamps | 2
                Alfa GmbH | Beta Ltd | NO | Garden tables | 5
                """);

        assertThat(place(read, Objects.requireNonNull(Field.byId("consignee.name"))))
                .isEqualTo("B");
        assertThat(place(read, Objects.requireNonNull(Field.byId("consignee.country"))))
                .isEqualTo("nowhere");
    }
}
