package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What forms of several lands ask for in their own words, and values that tell what they are where the label does not. */
class LabelsOfNationalFormsTests {

    private static final Field BUYER_ID = Field.of(Role.BUYER, Attribute.ID);
    private static final Field SHIPPER_NAME = Field.of(Role.SHIPPER, Attribute.NAME);

    @Test
    void whoIsGreetedOwnsTheBoxesBesideAndBelow() {
        var read = ReadManifest.of("""
                METALÚRGICA OMEGA S.R.L. | | REMITO
                Av. Ejemplo 1440, Córdoba | | Fecha: 23/04/2024
                Señor/es: | AGRO BETA S.A. | Domicilio: Ruta 7 km 812, Paysandú
                Cond. de venta: | Cta. Cte. 30 días | RUT: 21 554 778 0019

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.of(Role.EXPORTER, Attribute.ADDRESS))).isEqualTo("A2");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B3");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("C3");
        assertThat(place(read, BUYER_ID)).isEqualTo("C4");
        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("B4");
    }

    @Test
    void mexicanDeclarationNamesItsPartiesInSections() {
        var read = ReadManifest.of("""
                DATOS DEL IMPORTADOR/EXPORTADOR
                RFC: | OME981104HX2 | NOMBRE, DENOMINACION O RAZON SOCIAL: | TEXTILES OMEGA SA DE CV
                DATOS DEL PROVEEDOR O COMPRADOR
                ID. FISCAL | NOMBRE, DENOMINACION O RAZON SOCIAL | DOMICILIO
                B-97000420 | HILATURAS BETA, S.L. | P.I. EJEMPLO 12, 03804 ALCOY

                """ + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("D2");
        assertThat(place(read, BUYER_ID)).isEqualTo("B2");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B5");
        assertThat(place(read, Field.of(Role.EXPORTER, Attribute.ADDRESS))).isEqualTo("C5");
    }

    @Test
    void certificateOfOriginAsksForNameAddressAndCountryAtOnce() {
        var read = ReadManifest.of("""
                1. Exporter's name and address
                Omega Hardware Co., Ltd.
                No. 33 Example Rd, Jiangmen, China
                2. Consignee's name, address, country | | 4. Country / region of destination: UNITED ARAB EMIRATES
                Beta Kitchens Trading LLC
                Industrial Area 3, Dubai, UAE

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A5");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("C4");
    }

    @Test
    void shipAndVoyageBehindShippedPerAreAVessel() {
        assertThat(place(ReadManifest.of("SHIPPED PER: | CORAL EXAMPLE V.088S\n\n" + TABLE), Field.VESSEL_NAME))
                .isEqualTo("B1");
        var by = ReadManifest.of("Shipped by: CORAL EXAMPLE V.044W\n\n" + TABLE);
        assertThat(place(by, Field.VESSEL_NAME)).isEqualTo("A1");
        var company = ReadManifest.of("Shipped by: OMEGA TRADING LTD\n\n" + TABLE);
        assertThat(place(company, SHIPPER_NAME)).isEqualTo("A1");
    }

    @Test
    void wideGapMayStandForTheColonBeforeACompany() {
        var read = ReadManifest.of("For account and risk of Messrs.  BETA CICLOS, S.L.\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A1");
    }

    @Test
    void bareNumberBelowPackingListIsTheInvoices() {
        var read = ReadManifest.of("OMEGA PEDALWORKS CO., LTD.\nPACKING LIST\nNo. TP-2403-61\n\n" + TABLE);

        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("A3");
    }

    @Test
    void numberOfThePageIsNotTheDocuments() {
        var read = ReadManifest.of("BILL OF LADING | Page 1 of 1\nBill of Lading Number: 00614141200883\n\n" + TABLE);

        assertThat(place(read, Field.BILL_OF_LADING)).isEqualTo("A2");
    }

    @Test
    void numberOfAnAirWaybillIsKnownByItsShape() {
        var read = ReadManifest.of("BILL OF LADING NUMBER: | 571-40088172\n\n" + TABLE);

        assertThat(place(read, Field.AIR_WAYBILL)).isEqualTo("B1");
        assertThat(place(read, Field.BILL_OF_LADING)).isEqualTo("nowhere");
    }

    @Test
    void labelsAndValuesInTurnBelowTheGoodsAreNoLineOfThem() {
        var read = ReadManifest.of(TABLE + """

                Er order | MM-0455 | Utlev.datum | 2024-02-09
                """);

        assertThat(place(read, Field.PURCHASE_ORDER)).startsWith("B");
        assertThat(place(read, Field.EXPORT_DATE)).startsWith("D");
    }

    @Test
    void italianProvinceInBracketsIsNoOrderAndNoTitle() {
        var read = ReadManifest.of("""
                TESSITURA OMEGA S.R.L. | | DOCUMENTO DI TRASPORTO
                Via dei Tessitori 118, 59100 Prato (PO)

                Destinatario: Beta Marmi S.p.A., Via Esempio 3, 54100 Massa (MS)

                """ + TABLE);

        assertThat(place(read, Field.of(Role.EXPORTER, Attribute.ADDRESS))).isEqualTo("A2");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A4");
    }

    @Test
    void companyBehindTransportCarriesTheGoods() {
        var company = ReadManifest.of("Transporte: | EXPRESO OMEGA S.A.\n\n" + TABLE);
        assertThat(place(company, Field.of(Role.CARRIER, Attribute.NAME))).isEqualTo("B1");
        var mode = ReadManifest.of("Transporte: | Marítimo\n\n" + TABLE);
        assertThat(place(mode, Field.MODE_OF_TRANSPORT)).isEqualTo("B1");
    }

    @Test
    void japaneseOrderIsAddressedToWhoeverIsToSendTheGoods() {
        var order = ReadManifest.of("注文書\n宛先 | 有限会社 オメガ工業 御中\n発注者 | 株式会社 ベータ\n\n" + TABLE);
        assertThat(place(order, Field.EXPORTER_NAME)).isEqualTo("B2");
        assertThat(place(order, Field.BUYER_NAME)).isEqualTo("B3");
        var delivery = ReadManifest.of("納品書\n宛先 | 有限会社 オメガ工業\n\n" + TABLE);
        assertThat(place(delivery, Field.CONSIGNEE_NAME)).isEqualTo("B2");
    }

    @Test
    void numberOfTheSheetIsNobodyAndNoPort() {
        var read = ReadManifest.of("""
                1. FROM: | | SHEET NO. 1
                Omega Marine Electronics Depot
                1187 Example Rd, Chesapeake, VA 23323

                """ + TABLE);

        assertThat(place(read, Field.PORT_OF_LOADING)).isNotEqualTo("C1");
        assertThat(place(read, SHIPPER_NAME)).isNotEqualTo("C1");
    }

    @Test
    void labelThatIsNotReadStillPairsWithItsValue() {
        var read = ReadManifest.of(TABLE + """

                Orderdatum | 2024-02-02 | Transportsätt | Lastbil | Speditör | Omega Spedition AB
                """);

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).startsWith("D");
        assertThat(place(read, Field.of(Role.FORWARDER, Attribute.NAME))).startsWith("F");
    }

