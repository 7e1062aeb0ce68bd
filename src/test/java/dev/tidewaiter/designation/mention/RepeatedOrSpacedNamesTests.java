package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.threshold.CellThresholds;
import dev.tidewaiter.rulebook.OwnThresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedOrSpacedNamesTests {

    private static final CellThresholds CELLS = OwnThresholds.OF_MATCHES.cells();

    @ParameterizedTest
    @CsvSource({
        "Artem Redlepus ARTEM Redlepus, Artem Redlepus",
        "'R E D L E P U S   S T E E L   L T D .', REDLEPUS STEEL LTD.",
        "R E D L E P U S - K A I, REDLEPUS-KAI"
    })
    void aNameIsReadOnceAndWithItsLettersTogether(String cell, String name) {
        assertThat(RepeatedOrSpacedNames.mended(cell, CELLS)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Redlepus Steel Ltd",
                "A B C Redlepus Steel",
                "Pago Pago",
                "S. A. R. L. Redlepus Kelvar",
                "A B C D"
            })
    void whatIsTypedAsUsualIsLeftAlone(String cell) {
        assertThat(RepeatedOrSpacedNames.mended(cell, CELLS)).isEmpty();
    }

    @Test
    void anEndlessCellIsLeftAlone() {
        assertThat(RepeatedOrSpacedNames.mended("R E D ".repeat(100), CELLS)).isEmpty();
    }
}
