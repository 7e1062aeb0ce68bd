package dev.tidewaiter.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikeWordsTests {

    @Test
    void wordsAreTakenForWhatTheyAreHoweverManyWereLookedAtBefore() {
        var vocabulary = new Vocabulary();
        for (char c = 'a'; c <= 'z'; c++) {
            vocabulary.add(ParsedName.word("ke" + c));
            vocabulary.add(ParsedName.word("k" + c + "l"));
        }
        vocabulary.seal();
        var query = List.of(ParsedName.word("kel"));
        for (int first = 0; first < vocabulary.size(); first++) {
            var together = new LikeWords(query, List.of(), vocabulary);
            for (int i = 0; i < vocabulary.size(); i++) {
                int word = (first + i) % vocabulary.size();
                boolean alone = new LikeWords(query, List.of(), vocabulary).look(word, 1);
                assertThat(together.look(word, 1))
                        .as(vocabulary.word(word).text())
                        .isEqualTo(alone);
            }
        }
    }
}
