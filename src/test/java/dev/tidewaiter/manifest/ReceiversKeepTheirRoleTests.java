package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a form names as a receiver is no sender, whatever stands beside it. */
class ReceiversKeepTheirRoleTests {

    @Test
    void aBuyerWithABankIsNoPayee() {
        var read = ReadManifest.of("""
                ALFA GMBH
                COMMERCIAL INVOICE
                Buyer: OOO Lira
                Moscow, Russia
                Buyer's Bank: Beta Bank
                Port of discharge: Istanbul

                """ + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A3");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
    }

    @Test
    void aReceiverWithABankBesideAnotherReceiverIsNoPayee() {
        var read = ReadManifest.of("""
                Seller: Alfa GmbH
                Buyer: OOO Lira, Moscow
                Buyer's Bank: Beta Bank
                Consignee: Gamma LLC, Istanbul

                """ + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PACKING LIST\nSold to: CUST1001 | OOO Lira\n | Moscow, Russia\n\n",
                "PACKING LIST\nShip to: Attn. Omega | OOO Lira\n | Moscow, Russia\n\n",
                "PACKING LIST\nConsignee: Tehran | Lira Parts Co., Ltd\n\n",
            })
    void theFirmBesideTheLabelOfAReceiverIsNotTheSender(String form) {
        assertThat(place(ReadManifest.of(form + TABLE), Field.EXPORTER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aNumberBelowAPartyLeavesItsLabelAlone() {
        var read = ReadManifest.of("Грузополучатель ООО «Лира»\\nИНН 7701234567\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A1");
    }

    @Test
    void aTelephoneBehindAPartyLeavesItsLabelAlone() {
        var read = ReadManifest.of("For account and risk of Messrs.  Omega S.L.  TEL 0711123456\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUMOW-MOSCOW, RUSSIA", "IRBND-BANDAR ABBAS 79171", "CNNGB-NINGBO, CHINA"})
    void aPortWithItsCountryIsAPlace(String port) {
        assertThat(place(ReadManifest.of("Ship to: " + port + "\n\n" + TABLE), Field.PORT_OF_DISCHARGE))
                .isEqualTo("A1");
    }

    @Test
    void theBlockOfWhoeverIsAddressedIsNotTheSenders() {
        var read = ReadManifest.of("株式会社オメガ 御中\\n東京都港区1-2-3\\nTEL: 03-0000-0000 | | ベータ株式会社\n納品書\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lira LLC\\nAttn: Mr Omega\\nMoscow, Russia",
                "Кому\\nООО Лира\\nМосква, ул. Примерная 1",
                "An Firma\\nLira GmbH\\nMusterweg 3, Aalen",
            })
    void aBlockThatSpeaksToSomebodyIsNotTheSenders(String block) {
        var read = ReadManifest.of(block + "\n\nPACKING LIST\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Diterima oleh : Omega", "인수인 : 오메가"})
    void whoSignsForTheGoodsIsNotWhomTheyAreSentTo(String foot) {
        assertThat(place(ReadManifest.of(TABLE + "\n" + foot + "\n"), Field.CONSIGNEE_NAME))
                .isEqualTo("nowhere");
    }
}
