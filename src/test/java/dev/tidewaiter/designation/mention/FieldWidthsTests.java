package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldWidthsTests {

    private static final String LIST = """
            # columns: limit | value | unit | source
            width	12	characters	our own
            width	20	characters	our own
            lost	1	characters	our own
            narrowest	9	characters	our own
            """;

    @Test
    void aTextIsAsWideAsAFieldLessWhatIsLostAtTheCut() {
        var widths = FieldWidths.of(list(LIST));

        assertThat(widths.areFilledBy("Kelvarin Val")).isTrue();
        assertThat(widths.areFilledBy("Kelvarin Va")).isTrue();
        assertThat(widths.areFilledBy("Kelvarin V")).isFalse();
        assertThat(widths.areFilledBy("Kelvarin Valv")).isFalse();
        assertThat(widths.areFilledBy("Kelvarin Valves Tool")).isTrue();
        assertThat(widths.narrowest()).isEqualTo(9);
    }

    @Test
    void aListWithoutWidthsIsRefused() {
        assertThatThrownBy(() -> FieldWidths.of(list(LIST.replaceAll("width\t.*\n", ""))))
                .isInstanceOf(InvalidWordList.class)
                .hasMessageContaining("lacks the limit width");
    }

    private static WordLists list(String text) {
        return WordLists.of(Map.of("parameters/field-widths.tsv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
