package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of documents that say less, or another thing, than the value beside them. */
class ValuesThatDecideTests {

    private static final String PARTIES = "Seller: | Alfa Trade GmbH\nBuyer: | Beta Trade LLP\n";

    @Test
    void whatIsPaidAfterSoManyDaysIsNoCountry() {
        var read = ReadManifest.of(PARTIES + "Terms: DAP Almaty | Pay: Net 45 EOM\n\n" + TABLE);

        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("B3");
        assertThat(place(read, Field.BUYER_COUNTRY)).isEqualTo("nowhere");
    }

    @Test
    void anAmountToPayIsNoDestination() {
        var read = ReadManifest.of(PARTIES + "\n" + TABLE + "\nDo zapłaty / To pay: USD 15 180,00 in words fifteen\n");

        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Условия оплаты: CPT Almaty", "Payment terms: FCA Tomsk"})
    void aTermOfDeliveryInTheBoxOfPaymentIsOne(String box) {
        var read = ReadManifest.of(PARTIES + box + "\n\n" + TABLE);

        assertThat(place(read, Field.INCOTERM)).isEqualTo("A3");
        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOB MUMBAI / 50% ADV, 50% DP",
                "FOB MUNDRA / D.A. 60 DAYS FROM B/L DATE",
                "CFR MELBOURNE, T/T 30 DAYS"
            })
    void aBoxOfBothTermsHasBoth(String terms) {
        var read = ReadManifest.of(PARTIES + "Terms of Delivery and Payment\n" + terms + "\n\n" + TABLE);

        assertThat(place(read, Field.INCOTERM)).isEqualTo("A4");
        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("A4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"積港→揚港 | 神戸 → ブリスベン;神戸;ブリスベン", "선적항→도착항: 부산 → 그단스크;부산;그단스크"})
    void anArrowLeadsFromOnePortToTheOther(String cells, String from, String to) {
        var line = ReadManifest.of(PARTIES + cells + "\n\n" + TABLE).line(0);

        assertThat(line.text(Field.PORT_OF_LOADING)).isEqualTo(from);
        assertThat(line.text(Field.PORT_OF_DISCHARGE)).isEqualTo(to);
    }

    @Test
    void aShipBehindAColonHasItsVoyageAndItsWay() {
        var line = ReadManifest.of("SHIPPED PER: EXAMPLE TAGUS V.0FL2W1 FROM XIAMEN TO HAMBURG\n\n" + TABLE)
                .line(0);

        assertThat(line.text(Field.of(Role.VESSEL, Field.Attribute.NAME))).isEqualTo("EXAMPLE TAGUS V.0FL2W1");
        assertThat(line.text(Field.VOYAGE)).isEqualTo("0FL2W1");
        assertThat(line.text(Field.PORT_OF_LOADING)).isEqualTo("XIAMEN");
        assertThat(line.text(Field.PORT_OF_DISCHARGE)).isEqualTo("HAMBURG");
    }

    @Test
    void aNumberBehindItsLabelStandsThereAndNotInTheTitle() {
        var read = ReadManifest.of("""
                Заказ поставщику № 0418 от 12 марта 2026 г.
                Исполнитель: | Alfa Trade GmbH
                Номер заказа: | '0418
                Желаемая дата поступления: | 20.05.2026

                """ + TABLE);

        assertThat(place(read, Field.PURCHASE_ORDER)).isEqualTo("B3");
        assertThat(place(read, Field.ARRIVAL_DATE)).isEqualTo("B4");
        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("A1");
    }

    @Test
    void aReferenceToAPaperNamesNoSeller() {
        var read = ReadManifest.of("""
                Ausführer: | Alfa Trade GmbH

                Description | HS Code | Qty | Bezug
                Tiles | 690721 | 4 | LS 4471/1
                Bolts | 731815 | 9 | LS 4471/2
                """);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B1");
    }
}
