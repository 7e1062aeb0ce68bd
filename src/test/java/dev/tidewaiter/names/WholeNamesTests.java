package dev.tidewaiter.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName.Bearer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Redlepusoptics",
                "Red Lepus Optics",
                "redle pusopt ics",
                "Redlepus Optics GmbH",
                "The Redlepus Optics",
                "Redlepus Optiks",
                "Redlepus Opticz",
                "Tedlepus Optics",
                "Redlepus Optcs",
                "Redlepus Opttics",
                "Redlepuss Optics"
            })
    void lettersFromEndToEndAreFoundWithASlipAtMost(String name) {
        assertThat(found(name)).contains(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tedlepus Opticz", "Redlepus", "Kelvarin", "", "Redl", "红兔矢量"})
    void otherLettersAreNot(String name) {
        assertThat(found(name)).doesNotContain(0);
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepus Optics, Redlepusoptics, 0.15",
        "Redlepus Optics, Redlepus Optiks, 0.15",
        "Redlepus Optics, Redlepus Opticd, 1.0",
        "Kelmto, Kelm To, 0.15",
        "Redlepus Optics, Redlepus Optcs, 0.75"
    })
    void slipsAreCountedFromEndToEnd(String one, String other, double slips) {
        assertThat(WholeNames.slips(ParsedName.wordsOf(one), ParsedName.wordsOf(other)))
                .isEqualTo(slips);
        assertThat(WholeNames.slips(ParsedName.wordsOf(other), ParsedName.wordsOf(one)))
                .isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepus 5, Redlepus 6",
        "Redlepus Optics, Tedlepus Opticz",
        "Kelmt, Kelmt",
        "Redlepus, Kelmt",
        "Kelmt, Redlepus",
        "Redlepus5, Redlepus6",
        "Redlepus15, Redlepus1",
        "Redlepus 15, Redlepus 1"
    })
    void otherDigitsMoreSlipsAndShortNamesAreOtherNames(String one, String other) {
        assertThat(WholeNames.slips(ParsedName.wordsOf(one), ParsedName.wordsOf(other)))
                .isEqualTo(Slips.OTHER);
    }

    @Test
    void aPersonIsWrittenWithTheFamilyNameFirstOrLast() {
        assertThat(WholeNames.orders(new IndexedName(0, "REDLEPUS, Artem", Bearer.PERSON)))
                .extracting(WholeNames::letters)
                .containsExactly("artemredlepus", "redlepusartem");
        assertThat(WholeNames.orders(new IndexedName(0, "Artem Redlepus", Bearer.PERSON)))
                .extracting(WholeNames::letters)
                .containsExactly("artemredlepus");
        assertThat(WholeNames.orders(new IndexedName(0, "The Redlepus, Optics Ltd", Bearer.ORGANISATION)))
                .extracting(WholeNames::letters)
                .containsExactly("redlepusoptics");
    }

    @Test
    void endlessNamesAreNotHeld() {
        var names = new WholeNames();
        var words = ParsedName.wordsOf("Redlepus ".repeat(30));
        names.add(0, words, true);
        names.seal();
        var found = new Numbers();
        names.collect(words, found, found);
        assertThat(found.size()).isZero();
    }

    @Test
    void manyNamesAreToldApart() {
        var names = new WholeNames();
        for (int i = 0; i < 200; i++) {
            names.add(i, ParsedName.wordsOf(numbered(i) + "kelvar" + numbered(i)), true);
        }
        names.seal();
        for (int i = 0; i < 200; i++) {
            var found = new Numbers();
            names.collect(ParsedName.wordsOf(numbered(i) + "kelvar" + numbered(i)), found, found);
            assertThat(all(found)).contains(i).hasSizeLessThan(30);
        }
    }

    private static String numbered(int number) {
        return "" + (char) ('a' + number % 26) + (char) ('b' + number / 26) + "d";
    }

    private static List<Integer> found(String name) {
        var names = new WholeNames();
        names.add(0, WholeNames.telling(ParsedName.wordsOf("Redlepus Optics Ltd")), true);
        names.add(1, WholeNames.telling(ParsedName.wordsOf("Brandova Kelvarin")), true);
        names.seal();
        var found = new Numbers();
        names.collect(WholeNames.telling(ParsedName.wordsOf(name)), found, found);
        return all(found);
    }

    private static List<Integer> all(Numbers numbers) {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < numbers.size(); i++) {
            all.add(numbers.get(i));
        }
        return all;
    }
}
