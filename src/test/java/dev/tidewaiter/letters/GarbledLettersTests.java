package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledLettersTests {

    @ParameterizedTest
    @ValueSource(strings = {"Õ¡¤¿ Handels", "Ïëèòêà", "B\ufffdrger", "┬хъ", "M\u0081ler", "Ã¤â‚¬Ã¦ Ltd"})
    void wordOfNoLanguageIsGarbled(String text) {
        assertThat(GarbledLetters.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words",
                "Kříž & Žižka „Østerå“ s.r.o. – Großhändler",
                "ÆØÅ Foto",
                "Łukasz Żółć",
                "Société Générale de l’Œuvre",
                "ТОО «Қазақ Әуе» №5",
                "25°C ±2 µm Ø50 3½\"",
                "Việt Nam Ốc Vít",
                "上海联通贸易有限公司"
            })
    void wordsOfLanguagesAreNot(String text) {
        assertThat(GarbledLetters.in(text)).isFalse();
    }
}
