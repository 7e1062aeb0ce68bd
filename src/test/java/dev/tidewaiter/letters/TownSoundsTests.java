package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownSoundsTests {

    @ParameterizedTest
    @CsvSource({
        "Донецк, Donjezk",
        "Донецк, Doněck",
        "Донецк, Donețk",
        "Донецьк, Donieck",
        "Луганская, Luganskaya",
        "Луганськ, Louhansk",
        "Каховка, Kachowka",
        "Феодосия, Theodosia",
        "Феодосия, Teodozja",
        "Евпатория, Jewpatorija",
        "Севастополь, Şevastopol",
        "Запоріжжя, Saporischschja",
    })
    void spellingsOfOneNameAreOne(String name, String spelling) {
        assertThat(TownSounds.of(spelling)).isEqualTo(TownSounds.of(name));
    }

    @ParameterizedTest
    @CsvSource({"Херсон, Gerson", "Донецк, Donets", "Торез, Torres Novas", "Луганск, Lugano"})
    void otherNamesAreNot(String name, String other) {
        assertThat(TownSounds.of(other)).isNotEqualTo(TownSounds.of(name));
    }
}
