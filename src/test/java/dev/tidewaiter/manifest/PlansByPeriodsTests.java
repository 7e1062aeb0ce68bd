package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans with a column for each week, month or size under one heading. */
class PlansByPeriodsTests {

    private static final List<MergedRange> GROUP = List.of(new MergedRange(1, 3, 1, 6));
    private static final String LINES = """
            PK-77 | Wiring harness | pcs | 240 | 200 | 180 | 620
            PK-78 | Battery cable | pcs | 90 | 90 | 80 | 260
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W37 | W38 | W39",
                "Week 9 | Week 10 | Week 11",
                "10月 | 11月 | 12月",
                "Sep-26 | Oct-26 | Nov-26",
                "October | November | December",
                "S | M | L"
            })
    void theTotalOfTheirColumnsIsTheQuantity(String periods) {
        var read = ReadManifest.of(
                "Part No. | Part name | Unit | Planned quantity\n | | | " + periods + " | Total\n" + LINES, GROUP);

        assertThat(read.lines).hasSize(2);
        assertThat(place(read, Field.QUANTITY)).isEqualTo("G");
        assertThat(read.line(0).text(Field.QUANTITY)).startsWith("620");
    }

    @Test
    void aLineRightBelowTheHeadingIsNoPartOfIt() {
        var read = ReadManifest.of("Part No. | Part name | Unit | Planned quantity\n" + LINES, GROUP);

        assertThat(read.lines).hasSize(2);
    }
}
