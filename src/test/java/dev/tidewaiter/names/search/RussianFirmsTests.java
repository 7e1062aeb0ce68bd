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
                "склад ПАО «КЕСТРЕЛИ» | ПАО Кестрель"
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
                "НООО Дому"
            })
    void aFirmThatStandsAloneAndOtherWordsAreLeft(String text) {
        assertThat(RussianFirms.namesAlone(text)).isEmpty();
    }
}
