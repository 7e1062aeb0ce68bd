package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestReaderTests {

    @Test
    void wordsOfARulesFolderAreReadBesideThoseOfTheProgram() {
        ManifestReader.of(WordLists.bundled());

        assertThatThrownBy(() -> ManifestReader.of(WordLists.of(Map.of()))).isInstanceOf(InvalidWordList.class);
    }
}
