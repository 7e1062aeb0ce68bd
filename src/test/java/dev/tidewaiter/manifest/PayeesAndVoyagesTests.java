package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tidewaiter.shipment.Field;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets the money, the ship and its voyage, departures and arrivals, as forms around a table have them. */
class PayeesAndVoyagesTests {

    @Test
    void whoeverGetsTheMoneySells() {
        var read = ReadManifest.of("""
                Получатель | ООО "Омега"
                Банк получателя | ПАО Бета Банк, БИК 044525000
                Плательщик: | ЗАО "Лира"
                Грузополучатель: | ЗАО "Лира"

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B1");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B4");
    }

    @Test
    void aReceiverWithABankBesideASenderWithAnotherReceives() {
        var read = ReadManifest.of("""
                Отправитель | ООО "Омега"
                Банк отправителя | ПАО Бета Банк
                Получатель | ООО "Лира"
                Банк получателя | ПАО Гамма Банк

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B3");
    }

    @Test
    void aReceiverWithABankBesideASenderReceives() {
        var read = ReadManifest.of("""
                Поставщик | ООО "Омега"
                Получатель | ООО "Лира"
                Банк получателя | ПАО Гамма Банк

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B2");
    }

    @Test
    void aNameWrittenLikeThatOfAFileIsOne() {
        var read = ReadManifest.of("Consignee: OMEGA_TRADING.LLC\nShipper: list_of_parts.py\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aLongCellOfAVoyageWithoutANumberIsReadAtOnce() {
        var words = "a".repeat(8_000) + " b".repeat(8_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(ReadManifest.of("Description | Quantity | Voyage\nCotton towels | 5 | " + words).lines)
                        .hasSize(1));
    }

    @Test
    void theVoyageBehindItsWordIsReadFromTheCellOfTheShip() {
        var read = ReadManifest.of("VESSEL: ALFA BALI V.548W\n\n" + TABLE);

        assertThat(place(read, Field.VESSEL_NAME)).isEqualTo("A1");
        assertThat(read.line(0).text(Field.VOYAGE)).isEqualTo("548W");
    }

    @Test
    void aShipWithAVInItsNameHasNoVoyage() {
        assertThat(place(ReadManifest.of("VESSEL: OMEGA V\n\n" + TABLE), Field.VOYAGE))
                .isEqualTo("nowhere");
    }

    @Test
    void aShipMayBeToldByItsNumber() {
        var read = ReadManifest.of("运输工具名称及航次号 | 提运单号\nUN9367205/146S | ES32506191402\n\n" + TABLE);

        assertThat(place(read, Field.VESSEL_NAME)).isEqualTo("A2");
    }

    @Test
    void aDepartureThatIsNoDayIsAPlace() {
        var read = ReadManifest.of("INVOICE NUMBER | DEPARTURE | ETA\nDAS-17 | IZMIR | 29.05.2025\n\n" + TABLE);

        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("B2");
        assertThat(place(ReadManifest.of("Departure: 29.05.2025\n\n" + TABLE), Field.EXPORT_DATE))
                .isEqualTo("A1");
    }

    @Test
    void aBillForRentTellsNoGoods() {
        var read = ReadManifest.of("内容 | 単価 | 数量 | 小計\n家賃 | 42000 | 1 | 42000\n共益費 | 12000 | 1 | 12000\n");

        assertThat(read.lines).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Omega Tools Ltd\\n14 Example Street, Leeds\\nTel: +44 113 000 000",
                "Omega\\nOMEGA TOOLS SAN. VE TİC. LTD. ŞTİ.\\nBETA CAD. NO:14/A\\nPHONE: +90 266 000 00 00",
                "欧米茄工具有限公司\\n地址：宁波市江北区通达路21号\\n电话：0574-00000000",
            })
    void aLetterheadInOneCellNamesWhoeverWrites(String head) {
        var read = ReadManifest.of(head + "\n\nPACKING LIST\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A1");
    }

    @Test
    void theFirmBelowThePersonItIsSentToGetsTheGoods() {
        var read = ReadManifest.of("""
                Surat Jalan
                Kepada : Bpk. Omega (Purchasing) | | CV. Alfa Teknik
                PT. Beta Presisi | | Office : Pondok Indah D 3
                Jl. Industri 5, Bekasi

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).contains("A3");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C2");
    }

    @Test
    void aHaulierIsNoPlaceThoughItsNameBeginsLikeACode() {
        var read = ReadManifest.of(
                "16. Przewoźnik ( nazwa, adres, kraj )\\nTRANS-OMEGA Spedycja, ul. Kolejowa 3, 62-510 Konin\n\n"
                        + TABLE);

        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("nowhere");
    }

    @Test
    void aCodeBeforeItsPlaceIsAPlace() {
        assertThat(place(ReadManifest.of("Ship to: CNNGB-NINGBO\n\n" + TABLE), Field.PORT_OF_DISCHARGE))
                .isEqualTo("A1");
    }

    @Test
    void daysBehindWideGapsNeedNoColon() {
        var read = ReadManifest.of("HBL#: ABC240911   ETD 2024-09-18  ETA 2024-10-29\n\n" + TABLE);

        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("A1");
        assertThat(read.line(0).text(Field.ARRIVAL_DATE)).isEqualTo("2024-10-29");
    }

    @Test
    void whereGoodsWereMadeNeedsNoColon() {
        assertThat(place(ReadManifest.of("CASE MARK\nMADE IN VIETNAM\n\n" + TABLE), Field.ORIGIN))
                .isEqualTo("A2");
        assertThat(place(ReadManifest.of("MADE IN HEAVEN STORE\n\n" + TABLE), Field.ORIGIN))
                .isEqualTo("nowhere");
    }

    @Test
    void theNumberBelowATitleIsItsOwn() {
        var read = ReadManifest.of("OMEGA SPA | FACTURA DE EXPORTACIÓN ELECTRÓNICA\n| N° 1187\n\n" + TABLE);

        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("B2");
    }
}
