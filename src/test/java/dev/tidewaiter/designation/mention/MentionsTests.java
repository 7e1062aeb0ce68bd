package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.threshold.CellThresholds;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTests {

    private static final CellThresholds CELLS = OwnThresholds.OF_MATCHES.cells();
    private static final Mentions MENTIONS = new Mentions(MentionWords.of(WordLists.bundled()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosalia Pinto c/o Heron Freight Ltd | Rosalia Pinto | Heron Freight Ltd",
                "Heron Freight Ltd C/O: Rosalia Pinto | Heron Freight Ltd | Rosalia Pinto",
                "Heron Linen Ltd d/b/a Rosalia Pinto | Heron Linen Ltd | Rosalia Pinto",
                "Heron Linen Ltd DBA PINTO, Rosalia | Heron Linen Ltd | PINTO, Rosalia",
                "PINTO, Rosalia trading as Heron Linen | PINTO, Rosalia | Heron Linen",
                "Heron Freight Ltd (for and on behalf of Rosalia Pinto) | Heron Freight Ltd | Rosalia Pinto",
                "Heron Linen Ltd, attn. PINTO, Rosalia | Heron Linen Ltd | PINTO, Rosalia",
                "Heron Linen Ltd Kind Attention: Rosalia Pinto | Heron Linen Ltd | Rosalia Pinto",
                "1) Heron Linen Ltd 2) Rosalia Pinto | Heron Linen Ltd | Rosalia Pinto",
                "a. Heron Linen Ltd b. Rosalia Pinto | Heron Linen Ltd | Rosalia Pinto",
                "A) Heron Linen Ltd B) Rosalia Pinto | Heron Linen Ltd | Rosalia Pinto",
                "Heron Textiel BV namens Rosalia Pinto | Heron Textiel BV | Rosalia Pinto",
                "Heron Kft., korábban Rosalia Pinto Kft. | Heron Kft. | Rosalia Pinto Kft.",
                "אנפה בע\"מ לשעבר Rosalia Pinto | אנפה בע\"מ | Rosalia Pinto",
                "アオサギ貿易（旧社名 Rosalia Pinto） | アオサギ貿易 | Rosalia Pinto",
                "1. Heron Linen Ltd 2. Rosalia Pinto | Heron Linen Ltd | Rosalia Pinto",
                "Heron Linen Ltd and/or Rosalia Pinto | Heron Linen Ltd | Rosalia Pinto",
                "ООО Ромашка через Иванова Розалия | ООО Ромашка | Иванова Розалия",
                "Heron Lencería SA por cuenta de Rosalia Pinto | Heron Lencería SA | Rosalia Pinto",
                "Papatya Tekstil Ltd nezdinde Rosalia Pinto | Papatya Tekstil Ltd | Rosalia Pinto",
                "红花纺织有限公司转交李小花 | 红花纺织有限公司 | 李小花"
            })
    void eachSideOfAJoiningWordIsAMention(String cell, String one, String other) {
        assertThat(MENTIONS.of(cell, CELLS)).containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c/o Rosalia Pinto",
                "a/c Rosalia Pinto",
                "Attn: Rosalia Pinto",
                "на имя Rosalia Pinto",
                "Representation of Rosalia Pinto",
                "on behalf  of Rosalia Pinto"
            })
    void aWordInFrontIsLeftOut(String cell) {
        assertThat(MENTIONS.of(cell, CELLS)).containsExactly("Rosalia Pinto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heron Linen Ltd",
                "Plant (1) of Heron",
                "Attentive Care Ltd",
                "Carefree Cosmetics",
                "Tabac/Oil Ltd",
                "Factory 1) Heron",
                "1.5 Garden Heron 2.0 Ltd",
                "Adina Popa",
                ""
            })
    void aNameWithoutAJoiningWordStaysWhole(String cell) {
        assertThat(MENTIONS.of(cell, CELLS)).isEmpty();
    }

    @Test
    void newLinesInsideAJoiningWordAndAroundItDoNotMatter() {
        assertThat(MENTIONS.of("Heron Freight Ltd\nc/o\nRosalia Pinto\nGarden Road 5", CELLS))
                .containsExactly("Heron Freight Ltd", "Rosalia Pinto\nGarden Road 5");
        assertThat(MENTIONS.of("Heron Freight Ltd on\nbehalf of Rosalia Pinto", CELLS))
                .containsExactly("Heron Freight Ltd", "Rosalia Pinto");
    }
}
