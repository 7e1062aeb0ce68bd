package dev.tidewaiter.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundKeyTests {

    @ParameterizedTest
    @ValueSource(strings = {"iamshchikov", "jamschtschikow", "yamschikov", "yamshikov", "jamschikow"})
    void oneNameHasOneKeyInEveryTransliteration(String spelling) {
        assertThat(SoundKey.of(spelling)).isEqualTo(SoundKey.of("yamshchikov"));
    }

    @ParameterizedTest
    @CsvSource({
        "vector, vektor",
        "mikhailovich, michajlovich",
        "l1mbach, limbach",
        "lirnbach, limbach",
        "sergey, sergei"
    })
    void spellingsThatSoundOrLookAlikeAreClose(String one, String other) {
        assertThat(EditDistance.between(SoundKey.of(one), SoundKey.of(other), 5))
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"924th, 921th", "a10, alo"})
    void numbersStayNumbers(String one, String other) {
        assertThat(SoundKey.of(one)).isNotEqualTo(SoundKey.of(other));
    }
}
