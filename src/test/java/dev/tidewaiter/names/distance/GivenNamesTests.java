package dev.tidewaiter.names.distance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.token.WordReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTests {

    @ParameterizedTest
    @CsvSource({
        "aleksandr, oleksandr",
        "sergei, serhii",
        "vladimir, volodymyr",
        "dmitri, dmytro",
        "nikolai, mykola",
        "yevgeny, eugene",
        "georgy, george",
        "muhammad, mehmet",
        "osman, uthman",
        "yusuf, youssef",
        "qaida, qaeda",
        "kim, gim",
        "park, pak"
    })
    void oneBearerWritesBoth(String one, String other) {
        assertThat(slips(one, other)).isLessThanOrEqualTo(TokenDistance.SAME_SOUND);
        assertThat(slips(other, one)).isLessThanOrEqualTo(TokenDistance.SAME_SOUND);
    }

    @ParameterizedTest
    @CsvSource({"aleksandr, sasha", "william, bill", "sasha, shura", "vladimir, vova", "mikhail, misha"})
    void petNamesAreWeaker(String one, String other) {
        assertThat(slips(one, other)).isBetween(TokenDistance.SAME_WORD, 1.0);
        assertThat(slips(other, one)).isBetween(TokenDistance.SAME_WORD, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"yuri, george", "mikhail, miguel", "ivan, juan", "joseph, yusuf", "moses, musa", "limbach, limbach2"})
    void namesThatShareOnlyAnOriginStayApart(String one, String other) {
        assertThat(slips(one, other)).isGreaterThanOrEqualTo(1);
    }

    private static double slips(String one, String other) {
        return TokenDistance.between(WordReader.word(one), WordReader.word(other));
    }
}
