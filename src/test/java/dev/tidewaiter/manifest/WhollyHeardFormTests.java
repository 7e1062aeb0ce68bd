package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form tells behind a label, below a number or below another heading is heard, and as what it is. */
class WhollyHeardFormTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P.O. Box 3145 Tehran Iran",
                "PO Box 3145 Tehran\nIran",
                "PO BOX 61111\nTehran Iran",
                "Order 55 Azadi St\nTehran Iran",
                "PO 3145 Tehran Iran",
                "Ref. FT 2026/612\nAzadi Street 5\nTehran Iran"
            })
    void aNumberOfAPaperEndsNoAddressAndABoxOfThePostIsNone(String lines) {
        var read = ReadManifest.of("""
                Country of destination | Turkey
                Exporter | Omega GmbH
                Consignee
                Tarsus Yapi Ltd
                %s

                """.formatted(lines) + TABLE);

        assertThat(read.line(0).text(Field.CONSIGNEE_ADDRESS) + read.line(0).text(Field.CONSIGNEE_COUNTRY))
                .contains("Iran");
    }

    @Test
    void aRemarkThatIsNothingButALabelIsWhatThatSaysAndStaysARemark() {
        var read = ReadManifest.of(TABLE + "\nNot: Banka: Omega Esnaf Bankası IBAN TR00 0000 0000 0000 0418\n");

        assertThat(place(read, Objects.requireNonNull(Field.byId("bank.name")))).startsWith("A");
        assertThat(place(read, Field.REMARKS)).startsWith("A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Remarks: Country of origin: China, to be shipped to Tehran; Tehran",
                "Bemerkung: Ursprungsland: China, Weiterversand nach Teheran; Teheran",
                "Примечание: Страна происхождения: Китай, далее в Тегеран; Тегеран",
                "备注: 原产国: 中国，转运德黑兰; 德黑兰",
                "Remarks: HS code: 690721, unmanned aircraft parts for Minsk; Minsk",
                "Remarks: Bank: Omega Bank, goods go to Tehran; Tehran"
            })
    void whatIsSaidBehindALabelInARemarkStaysARemark(String remark, String told) {
        var read = ReadManifest.of("""
                Consignee: | Tarsus Yapi Ltd
                Country of destination: | Turkey

                %s
                """.formatted(remark) + TABLE);

        assertThat(read.line(0).text(Field.REMARKS)).contains(told);
    }

    @Test
    void anOriginInARemarkIsACountryAlone() {
        var form = "Consignee: | Tarsus Yapi Ltd\n\nRemarks: Origin: %s\n";

        assertThat(ReadManifest.of(form.formatted("China") + TABLE).line(0).text(Field.ORIGIN))
                .isEqualTo("China");
        assertThat(ReadManifest.of(form.formatted("China, Iran transit") + TABLE)
                        .line(0)
                        .text(Field.ORIGIN))
                .doesNotContain("Iran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Товар", "Сведения о товаре", "Груз", "Раздел 3. Товар", "Код ТН ВЭД: | 690721", "\nТовар", ""})
    void aNameBelowAHeadingOfGoodsIsNoneOfTheReceiver(String between) {
        var read = ReadManifest.of("""
                Получатель
                Адрес: | Стамбул, Турция
                %s
                Наименование: | Беспилотный летательный аппарат, дальность 400 км
                Код ТН ВЭД: | 690721
                Количество: | 3
                Страна назначения: | Турция
                """.formatted(between));

        assertThat(read.line(0).text(Field.DESCRIPTION)).contains("Беспилотный");
        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).doesNotContain("Беспилотный");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Адрес:", "Адрес:\nИНН: | 7701234567", "ИНН:\nТелефон:"})
    void anOpenAnswerEndsNoSection(String between) {
        var read = ReadManifest.of("""
                Отправитель | Omega GmbH
                Покупатель | Tarsus Ltd
                Получатель
                %s
                Наименование: | Вымышленный центр

                Товар | Плитка
                Код ТН ВЭД | 690721
                Количество | 3
                """.formatted(between));

        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Вымышленный центр");
        assertThat(read.line(0).text(Field.DESCRIPTION)).isEqualTo("Плитка");
    }

    @Test
    void aNameInASectionThatGoesOnIsItsParty() {
        var read = ReadManifest.of("""
                Получатель
                ИНН: | 7701234567
                Форма: | Ltd
                Наименование: | Tarsus Yapi

                """ + TABLE);

        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Tarsus Yapi");
    }

    @Test
    void aNameRightAboveTheCodeOfGoodsIsTheirs() {
        var read = ReadManifest.of("""
                Получатель | Tarsus
                Страна назначения | Турция
                Покупатель
                ИНН | 7700000000
                Наименование | Беспилотный летательный аппарат, дальность 400 км
                Код ТН ВЭД | 690721
                Количество | 3
                """);

        assertThat(read.line(0).text(Field.DESCRIPTION)).contains("Беспилотный");
    }
}
