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

/** Boxes of forms whose labels are numbered, stand below their values, or have nothing but a blank between them and their values. */
class LabelsInBoxesTests {

    private static final Field EXPORTER_ID = Field.of(Role.EXPORTER, Attribute.ID);
    private static final Field BUYER_ID = Field.of(Role.BUYER, Attribute.ID);

    @Test
    void aBoxMayBearTheNumberOfItsSection() {
        var read = ReadManifest.of("""
                1 IDENTIFICACIÓN
                1.1 Importador | EQUIPOS OMEGA S.A.C. | 1.2 RUC | 20511880001
                2.1 Nombre del proveedor | BETA FURNITURE CO LTD | 2.2 Condición | FABRICANTE
                3.5 Nave | CORAL EXAMPLE | 3.6 Puerto de embarque | NINGBO

                """ + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B2");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B3");
        assertThat(place(read, Field.VESSEL_NAME)).isEqualTo("B4");
        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("D4");
    }

    @Test
    void theGoodsMayStandBelowALongFormOfOneColumn() {
        var read = ReadManifest.of("Frobnication\nOK\n".repeat(20) + """
                Consignee
                BETA DYES LTD
                Exporter
                OMEGA CHEMICALS LTD

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A42");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A44");
    }

    @Test
    void aNumberInACircleBeginsATitleWithItsValueBehindIt() {
        var read = ReadManifest.of("""
                ②수출화주 (주)오메가화학 | ⑬적재항 KRPUS 부산항
                (주소) 울산광역시 남구 예제로 487 | ⑮선박명(항공편명) EXAMPLE TIDE
                ④구매자 BETA DYES LTD | ⑪결제방법 TT

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.of(Role.EXPORTER, Attribute.ADDRESS))).isEqualTo("A2");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A3");
        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("B1");
        assertThat(place(read, Field.VESSEL_NAME)).isEqualTo("B2");
        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("B3");
    }

    @Test
    void aCaptionInBracketsLabelsTheValueAboveIt() {
        var read = ReadManifest.of("""
                HLADNJAČA OMEGA DOO | | BETAIMPORT
                (isporučilac) | | (kupac)
                32313 Rudnik, Primerna 88 | | ZA Exemple, 69440 Mornant
                (adresa) | | (adresa)

                """ + TABLE);

        assertThat(place(read, Field.of(Role.SHIPPER, Attribute.NAME))).isEqualTo("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("C1");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("C3");
    }

    @Test
    void aCaptionBelowALabelLeavesTheValueWhereItIs() {
        var read = ReadManifest.of("""
                Consignee
                (name and address)
                BETA TRADE LTD

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A3");
    }

    @Test
    void numbersAndDatesNeedNoColonBehindTheirLabels() {
        var read = ReadManifest.of("""
                Hurtownia Omega Sp. j. | Nr WZ 884/M2/2024 | Data wystawienia 2024-03-26
                ul. Przykładowa 7, 15-615 Białystok | Odbiorca: | UAB Beta
                NIP 5422880011 | Zamówienie nr EMP/118

                """ + TABLE);

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("B1");
        assertThat(place(read, Field.INVOICE_DATE)).isEqualTo("C1");
        assertThat(place(read, Field.PURCHASE_ORDER)).isEqualTo("B3");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("C2");
    }

    @Test
    void amountsOfTheWholeAndContainersNeedNoColonEither() {
        var read = ReadManifest.of("""
                Consignee: | Beta Garten GmbH
                Total Pkgs 186 CTN | Gross Wt 4,912.000 KGS
                Container MSKU 0000017 | Net Wt 4,310.000 KGS

                """ + TABLE);

        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("B2");
        assertThat(place(read, Field.NET_WEIGHT)).isEqualTo("B3");
        assertThat(place(read, Field.CONTAINER)).isEqualTo("A3");
    }

    @Test
    void theTitleOfAWaybillIsNotNumberedByItsDate() {
        var read = ReadManifest.of("""
                Грузополучатель: | ООО "Бета", г. Минск
                Коносамент
                04.06.2024

                """ + TABLE);

        assertThat(place(read, Field.BILL_OF_LADING)).isEqualTo("nowhere");
    }

    @Test
    void anOrderMayBeNumberedLikeADay() {
        var read = ReadManifest.of("""
                Buyer: | BETA TRADE LTD
                PO No.: | 52987

                """ + TABLE);

        assertThat(place(read, Field.PURCHASE_ORDER)).isEqualTo("B2");
    }

    @Test
    void aBoxThatDoesNotSayWhoseItIsBelowTheWritersNameIsTheReceivers() {
        var read = ReadManifest.of("""
                Distribuidora Omega, S.A.
                FACTURA

                NOMBRE: | Comercial Beta
                DIRECCIÓN: | 3 Avenida 12, San Pedro
                RUC: | 05019012477810

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B4");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("B5");
        assertThat(place(read, BUYER_ID)).isEqualTo("B6");
    }

    @Test
    void aBoxThatNamesTheWriterAgainIsHis() {
        var read = ReadManifest.of("""
                Distribuidora Omega, S.A.
                FACTURA

                NOMBRE: | Distribuidora Omega, S.A.
                RUC: | 05019012477810

                """ + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aBoxAboveTheTitleIsTheWriters() {
        var read = ReadManifest.of("""
                Tên đơn vị: CÔNG TY CỔ PHẦN OMEGA
                Địa chỉ: Số 9 Quốc lộ 1A, Thủ Đức
                Mã số thuế: 0311998877
                PHIẾU XUẤT KHO
                Nhập tại kho: Kho Beta, Tiền Giang

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, EXPORTER_ID)).isEqualTo("A3");
    }

    @Test
    void wordsOfTwoShortSyllablesAreNoPartAndNumber() {
        var read = ReadManifest.of("""
                OMEGA AZULEJOS, S.L. | ALBARÁN DE ENTREGA

                Artículo | Descripción | Tono | Cantidad | Precio
                RS-1 | Porcelánico gris | T12 | 128 | 4
                RS-2 | Rodapié gris | T03 | 64 | 3
                """);

        assertThat(place(read, Field.of(Role.CONSIGNEE, Attribute.ID))).isEqualTo("nowhere");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(MS)", "(TO)", "(MI)"})
    void theProvinceOfATownIsNoLabel(String province) {
        var read = ReadManifest.of("""
                Consignee | | Invoice No. | AMG-187
                Pietra Omega S.r.l. | | Container | MEDU7702214
                Via Omega 8, 54033 Omegara %s, Italia | | Port of loading | Izmir

                """.formatted(province) + TABLE);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("A3");
    }

    @Test
    void theWholeTitleOfAnOfficialBoxIsALabelHoweverLongItIs() {
        var read = ReadManifest.of("""
                4. Country, group of countries or territory in which the products are considered as originating | | 5. Country, group of countries or territory of destination
                Turkey | | Morocco

                """ + TABLE);

        assertThat(place(read, Field.ORIGIN)).isEqualTo("A2");
    }

    @Test
    void theFilesOfAProgramSendNothing() {
        var read = ReadManifest.of("""
                Source: | /home/user/projects/node.kicad_sch
                Generator: | bom_grouped_by_value.py

                """ + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("nowhere");
    }
}
