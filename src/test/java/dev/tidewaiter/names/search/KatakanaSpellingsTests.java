package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KatakanaSpellingsTests {

    @ParameterizedTest
    @CsvSource({
        "アルテム・ボルシチコフ, artem borshchikov",
        "アルチョム・コフ, artom kov",
        "ワジム・マルコビッチ, vadim markovich",
        "ジョイ, zyoi",
        "コフ・ベクター工業 深圳, kov vektor 工業 深圳",
        "ベクター, vektor",
        "ケルヴァリン社, kervarin"
    })
    void vowelsThatOnlyCarryAConsonantAreLeftOut(String katakana, String latin) {
        assertThat(KatakanaSpellings.ofForeign(katakana)).contains(latin);
    }

    @Test
    void otherTextsHaveNone() {
        assertThat(KatakanaSpellings.ofForeign("とうきょうスチール")).isEmpty();
        assertThat(KatakanaSpellings.ofForeign("Artem")).isEmpty();
        assertThat(KatakanaSpellings.ofForeign("")).isEmpty();
    }
}
