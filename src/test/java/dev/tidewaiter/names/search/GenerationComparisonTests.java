package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.parse.PersonWords;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jr. and Sr., II and III: who bears the name of a father is somebody else. */
class GenerationComparisonTests {

    @ParameterizedTest
    @CsvSource({
        "Karim Redlepus Jr., 'REDLEPUS, Karim Sr.'",
        "Karim Redlepus II, 'REDLEPUS, Karim III'",
        "Karim Redlepus Jr, Karim Redlepus III",
        "Redlepus Jr. Karim, 'REDLEPUS, Karim Sr.'",
        "'REDLEPUS, Jr., Karim', 'REDLEPUS, Karim Sr.'",
        "Карим Редлепус младший, Karim Redlepus Senior",
        "Karim Redlepus fils, Karim Redlepus Senior",
        "كريم ردليبوس الابن, Karim Redlepus Sr",
        "Karim Redlepus 2nd, 'REDLEPUS, Karim 3rd'"
    })
    void anotherGenerationIsAnotherPersonInBothDirections(String name, String listed) {
        for (var comparison : List.of(of(name, listed), of(listed, name))) {
            assertThat(comparison.band()).isEqualTo(Band.NONE);
            assertThat(comparison.contradicted()).isTrue();
            assertThat(comparison.carrier()).isNotEqualTo(NameComparison.Carrier.WHOLE_NAME);
            assertThat(comparison.parts())
                    .filteredOn(part -> part.kind() == NamePart.Kind.GENERATION)
                    .singleElement()
                    .satisfies(part -> assertThat(part.effect()).isLessThan(-0.2));
        }
        assertThat(index(listed).closest(name, NameComparison.MATCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Karim Redlepus Jr., 'REDLEPUS, Karim Junior'",
        "Karim Redlepus II, 'REDLEPUS, Karim Jr.'",
        "Карим Редлепус мл., 'REDLEPUS, Karim Jr.'",
        "Jr. Karim Redlepus, Karim Redlepus Jr.",
        "Karim Redlepus, 'REDLEPUS, Karim Jr.'",
        "Karim Redlepus, 'REDLEPUS III, Karim'",
        "Karim Redlepus Sr., 'REDLEPUS, Karim'"
    })
    void theSameGenerationOrOneThatIsNotToldSaysNothing(String name, String listed) {
        assertThat(of(name, listed).score()).isEqualTo(1);
        assertThat(of(listed, name).score()).isEqualTo(1);
        assertThat(of(name, listed).contradicted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karim Junior", "Karim Pere", "Karim Sr"})
    void aMarkIsANameWhereThereIsNoOther(String name) {
        var turned = name.replaceAll("(\\S+) (\\S+)", "$2, $1");
        assertThat(of(name, turned).score()).isEqualTo(1);
        assertThat(of(turned, name).score()).isEqualTo(1);
        assertThat(of("Karim Redlepus", name).score()).isLessThan(NameComparison.MATCH);
    }

    @Test
    void theNumberOfAStreetMarksNoGeneration() {
        assertThat(PersonWords.of(WordReader.wordsOf("Karim Redlepus 2nd Street")))
                .noneMatch(Word::isGeneration);
        assertThat(PersonWords.of(WordReader.wordsOf("Karim Redlepus 2nd"))).anyMatch(Word::isGeneration);
    }

    @Test
    void aContradictedGenerationIsNotHiddenByASpellingWithoutOne() {
        var index = NameMatcher.over(List.of(
                new IndexedName(1, "REDLEPUS, Karim", Bearer.PERSON),
                new IndexedName(1, "REDLEPUS, Karim Jr.", Bearer.PERSON)));
        assertThat(index.closest("Karim Redlepus Sr.", 0.5))
                .singleElement()
                .satisfies(found -> assertThat(found.contradicted()).isTrue());
        assertThat(index.closest("Karim Redlepus Jr.", 0.5)).singleElement().satisfies(found -> {
            assertThat(found.contradicted()).isFalse();
            assertThat(found.score()).isEqualTo(1);
        });
    }

    @Test
    void aTitleThatAgreesTellsNobody() {
        assertThat(of("Mr. Ali Mohammed", "REDLEPI, Mr. Ali Mohammed").score())
                .isCloseTo(of("Ali Mohammed", "REDLEPI, Ali Mohammed").score(), within(0.001));
        assertThat(of("Mr. Redlepus", "REDLEPUS, Mr. Karim").carrier()).isEqualTo(NameComparison.Carrier.ONE_WORD);
    }

    private static NameIndex index(String listed) {
        return NameMatcher.over(List.of(new IndexedName(0, listed, Bearer.PERSON)));
    }

    private static NameComparison of(String name, String listed) {
        return NameMatcher.compare(name, listed, Bearer.PERSON);
    }
}
