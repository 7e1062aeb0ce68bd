package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankLabelsTests {

    private final BankLabels labels = new BankLabels(List.of("swift code", "a/c", "код bic", "x no"));

    @ParameterizedTest
    @ValueSource(strings = {"swift", "SWIFT: ABCD", "sWift", "A/C 12", "Код BIC", "X", "x7", "X№ 7"})
    void labelBeginsWhateverItsCapitals(String text) {
        assertThat(labels.mayBeginAt(text, 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"swan", "s", "a", "ac 12", "Road", "кофе", "7"})
    void otherWordsBeginNone(String text) {
        assertThat(labels.mayBeginAt(text, 0)).isFalse();
    }
}
