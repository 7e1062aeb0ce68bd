package dev.tidewaiter.names.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketedNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Lake Research and Development Company (LRDC); Lake Research and Development Company; LRDC",
                "АО «20 Брандовский Завод» (АО «20 БЗ»); АО «20 Брандовский Завод»; АО «20 БЗ»",
                "АО «Концерн «Самплер» (АО «Редлепус»); АО «Концерн «Самплер»; АО «Редлепус»",
                "ФГУП Атомного Флота (Атомфлот); ФГУП Атомного Флота; Атомфлот",
                "Brandov Systems（BS）; Brandov Systems; BS",
                "Kelm Aero Parts [KAP; Kelm Aero Parts; KAP"
            })
    void itsShortFormInBracketsIsTheName(String text, String outside, String inside) {
        assertThat(BracketedName.namesIn(text)).containsExactly(outside, inside);
    }

    @ParameterizedTest
    @CsvSource({
        "Brandov Systems",
        "Brandov Systems (Xiamen)",
        "Brandov (B)",
        "Brandov Systems (Co., Ltd.)",
        "Brandov Systems (Kelmor)",
        "(BS) Brandov Systems",
        "Brandov Systems (BS) and Kelm Limited",
        "Brandov Systems ()",
        "()"
    })
    void whatIsNoShortFormIsNoSecondName(String text) {
        assertThat(BracketedName.namesIn(text)).isEmpty();
    }

    /** Beginnings of many words fit in more ways than anybody can try. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aNameMadeToBeReadInEndlessWaysIsReadAtOnce() {
        var text = "oooooooooo ".repeat(30) + "(" + "o".repeat(70) + "k)";

        assertThat(BracketedName.namesIn(text)).isEmpty();
    }
}
