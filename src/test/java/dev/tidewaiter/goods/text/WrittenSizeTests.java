package dev.tidewaiter.goods.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code prop#x}: the size of a propeller, in inches; screws and boards are of other sizes. */
class WrittenSizeTests {

    private static final TextFold FOLD = new TextFold();

    private static final PhraseBook<String> BOOK = book();

    private static PhraseBook<String> book() {
        var builder = new PhraseBookBuilder<String>(FOLD, String::equals);
        builder.add("prop#x", "propeller");
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prop 30x12",
                "Prop 9x4.5",
                "prop 10X4.5X3",
                "prop 30 х 12",
                "prop 30×12, 275cc",
                "prop:18x8",
                "prop ۱۸x۸",
                "prop १८x८",
                "prop 30*12"
            })
    void sizeOfPropellerIsFound(String text) {
        assertThat(BOOK.find(FOLD.fold(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"prop 300x120", "prop 30", "prop x 30", "prop 30, 12", "prop", "props 30x12", "prop of 30x12"})
    void otherNumbersAreNone(String text) {
        assertThat(BOOK.find(FOLD.fold(text))).isEmpty();
    }

    @Test
    void hitTakesTheSizeIn() {
        var hit = BOOK.find(FOLD.fold("carbon prop 16x5.4 pair")).get(0);

        assertThat(FOLD.fold("carbon prop 16x5.4 pair").original(hit.start(), hit.end()))
                .startsWith("prop 16x5");
    }
}
