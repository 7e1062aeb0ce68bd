package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianFirmsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "отгрузить ООО «Зелморату» | ООО Зелморат",
                "груз для ООО Зелмората, Уфа | ООО Зелморат",
                "куплено ЗАО „ТД Пеликором“ | ЗАО ТД Пеликор",
                "по договору с АО \"Домрой\" | АО Домра",
                "склад ПАО «КЕСТРЕЛИ» | ПАО Кестрель",
                "отгрузить АО «ЗЭМК Зелморату» | АО ЗЭМК Зелморат",
                "АО ЗЭМК Зелморатом | АО ЗЭМК Зелморат",
                "АО ЗЭМК «Зелморату» | АО ЗЭМК Зелморат",
                "ООО «Торговый дом Зелморату», Уфа | ООО Торговый дом Зелморат",
                "Обществу с ограниченной ответственностью «Зелморату» | ООО Зелморат",
                "с Публичным акционерным обществом «Домрой» | АО Домра",
                "ооо «зелморату» | ООО Зелморат",
                "AO «Зелморату» | АО Зелморат",
                "отгрузить ООО « Зелморату » | ООО Зелморат",
                "отгрузить ООО \" Зелморату \" | ООО Зелморат",
                "отгрузить ООО ‘‘Зелморату’’ | ООО Зелморат",
                "отгрузить ООО - «Зелморату» | ООО Зелморат",
                "отгрузить ООО: «Зелморату» | ООО Зелморат",
                "отгрузить ООО: Зелморату | ООО Зелморат",
                "Buyer ООО: Зелморату | ООО Зелморат",
                "Получатель АО : Домрой | АО Домра",
                "Поставка для ПАО: Кестрели | ПАО Кестрель",
                "Поставка ТОО «Зелморату» | ТОО Зелморат",
                "отгрузить ОООЗелморату | ООО Зелморат",
                "ОООЗЕЛМОРАТУ | ООО Зелморат",
                "для АОЗелмората | АО Зелморат",
                "отгрузить ooo «зелморату» | ООО Зелморат"
            })
    void aFirmInAnotherCaseIsPutAsItStandsAlone(String text, String name) {
        assertThat(RussianFirms.namesAlone(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ООО «Зелморат»",
                "Heron Linen Ltd",
                "Облако Зелмората",
                "ООО «Heron»",
                "ООО дому",
                "ооо дому",
                "сообщество дому",
                "OOO Heron, дому",
                "НООО Дому",
                "Поставка ТОО: Зелмората",
                "отгрузить ООО: дому",
                "ООО Зелморат: Дому",
                "Оооочень Дому",
                "Аоки Дому",
                "Хаос дому"
            })
    void aFirmThatStandsAloneAndOtherWordsAreLeft(String text) {
        assertThat(RussianFirms.namesAlone(text)).isEmpty();
    }
}
