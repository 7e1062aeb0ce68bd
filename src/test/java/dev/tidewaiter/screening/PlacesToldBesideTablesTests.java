package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that stand around the lines of a document, and what becomes of lines whose place is told and whose goods are not. */
class PlacesToldBesideTablesTests {

    private static final String LINES = """
            Consignee;Country of Destination;Description;HS Code
            Lampada s.c.;Poland;Cutting boards;441912
            Lampada s.c.;Poland;Serving trays;441912
            """;

    @TempDir
    private Path folder;

    @Test
    void whatStandsBelowALabelledCountryIsHeard() throws Exception {
        var lines = OwnRules.screened(folder, LINES + ";\"COUNTRY OF ORIGIN: CHINA\nTRANSIT: MUMBAI - CHABAHAR\";;\n");
        assertThat(lines)
                .extracting(ScreenedLine::verdict)
                .containsExactly(Verdict.CLEAR, Verdict.CLEAR, Verdict.BLOCK);
    }

    @Test
    void whereClaimsArePaidIsAskedAbout() throws Exception {
        var lines = OwnRules.screened(folder, "Claims payable at:;Tehran, Iran;;\n" + LINES);
        assertThat(lines).extracting(ScreenedLine::verdict).containsOnly(Verdict.REVIEW);
    }

    @Test
    void withoutACodeTheCellThatNamesRussiaIsShownAndTheCodeAskedFor() throws Exception {
        var lines = OwnRules.screened(
                folder, "Consignee;Country of Destination;Description\nLampada s.c.;Russia;Cutting boards\n");
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(Verdict.CANNOT_CHECK);
            assertThat(line.findings())
                    .filteredOn(finding -> finding.rule().equals("R02"))
                    .flatExtracting(finding -> finding.evidence())
                    .extracting(value -> value.field())
                    .contains(Field.DESTINATION);
        });
    }
}
