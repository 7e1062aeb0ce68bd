package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OneTypoTests {

    @Property
    void lettersNeverRuleOutWhatIsOneErrorApart(
            @ForAll("words") String word, @ForAll("words") String other, @ForAll("words") String end) {
        for (var pair : new String[][] {{word, other}, {word + end, other + end}, {end + word, end + other}}) {
            if (OneTypo.apart(pair[0], pair[1])) {
                assertThat(OneTypo.mayBeApart(OneTypo.letters(pair[0]), OneTypo.letters(pair[1])))
                        .as("%s and %s", pair[0], pair[1])
                        .isTrue();
            }
        }
    }

    @Test
    void lettersTellMostWordsApart() {
        assertThat(OneTypo.mayBeApart(OneTypo.letters("consignee"), OneTypo.letters("warehouse")))
                .isFalse();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars('a', 'b', 'c', 'é', 'к').ofMaxLength(4);
    }
}
