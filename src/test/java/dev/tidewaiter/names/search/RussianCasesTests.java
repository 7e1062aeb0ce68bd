package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianCasesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "груз для Соломкина Андрея Сергеевича | Соломкин Андрей Сергеевич",
                "передать Гречкину Артёму Михайловичу лично | Гречкин Артём Михайлович",
                "вручить Льву Павловичу Гречкину | Гречкин Лев Павлович",
                "на имя Соломкиной Риммы Владимировны | Соломкина Римма Владимировна",
                "отправлено Марией Ильиничной Полевской | Полевская Мария Ильинична",
                "от ОЛЬГИ ПЕТРОВНЫ ГРЕЧКО | Гречко Ольга Петровна",
                "г-ну Гречкину А. М. | Гречкин А. М.",
                "Грейцвейну М.С. лично в руки | Грейцвейн М. С.",
                "для А.С. Кельберга | Кельберг А. С.",
                "передано А.М.Полевским, г. Уфа | Полевский А. М.",
                "подписано Игорем Юрьевичем Заречным | Заречный Игорь Юрьевич"
            })
    void aNameInAnotherCaseIsPutAsItStandsAlone(String text, String name) {
        assertThat(RussianCases.namesAlone(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Соломкин Андрей Сергеевич",
                "Соломкина Римма Владимировна",
                "ИП Соломкина А.С., г. Алматы",
                "Соломкин А. С.",
                "Салфетки бумажные для дачи",
                "Завод Речной Дачи",
                "Heron Linen Ltd"
            })
    void aNameThatStandsAloneAndOtherWordsAreLeft(String text) {
        assertThat(RussianCases.namesAlone(text)).isEmpty();
    }
}
