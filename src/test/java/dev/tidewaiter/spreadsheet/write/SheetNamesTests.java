package dev.tidewaiter.spreadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetNamesTests {

    @Test
    void aNameThatIsTakenGetsANumberAndStaysAsShortAsExcelWantsIt() {
        assertThat(SheetNames.free("Findings", List.of("Invoice"))).isEqualTo("Findings");
        assertThat(SheetNames.free("Findings", List.of("FINDINGS", "Findings (2)")))
                .isEqualTo("Findings (3)");
        assertThat(SheetNames.free("x".repeat(31), List.of("x".repeat(31)))).isEqualTo("x".repeat(27) + " (2)");
    }
}
