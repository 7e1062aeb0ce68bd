package dev.tidewaiter.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.model.FactTerm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told to those who write rules is of the facts that there are. */
class FactDictionaryTests {

    private static final Path SENTENCES = Path.of("src/main/resources/dev/tidewaiter/rulebook/language/facts.tsv");

    @Test
    void everyFactHasASentenceAndEverySentenceAFact() throws Exception {
        var known = new TreeSet<String>();
        for (var fact : OneRulebook.EMBEDDED.files().facts()) {
            assertThat(fact.means()).as(fact.name()).isNotBlank();
            known.add(fact.name() + "\t");
            fact.properties().forEach(one -> known.add(fact.name() + "\t" + one.name()));
        }
        for (var line : Files.readAllLines(SENTENCES)) {
            if (!line.startsWith("#")) {
                assertThat(known).as(line).contains(line.substring(0, line.lastIndexOf('\t')));
            }
        }
    }

    @Test
    void everyFactShowsHowAConditionAsksForIt() throws Exception {
        for (var fact : OneRulebook.EMBEDDED.files().facts()) {
            if (!fact.properties().isEmpty()) {
                assertThat(fact.properties())
                        .as(fact.name())
                        .anySatisfy(one -> assertThat(one.condition()).startsWith(fact.name() + "( "));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Line        | quantity | Line( quantity > 10 )",
                "Line        | packageType | Line( packageType == \"…\" )",
                "Destination | to       | Destination( to )",
                "Goods       | classes  | Goods( classes contains ItemClass."
            })
    void aPropertyShowsHowAConditionAsksForItThoughNoRuleDoes(String fact, String name, String condition)
            throws Exception {
        assertThat(OneRulebook.EMBEDDED.files().facts())
                .filteredOn(one -> one.name().equals(fact))
                .flatExtracting(FactTerm::properties)
                .filteredOn(one -> one.name().equals(name))
                .singleElement()
                .satisfies(one -> assertThat(one.condition()).startsWith(condition));
    }

    @Test
    void aPropertyIsShownWithARuleThatAsksForIt() throws Exception {
        assertThat(OneRulebook.EMBEDDED.files().facts())
                .filteredOn(fact -> fact.name().equals("PartyMatch"))
                .flatExtracting(FactTerm::properties)
                .anySatisfy(one -> {
                    assertThat(one.name()).isEqualTo("endForeseen");
                    assertThat(one.holds()).isEqualTo("true or false");
                    assertThat(one.example()).contains("parties/");
                });
    }
}
