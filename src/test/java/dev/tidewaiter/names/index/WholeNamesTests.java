package dev.tidewaiter.names.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.token.WordReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
        assertThat(WholeNames.slips(WordReader.wordsOf(one), WordReader.wordsOf(other)))
                .isEqualTo(slips);
        assertThat(WholeNames.slips(WordReader.wordsOf(other), WordReader.wordsOf(one)))
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
        assertThat(WholeNames.slips(WordReader.wordsOf(one), WordReader.wordsOf(other)))
                .isEqualTo(TokenDistance.OTHER);
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
        var words = WordReader.wordsOf("Redlepus ".repeat(30));
        names.add(0, words, true);
        names.seal();
        assertThat(names.collect(WholeNames.letters(words), new NameStore())).isEmpty();
    }

    @Test
    void manyNamesAreToldApart() {
        var names = IntStream.range(0, 200)
                .mapToObj(i -> numbered(i) + "kelvar" + numbered(i))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            assertThat(found(names.get(i), names)).contains(i).hasSizeLessThan(30);
        }
    }

    private static String numbered(int number) {
        return "" + (char) ('a' + number % 26) + (char) ('b' + number / 26) + "d";
    }

    private static List<Integer> found(String name) {
        return found(name, List.of("Redlepus Optics Ltd", "Brandova Kelvarin"));
    }

    private static List<Integer> found(String name, List<String> listed) {
        var names = new WholeNames();
        var store = new NameStore();
        for (var text : listed) {
            names.add(store.size(), WholeNames.distinguishing(WordReader.wordsOf(text)), true);
            store.add(new IndexedName(store.size(), text, Bearer.ORGANISATION));
        }
        names.seal();
        store.seal();
        var letters = WholeNames.reading(WholeNames.distinguishing(WordReader.wordsOf(name)));
        return Arrays.stream(names.collect(letters, store)).boxed().toList();
    }
}
