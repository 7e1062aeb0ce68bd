package dev.tidewaiter.names.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.names.script.LanguageFile;
import dev.tidewaiter.wordlist.WordGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArabicVocabularyTests {

    /** This list is asked first, so that a word of another one with the same letters would lose its own meaning. */
    @Test
    void noWordMeansAnotherThingInTheOtherLists() {
        var headings = new HashMap<String, Set<String>>();
        for (var file : List.of("translated-words.txt", "trade-words.txt")) {
            for (var line : LanguageFile.groups(file)) {
                for (var word : line.sign() == '=' ? line.words() : List.<String>of()) {
                    if (!word.isEmpty() && ArabicWords.is(word) && ArabicVocabulary.meaning(word) != null) {
                        headings.computeIfAbsent(word, letters -> new HashSet<>())
                                .add(line.heading());
                    }
                }
            }
        }
        var others = new ArrayList<String>();
        headings.forEach((word, found) -> {
            if (!found.contains(ArabicVocabulary.meaning(word))) {
                others.add(word + " " + found);
            }
        });
        assertThat(headings).isNotEmpty();
        assertThat(others).isEmpty();
    }

    @Test
    void aWordUnderTwoHeadingsIsAMistakeHoweverItIsWritten() {
        var lines =
                List.of(new WordGroup("sea", '=', List.of("بحري")), new WordGroup("shipping", '=', List.of("بحرى")));

        assertThatThrownBy(() -> ArabicVocabulary.meanings(lines)).hasMessageContaining("under sea and under shipping");
    }

    @Test
    void theSameHeadingTwiceIsNone() {
        var lines = List.of(new WordGroup("air", '=', List.of("ایر")), new WordGroup("air", '=', List.of("اير")));

        assertThat(ArabicVocabulary.meanings(lines)).hasSize(1);
    }
}
