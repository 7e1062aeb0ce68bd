package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last heading of each chapter, as the nomenclature of 2022 has it: a wrong figure would refuse a heading for ever. */
class HsHeadingNumbersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0106 0210 0309 0410 0511", // live animals, animal products
                "0604 0714 0814 0910 1008 1109 1214 1302 1404", // vegetable products
                "1522", // fats and oils
                "1605 1704 1806 1905 2009 2106 2209 2309 2404", // prepared food, drinks, tobacco
                "2530 2621 2716", // minerals
                "2853 2942 3006 3105 3215 3307 3407 3507 3606 3707 3827", // chemicals
                "3926 4017", // plastics, rubber
                "4115 4206 4304", // hides, leather
                "4421 4504 4602", // wood, cork, straw
                "4707 4823 4911", // pulp, paper
                "5007 5113 5212 5311 5408 5516 5609 5705 5811 5911 6006 6117 6217 6310", // textiles
                "6406 6507 6603 6704", // footwear, headgear
                "6815 6914 7020", // stone, ceramics, glass
                "7118", // pearls, precious metal
                "7229 7326 7419 7508 7616 7806 7907 8007 8113 8215 8311", // base metals
                "8487 8549", // machines, electrical equipment
                "8609 8716 8807 8908", // vehicles, aircraft, ships
                "9033 9114 9209", // instruments, clocks, music
                "9307", // arms
                "9406 9508 9620", // furniture, toys, miscellaneous
                "9706" // art
            })
    void isTheLastOfItsChapter(String section) {
        for (var last : section.split(" ", -1)) {
            assertThat(HsHeadingNumbers.isAt(last, 0)).as(last).isTrue();
            var next = "%04d".formatted(Integer.parseInt(last) + 1);
            assertThat(HsHeadingNumbers.isAt(next, 0)).as(next).isFalse();
        }
    }

    @Test
    void chapter77IsKeptForLater() {
        assertThat(HsHeadingNumbers.isAt("7701", 0)).isFalse();
        assertThat(HsHeadingNumbers.isAt("9801", 0)).isFalse();
        assertThat(HsHeadingNumbers.isAt("8400", 0)).isFalse();
    }
}
