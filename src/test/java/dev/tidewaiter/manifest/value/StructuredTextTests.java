package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredTextTests {

    @Test
    void everyValueIsKeptWhateverItsFieldIsCalledAndANumberWithItsLabel() {
        var cell =
                "{'Name': 'Alfa Trade', 'Name2': 'Omega Parvaz', \"name (en)\": \"O'Hara\", 'Fax': None, 'INN': 7701234567}";
        assertThat(StructuredText.values(cell)).isEqualTo("Alfa Trade\nOmega Parvaz\nO'Hara\nINN 7701234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name': 'Alfa', 'contacts': ['Omega Parvaz']}",
                "{'Name':'Alfa'}, {'Name':'Omega Parvaz'}",
                "{'Name':'Alfa', Omega Parvaz}",
                "{'Name':'Alfa', 'of': {'Name': 'Omega Parvaz'}}"
            })
    void whatIsNotUnderstoodAsAWholeIsGivenAsItStands(String cell) {
        assertThat(StructuredText.values(cell)).isEqualTo(cell);
    }

    @Test
    void quotesThatNeverCloseTakeNoLongerThanTheyAreLong() {
        var cell = "{" + "'a':'b".repeat(100_000) + "}";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(StructuredText.values(cell)).isEqualTo(cell));
    }
}
