package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueWordsTests {

    private final ValueWords words = ValueWords.of(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "2 of 3", "2 VON 3", "1 из 4", "第1箱，共5箱", "第 2 件"})
    void saysWhichOfSoManyPackagesItIs(String text) {
        assertThat(words.isParcel(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "2 for 3", "1/3 kg", "第1章", "1000/3000"})
    void saysSomethingElse(String text) {
        assertThat(words.isParcel(text)).isFalse();
    }
}
