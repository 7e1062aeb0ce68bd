package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyrillicSoundsTests {

    @ParameterizedTest
    @CsvSource({
        "екатеринбург, jekaterinburg",
        "екатеринбург, yekaterinburg",
        "восход, voskhod",
        "челябинск, tscheljabinsk",
        "поєднання, poiednannia",
        "грузополучатель, gruzopoluchatel"
    })
    void oneWordHasOneKeyInWhateverLetters(String cyrillic, String latin) {
        assertThat(CyrillicSounds.of(latin)).isEqualTo(CyrillicSounds.of(cyrillic));
    }

    @ParameterizedTest
    @CsvSource({"омск, томск", "казань, рязань", "минск, пинск"})
    void otherWordsHaveOtherKeys(String one, String other) {
        assertThat(CyrillicSounds.of(one)).isNotEqualTo(CyrillicSounds.of(other));
    }
}
