package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.index.TermDictionary;
import dev.tidewaiter.names.token.WordReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTokenMatchesTests {

    @Test
    void wordsAreTakenForWhatTheyAreHoweverManyWereLookedAtBefore() {
        var vocabulary = new TermDictionary();
        for (char c = 'a'; c <= 'z'; c++) {
            vocabulary.add(WordReader.word("ke" + c));
            vocabulary.add(WordReader.word("k" + c + "l"));
        }
        vocabulary.seal();
        var query = List.of(WordReader.word("kel"));
        for (int first = 0; first < vocabulary.size(); first++) {
            var together = new QueryTokenMatches(query, List.of(), vocabulary);
            for (int i = 0; i < vocabulary.size(); i++) {
                int word = (first + i) % vocabulary.size();
                boolean alone = new QueryTokenMatches(query, List.of(), vocabulary).look(word, 1);
                assertThat(together.look(word, 1))
                        .as(vocabulary.word(word).text())
                        .isEqualTo(alone);
            }
        }
    }
}
