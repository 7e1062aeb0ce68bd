package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.index.TermDictionary;
import dev.tidewaiter.names.token.WordReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTokenMatchesTests {

    @Test
    void wordsAreTakenForWhatTheyAreHoweverManyWereLookedAtBefore() {
        var terms = new TermDictionary();
        for (char c = 'a'; c <= 'z'; c++) {
            terms.add(WordReader.word("ke" + c));
            terms.add(WordReader.word("k" + c + "l"));
        }
        terms.seal();
        var query = List.of(WordReader.word("kel"));
        for (int first = 0; first < terms.size(); first++) {
            var together = new QueryTokenMatches(query, List.of(), terms);
            for (int i = 0; i < terms.size(); i++) {
                int word = (first + i) % terms.size();
                boolean alone = new QueryTokenMatches(query, List.of(), terms).look(word, 1);
                assertThat(together.look(word, 1)).as(terms.word(word).text()).isEqualTo(alone);
            }
        }
    }
}
