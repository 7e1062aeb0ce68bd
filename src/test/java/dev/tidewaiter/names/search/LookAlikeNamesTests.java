package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeNamesTests {

    @Test
    void aNameOfLettersThatLookCyrillicIsReadSo() {
        assertThat(LookAlikeNames.inCyrillic("TCK \"Bektop\"")).isEqualTo("ТСК \"ВЕКТОР\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Limbach", "BMW", "OOO Вектор", "", "TOP-10"})
    void othersStayWhatTheyAre(String name) {
        assertThat(LookAlikeNames.inCyrillic(name)).isEmpty();
    }
}
