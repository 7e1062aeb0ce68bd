package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingScriptsTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource({
        "Назив робе, DESCRIPTION",
        "Јединица мере, UNIT",
        "Царинска тарифа, HS",
        "收貨單位, CONSIGNEE_NAME",
        "貨櫃編號, CONTAINER",
    })
    void theSameWordsStandInTwoSetsOfLetters(String heading, String field) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading))
                        .fields()
                        .get(0)
                        .name())
                .isEqualTo(field);
    }

    @Test
    void aShortRussianWordIsNoSerbianOne() {
        var meaning = HEADINGS.meaning("17 Код RU");

        assertThat(meaning == null || !meaning.fields().contains(Field.PART_NUMBER))
                .isTrue();
    }

    @Test
    void aHeadingInTwoLanguagesIsReadInBoth() {
        assertThat(Objects.requireNonNull(HEADINGS.meaning("Вес Брутто Gross/Box"))
                        .fields())
                .doesNotContain(Field.PACKAGE_COUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "/", "〒"})
    void signsAloneAreNothingOfAParty(String signs) {
        assertThat(HEADINGS.attribute(signs)).isNull();
        assertThat(HEADINGS.meaning(signs)).isNull();
    }
}
