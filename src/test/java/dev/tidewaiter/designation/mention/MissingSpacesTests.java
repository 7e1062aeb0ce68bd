package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingSpacesTests {

    @ParameterizedTest
    @CsvSource({
        "KIMKyong Hyok, KIM Kyong Hyok",
        "REDLEPUSArtem Mikhailovich, REDLEPUS Artem Mikhailovich",
        "Kelvarin VectorAnd Gift Shops, Kelvarin Vector And Gift Shops",
        "ЯМЩИКОВАртем Михайлович, ЯМЩИКОВ Артем Михайлович",
        "RedlepusVectorIndustry, Redlepus Vector Industry",
        "MakingOfAeroEngines, Making Of Aero Engines",
        "LlcKelvo, Llc Kelvo"
    })
    void aCapitalInsideAWordTellsWhereItWasTorn(String cell, String mended) {
        assertThat(MissingSpaces.in(cell)).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artem McRedlep",
                "DeLepus",
                "LePus",
                "REDLEPUS LTD",
                "Redlepus GmbH",
                "redlepUs",
                "",
                "ABc",
                "iRedlepus"
            })
    void aCapitalThatBelongsThereIsLeftAlone(String cell) {
        assertThat(MissingSpaces.in(cell)).isEmpty();
    }

    @Test
    void aSyllableBehindANameInLatinLettersStandsApart() {
        assertThat(MissingSpaces.beforeHangul("KelvarDron의 운전기사")).isEqualTo("KelvarDron 의 운전기사");
        assertThat(MissingSpaces.beforeHangul("LG전자")).isEmpty();
        assertThat(MissingSpaces.beforeHangul("Kelvarin")).isEmpty();
    }
}
