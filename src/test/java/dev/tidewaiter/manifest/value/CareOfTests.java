package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever stands behind another party is a party, too, whatever words of the list stand between the two. */
class CareOfTests {

    private static final PartyCellParser PARSER =
            new PartyCellParser(PartyWords.of(WordLists.bundled()), WordLists.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"on behalf of", "care of", "for account of", "OBO", "по поручению"})
    void bothAreNamedThoughNoSignPartsThem(String between) {
        assertThat(PARSER.parse("Heron Freight Ltd " + between + " Rosalia Pinto Ltd"))
                .extracting(NamedParty::name)
                .containsExactly("Heron Freight Ltd", "Rosalia Pinto Ltd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Careof Trading Ltd", "Oboe Makers Ltd", "Takecare Offices Ltd"})
    void aNameThatOnlyHoldsSuchLettersIsOne(String name) {
        assertThat(PARSER.parse(name)).hasSize(1);
    }
}
