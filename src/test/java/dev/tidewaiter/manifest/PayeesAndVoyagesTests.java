package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

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
}
