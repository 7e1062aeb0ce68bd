package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistypedTextTests {

    private static final MistypedText MISTYPED = MistypedText.by(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "K_E_L_V_A_R_I_N; KELVARIN",
                "A.O. K.E.L.V.A.R.I.N.; AO KELVARIN",
                "K*e*l*v*o Ltd; Kelvo Ltd",
                "Kelvarin Kelvarin Valves; Kelvarin Valves",
                "Kel-Varin KEL-VARIN valves; Kel-Varin valves",
                "K3lv@rin; Kelvarin",
                "Kelvarin KUP0L; Kelvarin KUPoL",
                "B0ris Ke1varin; Boris Kelvarin",
                "Kelvarin Kupo1; Kelvarin Kupol",
                "KELVARIN RADI0, Linz; KELVARIN RADIo, Linz",
                "Kel- varin Valves; Kelvarin Valves",
                "Rtkmdfhby; Кельварин",
                "OOO Rtkmdfyjdf; OOO Кельванова",
                "Лудмфкшт Мфдмуы; Kelvarin Valves",
                "ЫМФ Ещщды; SVA Tools"
            })
    void isReadAsItWasMeant(String text, String meant) {
        assertThat(MISTYPED.meant(text)).contains(meant);
    }

    @Test
    void aWordPartedAtTheEndOfALineIsPutTogether() {
        assertThat(MISTYPED.meant("Kel-\nvarin Aircraft En-\r\ngine")).contains("Kelvarin Aircraft Engine");
        assertThat(MISTYPED.meant("KEL-\nVARIN")).contains("KELVARIN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Redlepus Valves GmbH & Co. KG",
                "J.R.R. Redlep",
                "Anglo-Redlepian Tools",
                "3M Redlepus 24/7",
                "BBVA S.A.",
                "Redlepus Hall 5, Works 1, Motor100",
                "Redlepus Max1",
                "Przybylski Sp. z o.o.",
                "Jeff Fjord",
                "Kelvarin Kelva Valves",
                "ООО «Шахта Фиалка»",
                "АО Завод № 5"
            })
    void anHonestTextIsLeftAlone(String text) {
        assertThat(MISTYPED.meant(text)).isEmpty();
    }

    @Test
    void aLongTextIsReadToItsEnd() {
        assertThat(MISTYPED.meant("goods ".repeat(5_000) + "K_E_L_V_O")).contains("goods ".repeat(5_000) + "KELVO");
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(strings = {"a_", "ab ", "-\n", "b-\r\n \n", "Aa", "a1", "abc  ", "a-b-", "1a @"})
    void aTextThatRepeatsWithoutEndTakesNoLongerThanItsLength(String piece) {
        assertThat(MISTYPED.meant("ab" + piece.repeat(15_000))).hasSizeLessThan(9);
    }

    @Test
    void aSignMayStandForOneLetterOrAnother() {
        assertThat(MISTYPED.meant("Ke1var1n Wi1e")).contains("Kelvarln Wile", "Keivarin Wiie");
        assertThatThrownBy(() -> MistypedText.by(signs("instead\t1\ti\nin-word\t1\tl\n")))
                .isInstanceOf(InvalidWordList.class)
                .hasMessageContaining("move it below");
        assertThatThrownBy(() -> MistypedText.by(signs("in-word\t1\tl\ninstead\t1\ti\ninstead\t1\tj\n")))
                .isInstanceOf(InvalidWordList.class)
                .hasMessageContaining("above already");
    }

    @Test
    void theRulesSayWhichSignsStandForLetters() {
        var other = MistypedText.by(signs("in-word\t&\ta\n"));

        assertThat(other.meant("Kelv&rin")).contains("Kelvarin");
        assertThat(other.meant("K3lvarin")).isEmpty();
    }

    @Test
    void aRowThatMakesNoSenseIsNamed() {
        assertThatThrownBy(() -> MistypedText.by(signs("in-word\t3\tee\n"))).isInstanceOf(InvalidWordList.class);
        assertThatThrownBy(() -> MistypedText.by(signs("never\t3\te\n"))).isInstanceOf(InvalidWordList.class);
    }

    @Test
    void aRowThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> MistypedText.by(signs("in-word\t3\te\nbeside\t3\tz\n")))
                .isInstanceOf(InvalidWordList.class)
                .hasMessageContaining("\"3\" stands for a letter above already");
        assertThatThrownBy(() -> MistypedText.by(lists("beside\t0\to\n", keyboards() + "tell-russian\tb\n")))
                .isInstanceOf(InvalidWordList.class)
                .hasMessageContaining("\"tell-russian\" stands above already");
    }

    private static WordLists signs(String rows) {
        return lists(rows, keyboards());
    }

    private static String keyboards() {
        return WordLists.bundled().list("designation/keyboards.tsv").rows().stream()
                .map(row -> row.text() + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void theRulesSayHowKeyboardsAreLaidOut() {
        var signs = "beside\t0\to\n";
        var other = """
                latin\tqwertyuiop[]asdfghjkl;'zxcvbnm,.
                cyrillic\tабвгдежзийклмнопрстуфхцчшщъыьэюя
                tell-russian\tjf
                tell-english\tфщш
                never-first\tъ
                latin-vowels\taeiou
                cyrillic-vowels\tаеиоуыэюя
                fewest-letters\t%s
                fewest-telling\t1
                telling\t8
                few-vowels\t100
                long-without-vowel\t8
                vowels-of-a-language\t0
                mostly-vowels\t100
                """;

        assertThat(MistypedText.by(lists(signs, other.formatted("3"))).meant("jjf"))
                .contains("ттп");
        assertThat(MistypedText.by(lists(signs, other.formatted("4"))).meant("jjf"))
                .isEmpty();
        assertThatThrownBy(() -> MistypedText.by(lists(signs, other.formatted("few"))))
                .isInstanceOf(InvalidWordList.class);
    }

    private static WordLists lists(String signs, String keyboards) {
        return WordLists.of(Map.of(
                "words/designation/signs-for-letters.tsv", ("# source: x\n" + signs).getBytes(StandardCharsets.UTF_8),
                "words/designation/keyboards.tsv", keyboards.getBytes(StandardCharsets.UTF_8)));
    }
}
