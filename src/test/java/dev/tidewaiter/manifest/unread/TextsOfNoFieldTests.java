package dev.tidewaiter.manifest.unread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.value.CellLimits;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsOfNoFieldTests {

    @ParameterizedTest
    @CsvSource({
        "Kelvar, 6, 5, MARKS",
        "Kelvar, 7, 5, PART_NUMBER",
        "无人机零件, 6, 5, REMARKS",
        "无人机零件, 6, 6, PART_NUMBER",
        "KV-1209, 6, 5, PART_NUMBER",
        "for the new plant, 6, 5, REMARKS"
    })
    void isReadAsANameOrAsWordsFromSoManyLettersOn(String text, int loneName, int unspacedWords, Field as) {
        var texts = new TextsOfNoField(new CellLimits(1, 1, 1, 1, loneName, unspacedWords));

        assertThat(texts.field(text, Field.PART_NUMBER)).isEqualTo(as);
    }
}
