package dev.tidewaiter.names.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInOneTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Redlepus Group / Redlepus LLC; Redlepus Group; Redlepus LLC",
                "REDLEPUS a.k.a. REDLOPYUS; REDLEPUS; REDLOPYUS",
                "PJSC REDLEPUS alias LIMBACH PTC; PJSC REDLEPUS; LIMBACH PTC",
                "Limbachus LLC/Limbach LLC company; Limbachus LLC; Limbach LLC company",
                "Kelm Arrow Technology Co., Ltd, Kelm Redlepus Technology Co. Ltd; Kelm Arrow Technology Co., Ltd; Kelm Redlepus Technology Co. Ltd",
                "STROYLIMBACH Corporation (SLM Group); STROYLIMBACH Corporation; SLM Group",
                "Public movement Redlepus (Mir Limbachye; Public movement Redlepus; Mir Limbachye",
                "Lake Research and Development Company (LRDC); Lake Research and Development Company; LRDC"
            })
    void eachOfTwoNamesIsTheName(String text, String one, String other) {
        assertThat(NamesInOne.besides(text)).containsExactly(one, other);
    }

    @Test
    void whatIsSaidInBracketsIsNoName() {
        assertThat(NamesInOne.besides("Redlepus Trading (subsidiary of Limbach Bank)"))
                .containsExactly("Redlepus Trading");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Limbach LLC (Limited Liability Company)",
                "Limbach JSC (Joint Stock Company)",
                "Лимбах (Общество с ограниченной ответственностью)"
            })
    void aLegalFormInBracketsIsNoName(String text) {
        assertThat(NamesInOne.besides(text)).noneMatch(name -> name.contains("Company") || name.contains("Общество"));
    }

    @Test
    void manyBlanksAreReadAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> NamesInOne.besides("Quimbo (" + " ".repeat(3_000) + "("));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Redlepus Trading",
                "Redlepus Co., Ltd",
                "Redlepus Co, Limited",
                "Redlepus A/S",
                "Redlepus Trading (Xiamen)",
                "Bank (Xiamen)",
                "Redlepus Corporation, Xiamen",
                "()",
                "/",
                ""
            })
    void oneNameHoldsNoOther(String text) {
        assertThat(NamesInOne.besides(text)).isEmpty();
    }

    @Test
    void marksBetweenNamesPartThem() {
        assertThat(NamesInOne.parts("Redlepus / Limbach a.k.a. Kelm"))
                .isEqualTo(List.of("Redlepus", "Limbach", "Kelm"));
        assertThat(NamesInOne.parts("Redlepus")).isEqualTo(List.of("Redlepus"));
    }
}
