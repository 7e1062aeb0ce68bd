package dev.tidewaiter.names.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.token.WordReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are found by something else than their letters beside many that only letters tell. */
class TermDictionaryTests {

    private final TermDictionary terms = new TermDictionary();

    TermDictionaryTests() {
        Stream.of("Redlepus", "ردلپان", "Томский", "Engineering", "Volgograd", "Aradulipas", "Electronics", "Karim")
                .flatMap(name -> WordReader.wordsOf(name).stream())
                .forEach(terms::add);
        terms.seal();
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepan, ردلپان",
        "Redelipos, Redlepus",
        "Tomsk, Томский",
        "Engrg, Engineering",
        "Volgogra, Volgograd",
        "Elec, Electronics",
        "Kareem, Karim",
        "Kerim, Karim"
    })
    void theWordThatIsMeantIsFound(String typed, String meant) {
        assertThat(found(typed)).contains(meant.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"Redlepus, Aradulipas", "Elan, Electronics"})
    void oneOfTheSameConsonantsOrLettersIsNot(String typed, String other) {
        assertThat(found(typed)).doesNotContain(other.toLowerCase(Locale.ROOT));
    }

    private List<String> found(String typed) {
        var matches = terms.matches(WordReader.wordsOf(typed).get(0));
        return IntStream.range(0, matches.size())
                .mapToObj(i -> terms.word(matches.word(i)).text().toLowerCase(Locale.ROOT))
                .toList();
    }
}
