package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.HsCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HsCodesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8407",
                "880730",
                "8807300015",
                "88073000151",
                "880",
                "0001",
                "0101",
                "8407.10",
                "８４０７１０",
                "HS 8407",
                "84 07",
                "n/a",
                "",
                "00",
                "840710, 880730",
                "8407E+09",
                "-",
                "123456789012345"
            })
    void aCellHoldsACodeWhereOneIsReadInIt(String text) {
        assertThat(HsCodes.areIn(text)).isEqualTo(!read(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "9014 2090 14, 9014209014",
        "9014 20 90 14, 9014209014",
        "90142090 14, 9014209014",
        "9014/20/90/14, 9014209014",
        "9014_20_9014, 9014209014",
        "9014–20–9014, 9014209014",
        "９０１４２０９０１４, 9014209014",
        "9014.20.90.14, 9014209014",
        "9014 20 9014, 9014209014",
        "8806.22 1011, 8806221011",
        "9014 209014, 9014209014",
        "901420 9014, 9014209014",
        "8407.10.10.10, 8407101010",
        "8806-22-1011, 8806221011",
        "8806 2210 11, 8806221011",
        "8806 2210, 88062210",
        "880622 1011, 8806221011",
        "8407 10, 840710",
        "HS 8407 10 00, 84071000"
    })
    void oneCodeIsReadHoweverItIsSpaced(String text, String digits) {
        assertThat(read(text)).containsExactly(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "'840710, 880730', 840710, 880730",
        "840710 880730, 840710, 880730",
        "8407 8807, 8407, 8807",
        "8407 840710, 8407, 840710",
        "8407 10 8408 20, 840710, 840820",
        "8407 10 8408, 840710, 8408",
        "8407 8408 20, 8407, 840820",
        "8407.10/8807.30, 840710, 880730",
        "9014209014 8806221011, 9014209014, 8806221011"
    })
    void severalCodesInOneCellStaySeveral(String text, String first, String second) {
        assertThat(read(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({"80610, 080610", "1012990, 01012990", "85423, 85423", "8542310, 8542310", "90121, 090121"})
    void aZeroIsPutBackOnlyWhereThatMakesAHeading(String text, String digits) {
        assertThat(HsCodes.read(text, true).codes()).extracting(HsCode::digits).containsExactly(digits);
    }

    private static List<String> read(String text) {
        return HsCodes.read(text, false).codes().stream().map(HsCode::digits).toList();
    }

    @Test
    void noChapterHasTheNumberZero() {
        assertThat(HsCodes.read("000000", false).codes()).isEmpty();
        assertThat(HsCodes.read("0000.00", false).codes()).isEmpty();
    }
}
