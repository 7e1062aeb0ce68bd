package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void wordsOfATextAreHeardAsEachByItself() {
        var text = "Schtschastja, Theodosia 12 İzmir (Žитомир) Łódź 東京 ſ Kelvin";
        var heard = new TownSounds();

        for (int from = 0; from < text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                assertThat(heard.of(text, from, to).toString()).isEqualTo(TownSounds.of(text.substring(from, to)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Херсон, Gerson", "Донецк, Donets", "Торез, Torres Novas", "Луганск, Lugano"})
    void otherNamesAreNot(String name, String other) {
        assertThat(TownSounds.of(other)).isNotEqualTo(TownSounds.of(name));
    }
}
