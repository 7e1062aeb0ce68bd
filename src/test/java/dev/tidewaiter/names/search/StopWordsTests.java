package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.parse.ParsedName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Redlepus OYO, OAO Redlepus",
        "SC Redlepus Airlines, JSC Redlepus Airlines",
        "Redlepus Airlines JC, JSC Redlepus Airlines",
        "Redlepus Shipping OC, Redlepus Shipping Co",
        "Redlepus Optics TLD, Redlepus Optics Ltd",
        "Redlepus Optics GMH, Redlepus Optics GmbH",
        "Redlepus Optics Corpyratoin, Redlepus Optics Corporation",
        "Brigade tnhe Redlepus, Brigade of the Redlepus",
        "Foz ofr Kelvarin, Foz for Kelvarin"
    })
    void aMisspeltStopWordIsNoOtherName(String name, String listed) {
        for (var comparison : List.of(of(name, listed), of(listed, name))) {
            assertThat(comparison.score()).isGreaterThan(0.9);
            assertThat(comparison.parts()).anyMatch(part -> part.kind() == NamePart.Kind.TYPO);
            assertThat(comparison.parts().stream().mapToDouble(NamePart::effect).sum())
                    .isCloseTo(comparison.score() - 1, within(0.004));
        }
        var index = NameMatcher.over(List.of(new IndexedName(0, listed, Bearer.ORGANISATION)));
        assertThat(index.closest(name, NameComparison.MATCH)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // another listed name has the word
        "Redlepus Compa, Redlepus Company",
        // a scan read digits
        "Redlepus J01nt St0ck C0mpany, Redlepus Joint Stock Company"
    })
    void whatAMisspeltStopWordLooksLikeBesidesHidesNothing(String name, String listed) {
        var index = NameMatcher.over(List.of(
                new IndexedName(0, listed, Bearer.ORGANISATION),
                new IndexedName(1, "Compa Kelvarin Brandova", Bearer.ORGANISATION)));
        assertThat(index.closest(name, NameComparison.MATCH))
                .extracting(found -> found.listed().owner())
                .containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({
        // the listed name has no such word
        "Redlepus OYO, Redlepus",
        "Redlepus Optics TLD, Redlepus Optics GmbH",
        // both have it, so the other word is one more
        "Redlepus JSP JSC, JSC Redlepus",
        // a word that is known is no slip
        "Redlepus Oil, Redlepus AO"
    })
    void aWordBesidesStaysOne(String name, String listed) {
        assertThat(of(name, listed).parts()).anyMatch(part -> part.kind() == NamePart.Kind.EXTRA);
    }

    @Test
    void quietWordsAreThoseOfFormsAndFillers() {
        var parsed = ParsedName.of("The Redlepus Company of Xiamen S.A.");
        assertThat(parsed.stopWords()).contains("the", "of", "company", "sa").doesNotContain("redlepus", "xiamen");
        assertThat(ParsedName.of("Redlepus").stopWords()).isEmpty();
    }

    private static NameComparison of(String name, String listed) {
        return NameMatcher.compare(name, listed, Bearer.ORGANISATION);
    }
}
