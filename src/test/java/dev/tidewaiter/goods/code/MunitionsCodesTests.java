package dev.tidewaiter.goods.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunitionsCodesTests {

    private final MunitionsCodes codes = MunitionsCodes.of(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USML VIII(h)",
                "VIII(h)(1)",
                "USML Category IV(h)",
                "ITAR",
                "22 CFR 121.1",
                "U.S. Munitions List",
                "600 series",
                "Cat. XII(b)",
                "Category (VIII)",
                "Cat. (XII)(b)",
                "Cat.(VIII)(h)",
                "CAT (IV) (h)",
                "Cat. (VIII h)",
                "category xxi (a)",
                "XI(a)(4)",
                "22CFR121",
                "U. S. Munitions List",
                "600-series"
            })
    void namesACategoryOfTheUnitedStates(String text) {
        assertThat(codes.isOfTheUnitedStates(text)).isTrue();
        assertThat(codes.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ML10.c",
                "ML 22",
                "UK Munitions List ML 11a",
                "Ausfuhrliste Teil I A ML-10",
                "Wassenaar munitions list"
            })
    void namesACategoryOfAnotherList(String text) {
        assertThat(codes.isOfTheUnitedStates(text)).isFalse();
        assertThat(codes.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9A012",
                "EAR99",
                "9A012.a",
                "NLR",
                "ML23",
                "ML230",
                "Category: none",
                "500 ml",
                "MLX 12",
                "I",
                "V",
                "ML100",
                "HTML5",
                "XXII(a)",
                "Cat (see below)",
                "Category 9",
                "Category (Wi-Fi)",
                "Category (5)",
                "IX",
                "unitary"
            })
    void namesNone(String text) {
        assertThat(codes.isIn(text)).isFalse();
    }

    @Test
    void wordsAreThoseOfTheList() {
        var content =
                "# columns: kind | words\n# source: a test\namerican\tXYZ\ncategory\tgroup\nnumber\tI\nother\tABC\nother-number\tQ1\n";
        var own = MunitionsCodes.of(
                WordLists.of(Map.of("words/goods/munitions-lists.tsv", content.getBytes(StandardCharsets.UTF_8))));
        assertThat(own.isOfTheUnitedStates("group I (a)")).isTrue();
        assertThat(own.isIn("Q 1")).isTrue();
        assertThat(own.isIn("USML VIII(h)")).isFalse();
    }

    @Test
    void listWithoutAKindOfItsWordsIsRefused() {
        var content = "# columns: kind | words\n# source: a test\namerican\tUSML\n";
        var lists = WordLists.of(Map.of("words/goods/munitions-lists.tsv", content.getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> MunitionsCodes.of(lists))
                .withMessageContaining("category");
    }

    @ParameterizedTest
    @ValueSource(strings = {"american\t.|USML", "other-number\tML1(", "category\t-", "other-number\tML"})
    void wordThatSaysNothingIsRefusedWithItsRow(String row) {
        var content =
                "# columns: kind | words\n# source: a test\namerican\tXYZ\ncategory\tgroup\nnumber\tI\nother\tABC\nother-number\tQ1\n"
                        + row + "\n";
        var lists = WordLists.of(Map.of("words/goods/munitions-lists.tsv", content.getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> MunitionsCodes.of(lists))
                .withMessageContaining("munitions-lists.tsv:8");
    }
}
