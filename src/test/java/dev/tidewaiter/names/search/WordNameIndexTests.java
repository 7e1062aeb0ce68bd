package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NamePart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordNameIndexTests {

    @Test
    void anOwnerIsFoundOnceByTheBestSpelling() {
        var index = NameMatcher.over(List.of(
                new IndexedName(1, "Redlepis Optics", Bearer.ORGANISATION),
                new IndexedName(1, "Redlepus Optics", Bearer.ORGANISATION)));
        assertThat(index.closest("Redlepus Optics", NameComparison.MATCH))
                .singleElement()
                .satisfies(found -> assertThat(found.listed().text()).isEqualTo("Redlepus Optics"));
    }

    @Test
    void aContradictedFatherIsNotHiddenByASpellingWithoutOne() {
        var index = NameMatcher.over(List.of(
                new IndexedName(1, "REDLEPUS, Artem", Bearer.PERSON),
                new IndexedName(1, "REDLEPUS, Artem Mikhailovich", Bearer.PERSON)));
        assertThat(index.closest("Artem Mikhailovich Redlepus", NameComparison.MATCH))
                .singleElement()
                .satisfies(found -> assertThat(found.score()).isEqualTo(1));
    }

    @Test
    void inWhatOrderAListHasTheSpellingsOfOneOwnerChangesNothing() {
        var spellings = new ArrayList<>(List.of(
                new IndexedName(1, "REDLEPUS, Artem", Bearer.PERSON),
                new IndexedName(1, "REDLEPUS, Artem Ivanovich", Bearer.PERSON),
                new IndexedName(1, "REDLEPIS, Artem", Bearer.PERSON),
                new IndexedName(1, "Redlepus Artem Mikhailovich", Bearer.PERSON)));
        for (int turn = 0; turn < spellings.size(); turn++) {
            Collections.rotate(spellings, 1);
            var index = NameMatcher.over(spellings);
            assertThat(index.closest("Artem Mikhailovich Redlepus", 0.5).get(0).score())
                    .isEqualTo(1);
            assertThat(index.closest("Artem Redlepus", 0.5).get(0).score()).isEqualTo(1);
            assertThat(index.closest("Artem Olegovich Redlepus", 0.5).get(0).contradicted())
                    .isTrue();
        }
    }

    @Test
    void aSlipInLettersFromEndToEndIsToldAsOne() {
        var index = NameMatcher.over(List.of(new IndexedName(1, "Redlepus Optics", Bearer.ORGANISATION)));
        var slip = index.closest("Redl Epusop Tocs", NameComparison.MATCH).get(0);
        assertThat(slip.parts()).extracting(NamePart::kind).containsExactly(NamePart.Kind.TYPO);
        assertThat(slip.spelledAlike()).isFalse();
        var none = index.closest("Redl Epusop Tics", NameComparison.MATCH).get(0);
        assertThat(none.parts()).extracting(NamePart::kind).containsExactly(NamePart.Kind.JOINED);
        assertThat(none.spelledAlike()).isTrue();
    }

    @Test
    void theBestComeFirstAndNoMoreThanAskedFor() {
        var index = NameMatcher.over(List.of(
                new IndexedName(1, "Redlepis Optics Engine", Bearer.ORGANISATION),
                new IndexedName(2, "Redlepus Optics Engine", Bearer.ORGANISATION),
                new IndexedName(3, "Redlepos Optics Engine", Bearer.ORGANISATION)));
        assertThat(index.closest("Redlepus Optics Engine", NameComparison.MATCH))
                .extracting(found -> found.listed().owner())
                .startsWith(2)
                .hasSize(3);
        assertThat(index.closestAtMost("Redlepus Optics Engine", NameComparison.MATCH, 1))
                .hasSize(1);
        assertThat(index.closest("Redlepus Optics Engine", 1)).hasSize(1);
    }

    @Test
    void aSlipThatMakesAnotherListedWordDoesNotHideTheName() {
        var index = NameMatcher.over(List.of(
                new IndexedName(1, "Brandova Kelvarim", Bearer.ORGANISATION),
                new IndexedName(2, "Kelvarin Optics", Bearer.ORGANISATION),
                new IndexedName(3, "TORNQUELLE, Karim", Bearer.PERSON),
                new IndexedName(4, "REDLEPI, Karin", Bearer.PERSON)));
        assertThat(index.closest("Brandova Kelvarin", NameComparison.MATCH))
                .extracting(found -> found.listed().owner())
                .containsExactly(1);
        assertThat(index.closest("Karin Tornquelle", NameComparison.MATCH))
                .extracting(found -> found.listed().owner())
                .containsExactly(3);
    }

    @Test
    void lettersFromEndToEndAreFoundWhereverTheBlanksStand() {
        var index = NameMatcher.over(List.of(
                new IndexedName(1, "Redlepus Optics", Bearer.ORGANISATION),
                new IndexedName(2, "TORNQUELLE, Artem", Bearer.PERSON)));
        assertThat(index.closest("Redl Epusop Tics", NameComparison.MATCH))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.sameLetters()).isTrue();
                    assertThat(found.score()).isGreaterThan(0.97);
                });
        assertThat(index.closest("Artemtornquelle", NameComparison.MATCH)).hasSize(1);
        assertThat(index.closest("Tornquelleartem", NameComparison.MATCH)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepus GmbH, Redlepus Ltd, true",
        "Red Lepus GmbH, Redlepus Ltd, true",
        "Red Lepus Optik GmbH, Redlepus Optics GmbH, false",
        "Red Lepus, Redlepus Ltd, false"
    })
    void legalFormsThatDifferAreToldWhereverTheBlanksStand(String name, String listed, boolean differ) {
        assertThat(NameMatcher.over(List.of(new IndexedName(1, listed, Bearer.ORGANISATION)))
                        .closest(name, NameComparison.MATCH))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.legalFormsDiffer()).isEqualTo(differ);
                    assertThat(found.parts().stream()
                                    .filter(part -> part.kind() == NamePart.Kind.LEGAL_FORM && part.effect() < 0))
                            .hasSize(differ ? 1 : 0);
                    double effects =
                            found.parts().stream().mapToDouble(NamePart::effect).sum();
                    assertThat(1 + effects).isCloseTo(found.score(), within(0.001));
                });
    }

    @Test
    void charactersFindTheirReadingWhereverTheBlanksStand() {
        var index = NameMatcher.over(List.of(new IndexedName(1, "Hongtu Shiliang", Bearer.ORGANISATION)));
        assertThat(index.closest("红兔矢量", NameComparison.MATCH)).hasSize(1);
        assertThat(index.closest("红兔", NameComparison.MATCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Perun Optics", "Salas Optics", "Berhard Redlepus"})
    void aNameOneLetterFromALegalFormFindsItself(String name) {
        assertThat(NameMatcher.over(List.of(new IndexedName(1, name, Bearer.ORGANISATION)))
                        .closest(name, NameComparison.MATCH))
                .hasSize(1);
    }

    @Test
    void aNameOfACommonWordAndARareTradeIsFound() {
        var names = new ArrayList<IndexedName>();
        for (int i = 0; i < 60; i++) {
            names.add(new IndexedName(
                    i, "Redlepus Kelm" + (char) ('a' + i % 26) + (char) ('a' + i / 26), Bearer.ORGANISATION));
        }
        names.add(new IndexedName(99, "Redlepus Aircraft", Bearer.ORGANISATION));
        assertThat(NameMatcher.over(names).closest("Avia Редлепус", NameComparison.MATCH))
                .extracting(found -> found.listed().owner())
                .contains(99);
    }

    @ParameterizedTest
    @CsvSource({"Kareem al-Redlepi, 'REDLEPI, Karim Tornquelle'", "Mr. Karim Redlepi, 'REDLEPI, Karim Tornquelle'"})
    void anArticleOrATitleHidesNobodyOfWhomANameIsLeftOut(String name, String listed) {
        var names = List.of(
                new IndexedName(0, listed, Bearer.PERSON), new IndexedName(1, "AL-KELVARIN, Mr. Oleg", Bearer.PERSON));
        assertThat(NameMatcher.over(names).closest(name, NameComparison.MATCH))
                .extracting(found -> found.listed().owner())
                .contains(0);
    }

    @Test
    void aNameIsNoInitialBecauseAnotherListedNameHasOne() {
        var index = NameMatcher.over(List.of(
                new IndexedName(0, "Ю. Кельварин", Bearer.PERSON), new IndexedName(1, "REDLEPUS, Yu", Bearer.PERSON)));
        assertThat(index.closest("Yu Redlepus", 1)).hasSize(1);
    }

    @Test
    void anEmptyIndexFindsNothing() {
        assertThat(NameMatcher.over(List.of()).closest("Redlepus", 0)).isEmpty();
        assertThat(NameMatcher.over(List.of(new IndexedName(0, "", Bearer.PERSON)))
                        .closest("Redlepus", 0.5))
                .isEmpty();
    }

    @Test
    void peopleAndFirmsAreReadEachInTheirOwnWay() {
        var index = NameMatcher.over(List.of(
                new IndexedName(1, "HANDEL, Artem", Bearer.PERSON),
                new IndexedName(2, "Artem Handel GmbH", Bearer.ORGANISATION)));
        assertThat(index.closest("Artem Trading GmbH", Band.STRONG.from()))
                .extracting(found -> found.listed().owner())
                .containsExactly(2);
    }
}