    @Test
    void brazilianNotaFiscalIsTheInvoice() {
        var read = ReadManifest.of("RECEBEMOS OS PRODUTOS | NF-e Nº 000.041.882 SÉRIE 1\n\n" + TABLE);

        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("B1");
    }

    @Test
    void uzbekWaybillSaysInWhichUnitsItCounts() {
        var read = ReadManifest.of("""
                Tovar nomi | Birligi | Miqdor | Narxi | Chegirma | Summa
                Sement M-400 | qop | 120 | 62 | - | 7440
                Ruberoid | rulon | 24 | 95 | - | 2280
                """);

        assertThat(place(read, Field.UNIT)).isEqualTo("B");
    }

    @Test
    void turkishOrderHasWeightsWhereItsAmountsAreInKilograms() {
        var read = ReadManifest.of("""
                Sipariş ID | Malzeme Adı | Adet | Brüt Miktar (KG) | Dara (KG) | Net Miktar (KG)
                DRK-01 | Dişli | 2 | 180 | 1.2 | 178.8
                DRK-02 | Manşon | 2 | 16 | 2 | 14
                """);

        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("D");
        assertThat(place(read, Field.NET_WEIGHT)).isEqualTo("F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Место таможенной очистки", "Место там. очистки", "Motivo de traslado"})
    void whereGoodsAreClearedAndWhyTheyMoveIsLookedThrough(String heading) {
        var read = ReadManifest.of("Description | HS code | Qty | " + heading + """

                Tiles | 690721 | 4 | Москва
                """);

        assertThat(place(read, Field.REMARKS)).isEqualTo("D");
    }

    @Test
    void stockOnHandIsNoQuantity() {
        var read = ReadManifest.of("""
                Description | HS code | Stan magazynowy
                Tiles | 690721 | 4
                Bolts | 731815 | 9
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("nowhere");
    }
}
