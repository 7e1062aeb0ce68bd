package dev.tidewaiter.names.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatronymicsTests {

    @ParameterizedTest
    @ValueSource(strings = {"nikolayevich", "petrovna", "hryhorovych", "mykolaivna", "nikolajewitsch"})
    void fathersNamesAreToldByTheirEndings(String word) {
        assertThat(Patronymics.is(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maksimovic", "petrovic", "limbach", "ovich"})
    void serbianFamilyNamesAreNone(String word) {
        assertThat(Patronymics.is(word)).isFalse();
    }
}
