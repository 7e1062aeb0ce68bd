package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever stands behind another party is a party, too, whatever words of the list stand between the two. */
class CareOfTests {

    private static final PartyCellParser PARSER =
            new PartyCellParser(PartyWords.of(WordLists.bundled()), WordLists.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"on behalf of", "for account of", "OBO", "по поручению"})
    void bothAreNamedThoughNoSignPartsThem(String between) {
        assertThat(PARSER.parse("Heron Freight Ltd " + between + " Rosalia Pinto Ltd"))
                .extracting(NamedParty::name)
                .containsExactly("Heron Freight Ltd", "Rosalia Pinto Ltd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Careof Trading Ltd",
                "Oboe Makers Ltd",
                "Takecare Offices Ltd",
                "Endowment for Care of Lebanese and Palestinian Families",
                "SOCIETY FOR THE CARE OF THE WOUNDED"
            })
    void aNameThatOnlyHoldsSuchLettersIsOne(String name) {
        assertThat(PARSER.parse(name)).hasSize(1);
    }

    @Test
    void theWordCountsWhereItStandsAloneThoughALongerOneHoldsIt() {
        assertThat(PARSER.parse("Robotics Ltd OBO Kelvarin Trading"))
                .extracting(NamedParty::name)
                .containsExactly("Robotics Ltd", "Kelvarin Trading");
    }

    @Test
    void whatNamesHoldPartsATextThatASignParts() {
        assertThat(PARSER.parse("Heron Freight Ltd care of Rosalia Pinto Ltd, Rotterdam"))
                .extracting(NamedParty::name)
                .contains("Heron Freight Ltd");
    }
}
