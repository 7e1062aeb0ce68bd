package dev.tidewaiter.goods.description;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadScriptsTests {

    private static final UnreadScripts SCRIPTS = new UnreadScripts(WordLists.bundled());

    @Test
    void aScriptOfNoListIsNamed() {
        assertThat(SCRIPTS.of("პამიდორი, 20 kg")).isEqualTo("Georgian");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "Towels type Ω",
                "Полотенца",
                "棉毛巾",
                "タオル",
                "수건",
                "حوله نخی",
                "सूती तौलिये",
                "khăn tắm",
                "πετσέτες",
                "מגבות",
                "ผ้าขนหนู"
            })
    void aScriptOfSomeListIsNot(String text) {
        assertThat(SCRIPTS.of(text)).isNull();
    }
}
