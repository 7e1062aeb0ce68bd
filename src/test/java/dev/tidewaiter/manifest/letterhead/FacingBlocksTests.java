package dev.tidewaiter.manifest.letterhead;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two parties at the head of a paper without a label, and what stands beside or below names there. */
class FacingBlocksTests {

    @Test
    void whoeverSaysHowToBeReachedWritesThePaper() {
        var read = ReadManifest.of("""
                見積書

                株式会社おめが珈琲 | | | OMEGA LAB
                〒604-8151 | | | by OMEGA PACK
                京都府京都市中京区弁慶町218 | | | オメガパック株式会社
                 | | | 〒673-0846
                 | | | 兵庫県明石市上ノ丸2丁目11-21
                 | | | TEL: 078-555-0147

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("D5");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A3");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("D6");
    }

    @Test
    void whereBothSayHowToBeReachedTheWriterStandsOnTheLeft() {
        var read = ReadManifest.of("""
                PACKING LIST

                OMEGATEC PISTAS SL | | Patinoire de Omega SARL
                Parque Empresarial Los Pinos | | 12 Route des Essarts
                C/Omega nº 5, buzón 12 | | 74300 Omegaville
                Phone: +34 955 000 357 | | Tel: +33 4 50 00 12 12

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A3");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("C3");
    }

    @Test
    void labelsSideBySideKeepTheirParties() {
        var read = ReadManifest.of("""
                PACKING LIST

                Consignee | | Seller
                Omega Pistas SARL | | Alpha Foils GmbH
                Musterweg 5 | | 12 Route des Essarts

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A4");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C4");
    }

    @Test
    void aCountryAtItsEndTellsAnAddressBelowTheName() {
        var read = ReadManifest.of(
                "Omega Fruits Export Sarl | Packing list\nDouar Omega Bousselham - Morocco\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A2");
    }

    @Test
    void aBoxWithItsPostalCodeLeavesTheNameToTheLetterhead() {
        var read = ReadManifest.of("""
                Omega Antriebe GmbH
                Industriestraße 90, 40468 Musterstadt

                BESTELLUNG

                Rechnungsadresse:
                Postfach 221, 40213 Musterstadt

                """ + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A1");
        assertThat(read.line(0).text(Field.BUYER_NAME)).isEqualTo("Omega Antriebe GmbH");
    }

    @Test
    void whoeverStandsBeforeAnAddressKeepsTheName() {
        var read = ReadManifest.of("Invoice to: Omega Handel, Musterweg 5, 40213 Musterstadt\n\n" + TABLE);

        assertThat(read.line(0).text(Field.BUYER_NAME)).contains("Omega Handel");
    }

    @Test
    void aNameGluedToItsStreetIsKeptForAName() {
        var read =
                ReadManifest.of("Rechnungsadresse: Omega Solutions 2001 Spring Road, Example Town 60523\n\n" + TABLE);

        assertThat(read.line(0).text(Field.BUYER_NAME)).contains("Omega Solutions");
    }

    @Test
    void aNumberRightBelowTheTitleOfAnInvoiceIsItsNumber() {
        var read = ReadManifest.of("Proforma Invoice\nPI-OMG-2025-0442\n\n" + TABLE);

        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("A2");
    }

    @Test
    void aNameWithItsAddressUnderOneLabelIsAName() {
        var read = ReadManifest.of("2.CONSIGNEE AND ADDRESS\nOmega Hogar, S.L.\nCalle Omega 42, Valencia\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("A3");
    }

    @Test
    void aWordForToBeforeThePartyLeavesItTheSame() {
        var read = ReadManifest.of("To Client: ETS OMEGA MEUBLES\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A1");
    }

    @Test
    void anAddressAboveTheTitleIsThatOfTheWriterWhomALabelNames() {
        var read = ReadManifest.of("""
                OMEX | Building 7, Omega Industrial Park, Shenzhen, China
                COMMERCIAL INVOICE
                Buyer | Alpha Lasers GmbH
                Seller | Shenzhen Omega Laser Technology Co., Ltd.

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B4");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("B1");
    }

    @Test
    void anAddressAboveTheTitleIsNobodysWhereTheWriterHasOne() {
        var read = ReadManifest.of("""
                OMEX | Building 7, Omega Industrial Park, Shenzhen, China
                COMMERCIAL INVOICE
                Seller | Shenzhen Omega Laser Technology Co., Ltd.
                Address | Example Road 5, Shenzhen

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("B4");
    }

    @Test
    void whoeverIsAddressedDoesNotWriteThePaper() {
        var read = ReadManifest.of("""
                見積書

                株式会社おめが珈琲 御中 | | | オメガパック株式会社
                〒604-8151 | | | 〒673-0846
                京都府京都市中京区弁慶町218 | | | 兵庫県明石市上ノ丸2丁目11-21
                TEL: 075-555-0147 | | | TEL: 078-555-0147

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("D3");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A3");
    }

    @Test
    void aBankAtTheHeadOfAPaperSellsNothing() {
        var read = ReadManifest.of("""
                COMMERCIAL INVOICE

                Omega Bank AG | | Alfa Foils GmbH
                Musterweg 3 | | Example Road 5
                73430 Aalen | | 40213 Musterstadt

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C3");
    }

    @Test
    void aTelephoneAloneDoesNotExchangeTheParties() {
        var read = ReadManifest.of("""
                COMMERCIAL INVOICE

                Omega GmbH | | Alfa OOO
                Musterweg 3 | | ul. Lenina 4
                73430 Aalen | | 123456 Moscow, Russia
                 | | Tel.: +7 495 000 00 00

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A3");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("C3");
    }

    @Test
    void aTelephoneAndAMailAddressTellWhoWrites() {
        var read = ReadManifest.of("""
                COMMERCIAL INVOICE

                Omega GmbH | | Alfa Foils GmbH
                Musterweg 3 | | Example Road 5
                73430 Aalen | | 40213 Musterstadt
                 | | Tel.: +49 211 000 000
                 | | office@alfa.example

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rechnungsadresse: Ростех ул. Усачева 24, 119048 Москва",
                "Rechnungsadresse: Tehran Industrial 12, 15875 Tehran",
                "Rechnungsadresse: Wagner Postfach 221, 40213 Musterstadt",
                "Rechnungsadresse: Park Omega 12, 15875 Seoul",
            })
    void aNameBeforeTheStreetIsKeptForAName(String label) {
        var line = ReadManifest.of("COMMERCIAL INVOICE\n\n" + label + "\n\n" + TABLE)
                .line(0);
        var name = label.substring(label.indexOf(": ") + 2, label.indexOf(' ', label.indexOf(": ") + 2));

        assertThat(line.text(Field.BUYER_NAME)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alpha Beta | Lenina 4, Moscow, 123456, Russia",
                "Proforma for 3 machines, CIF, Hamburg, Germany",
            })
    void whatIsNotTheWritersAddressAboveTheTitleIsNotReadAsOne(String head) {
        var read = ReadManifest.of(
                head + "\nCOMMERCIAL INVOICE\nBuyer | Alpha Lasers GmbH\nSeller | Omega GmbH\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("nowhere");
    }

    /** The same name once more, be it broken in two lines or in another script below a head that a label names again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Omega Trading Co., Ltd\n对账单\nOmega Trading Co., Ltd\nTel: 010-5550147\nBuyer: | Beta Trade LLC",
                "Omega \\nTrading Co., Ltd\n欧米茄进出口贸易有限公司\nINVOICE\nSeller: | Omega Trading Co., Ltd\nBuyer: | Beta Trade LLC",
            })
    void aNameThatStandsAtTheHeadTwiceIsOneParty(String head) {
        var read = ReadManifest.of(head + "\n\n" + TABLE);

        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Field.EXPORTER_NAME)).isNotEqualTo("nowhere");
    }

    @Test
    void anotherNameAtTheHeadStaysAPartyOfItsOwn() {
        var read = ReadManifest.of(
                "Omega Trading Co., Ltd\n对账单\nGamma Trading Co., Ltd\nTel: 010-5550147\nBuyer: | Beta Trade LLC\n\n"
                        + TABLE);

        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("A3");
    }
}
