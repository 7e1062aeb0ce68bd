package dev.tidewaiter.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName.Bearer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordNameIndexTests {

    @Test
    void anOwnerIsFoundOnceByTheBestSpelling() {
        var index = NameIndex.over(List.of(
                new IndexedName(1, "Redlepis Optics", Bearer.ORGANISATION),
                new IndexedName(1, "Redlepus Optics", Bearer.ORGANISATION)));
        assertThat(index.closest("Redlepus Optics", NameComparison.MATCH))
                .singleElement()
                .satisfies(found -> assertThat(found.listed().text()).isEqualTo("Redlepus Optics"));
    }

    @Test
    void aContradictedFatherIsNotHiddenByASpellingWithoutOne() {
        var index = NameIndex.over(List.of(
                new IndexedName(1, "REDLEPUS, Artem", Bearer.PERSON),
                new IndexedName(1, "REDLEPUS, Artem Mikhailovich", Bearer.PERSON)));
        assertThat(index.closest("Artem Mikhailovich Redlepus", NameComparison.MATCH))
                .singleElement()
                .satisfies(found -> assertThat(found.score()).isEqualTo(1));
    }

    @Test
    void theBestComeFirstAndNoMoreThanAskedFor() {
        var index = NameIndex.over(List.of(
                new IndexedName(1, "Redlepis Optics Engine", Bearer.ORGANISATION),
                new IndexedName(2, "Redlepus Optics Engine", Bearer.ORGANISATION),
                new IndexedName(3, "Redlepos Optics Engine", Bearer.ORGANISATION)));
        assertThat(index.closest("Redlepus Optics Engine", NameComparison.MATCH))
                .extracting(found -> found.listed().owner())
                .startsWith(2)
                .hasSize(3);
        assertThat(index.closest("Redlepus Optics Engine", NameComparison.MATCH, 1))
                .hasSize(1);
        assertThat(index.closest("Redlepus Optics Engine", 1)).hasSize(1);
    }

    @Test
    void lettersFromEndToEndAreFoundWhereverTheBlanksStand() {
        var index = NameIndex.over(List.of(
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

    @Test
    void anEmptyIndexFindsNothing() {
        assertThat(NameIndex.over(List.of()).closest("Redlepus", 0)).isEmpty();
        assertThat(NameIndex.over(List.of(new IndexedName(0, "", Bearer.PERSON)))
                        .closest("Redlepus", 0.5))
                .isEmpty();
    }

    @Test
    void peopleAndFirmsAreReadEachInTheirOwnWay() {
        var index = NameIndex.over(List.of(
                new IndexedName(1, "HANDEL, Artem", Bearer.PERSON),
                new IndexedName(2, "Artem Handel GmbH", Bearer.ORGANISATION)));
        assertThat(index.closest("Artem Trading GmbH", Band.STRONG.from()))
                .extracting(found -> found.listed().owner())
                .containsExactly(2);
    }
}
