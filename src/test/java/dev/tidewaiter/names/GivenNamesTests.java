package dev.tidewaiter.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.GivenNames.Relation;
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
        assertThat(GivenNames.between(one, other)).isEqualTo(Relation.SAME);
        assertThat(GivenNames.between(other, one)).isEqualTo(Relation.SAME);
    }

    @ParameterizedTest
    @CsvSource({"aleksandr, sasha", "william, bill", "sasha, shura", "vladimir, vova", "mikhail, misha"})
    void petNamesAreWeaker(String one, String other) {
        assertThat(GivenNames.between(one, other)).isEqualTo(Relation.PET_NAME);
        assertThat(GivenNames.between(other, one)).isEqualTo(Relation.PET_NAME);
    }

    @ParameterizedTest
    @CsvSource({"yuri, george", "mikhail, miguel", "ivan, juan", "joseph, yusuf", "moses, musa", "limbach, limbach2"})
    void namesThatShareOnlyAnOriginStayApart(String one, String other) {
        assertThat(GivenNames.between(one, other)).isEqualTo(Relation.NONE);
    }
}
