package dev.tidewaiter.names.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.token.Particles.Particle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticlesTests {

    @ParameterizedTest
    @CsvSource({
        "Mr. Limbach, 1",
        "Lt. Gen. Limbach, 2",
        "Präsident Limbach, 1",
        "гражданин Лимбах, 1",
        "г-н Лимбах, 2",
        "генерал-полковник Лимбах, 2",
        "آقای لیمباخ, 1",
        "دکتر لیمباخ, 1",
        "Shaikh Limbach, 1",
        "Hajji Limbach, 1",
        "Maulvi Limbach, 1",
        "Dr.-Ing. Limbach, 2",
        "Limbach, 0"
    })
    void titlesAreToldInAllScripts(String name, int words) {
        assertThat(Particles.titleAt(KnownWords.folded(name), 0)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sayyid", "khan", "agha", "pan", "don", "sardar"})
    void titlesThatPeopleBearAsNamesAreNames(String word) {
        assertThat(Particles.isTitle(word)).isFalse();
    }

    @Test
    void particlesHaveKinds() {
        assertThat(Particles.particle("al")).isEqualTo(Particle.ARTICLE);
        assertThat(Particles.particle("ibn")).isEqualTo(Particle.SON_OF);
        assertThat(Particles.particle("bint")).isEqualTo(Particle.DAUGHTER_OF);
        assertThat(Particles.particle("von")).isEqualTo(Particle.OF);
        assertThat(Particles.particle("abu")).isEqualTo(Particle.KUNYA);
        assertThat(Particles.particle("abdul")).isEqualTo(Particle.SERVANT_OF);
        assertThat(Particles.particle("limbach")).isNull();
        assertThat(Particles.particle("e")).as("an initial").isNull();
    }

    @ParameterizedTest
    @CsvSource({"jr, 2", "filho, 2", "ii, 2", "sr, 1", "iii, 3"})
    void marksOfGenerationsHaveOneSpelling(String word, String mark) {
        assertThat(Particles.generation(word)).isEqualTo(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i", "v", "x", "limbach", "pere", "segundo", "jun", "vi"})
    void initialsAndNamesMarkNoGeneration(String word) {
        assertThat(Particles.generation(word)).isNull();
    }
}
