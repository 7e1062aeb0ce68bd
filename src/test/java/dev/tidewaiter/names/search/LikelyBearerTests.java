package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName.Bearer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some lists do not say what they list; what their names do not say either is not guessed. */
class LikelyBearerTests {

    @ParameterizedTest
    @ValueSource(strings = {"Maria Gonzalez", "MUHAMMAD ANWAR", "Ivan Petrov"})
    void givenNamesAreThoseOfPeople(String name) {
        assertThat(LikelyBearer.of(name)).isEqualTo(Bearer.PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kelvarin Ltd.",
                "Kelvarin Airlines",
                "Kelvarin 2000",
                "Institute of Advanced Systems",
                "KELVARIN"
            })
    void legalFormsAndTradesAreThoseOfFirms(String name) {
        assertThat(LikelyBearer.of(name)).isEqualTo(Bearer.ORGANISATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOB KELVARIN", "GREGORY ALLEN JUSTICE", "Kelvarin Tornkelle", "ORVILLE KELVARIN II"})
    void otherNamesMayBeEither(String name) {
        assertThat(LikelyBearer.of(name)).isNull();
    }
}
