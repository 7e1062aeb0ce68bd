package dev.tidewaiter.designation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealFieldsTests {

    private static DealFields of(String rows) {
        return DealFields.of(
                WordLists.of(Map.of("words/designation/deal-fields.tsv", rows.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aTextOnTheDealBearsNobodyElsesName() {
        var deal = of("remarks\tpeople are named there\n");
        assertThat(deal.bearsOthersNames(Field.REMARKS)).isFalse();
        assertThat(deal.bearsOthersNames(Field.MODEL)).isTrue();
        assertThat(deal.bearsOthersNames(Field.PORT_OF_LOADING)).isTrue();
        assertThat(deal.bearsOthersNames(Field.DESTINATION)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"comments", "consigneeName", "destination"})
    void aFieldThatHoldsNoTextIsRefused(String field) {
        assertThatThrownBy(() -> of(field + "\twhy\n"))
                .isInstanceOf(InvalidWordList.class)
                .hasMessageContaining(field);
    }
}
