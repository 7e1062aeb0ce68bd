package dev.tidewaiter.goods.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tidewaiter.shipment.HsCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeTableTests {

    private static final CodeTable TABLE = CodeTable.of(List.of(
            row("US-EAR", "880730", 2),
            row("CN", "8807300010", 3),
            row("US-EAR", "8807", 4),
            row("US-EAR", "9A012.a.1", 5),
            row("US-EAR", "9A012", 6),
            row("EU", "9A012.a", 7)));

    @Test
    void aListingReachesEveryLongerCode() {
        assertThat(TABLE.matching(new HsCode("88073000")))
                .extracting(ControlledCode::row)
                .containsExactly(4, 2);
    }

    @Test
    void aLongerListingDoesNotReachAShorterCode() {
        assertThat(TABLE.matching(new HsCode("880730")))
                .extracting(ControlledCode::row)
                .containsExactly(4, 2);
    }

    @Test
    void aCodeThatMerelyContainsTheListedOneIsNotFound() {
        assertThat(TABLE.matching(new HsCode("6907880730"))).isEmpty();
    }

    @Test
    void anEccnIsFoundByItsEntryAndByTheParagraphsAboveIt() {
        assertThat(TABLE.forEccn("9a012.a.1")).extracting(ControlledCode::row).containsExactlyInAnyOrder(5, 6, 7);
        assertThat(TABLE.forEccn("9A012.b")).extracting(ControlledCode::row).containsExactly(6);
        assertThat(TABLE.forEccn("EAR99")).isEmpty();
        assertThat(TABLE.forEccn("N/A")).isEmpty();
    }

    @Test
    void aRowWithoutACodeNamesTableAndRow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTable.of(List.of(row("US-EAR", "engine", 14))))
                .withMessageContaining("codes, row 14")
                .withMessageContaining("engine");
    }

    @Test
    void aRowIsInForceOnItsFirstAndLastDayAndOnAnUnknownOne() {
        var row = row("US-EAR", "880730", 2);
        assertThat(row.inForceOn(LocalDate.of(2024, 4, 18))).isTrue();
        assertThat(row.inForceOn(LocalDate.of(2024, 4, 17))).isFalse();
        assertThat(row.inForceOn(LocalDate.of(2025, 4, 18))).isTrue();
        assertThat(row.inForceOn(LocalDate.of(2025, 4, 19))).isFalse();
        assertThat(row.inForceOn(null)).isTrue();
    }

    private static ControlledCode row(String regime, String code, int row) {
        return new ControlledCode(
                regime,
                "list",
                code,
                "aircraft parts",
                LocalDate.of(2024, 4, 18),
                LocalDate.of(2025, 4, 18),
                "89 FR 1",
                "sourced",
                "",
                "",
                "codes",
                row);
    }
}
