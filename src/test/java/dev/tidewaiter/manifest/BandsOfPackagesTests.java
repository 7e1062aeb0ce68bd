package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows among goods that say for whom the packages below them are, without the label of a party. */
class BandsOfPackagesTests {

    private static final String HEADING = "No | Description | HS Code | Packages\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pallet 1 - for %s",
                "Palette Nr. 2: für %s",
                "Box 3: %s",
                "Паллета 1 - для %s",
                "Crate #1 (for %s)",
                "For %s"
            })
    void aGroupIsToldByItsPackages(String heading) {
        var read = ReadManifest.of(HEADING
                + heading.formatted("Alpha Homewares Ltd")
                + "\n1 | Cotton towels | 630260 | 4\n"
                + heading.formatted("Beta Bolig ApS")
                + "\n2 | Cotton towels | 630260 | 2\n");

        assertThat(LineGroupsTests.consignees(read))
                .containsExactly(List.of("Alpha Homewares Ltd"), List.of("Beta Bolig ApS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pallet 1 - for export only", "Carton 1 - glass for kitchen", "Pallet 1"})
    void packagesThatAreForNobodyHeadNone(String row) {
        var read = ReadManifest.of(
                HEADING + row + "\n1 | Cotton towels | 630260 | 4\n" + row + "\n2 | Cotton towels | 630260 | 2\n");

        assertThat(LineGroupsTests.consignees(read)).containsExactly(List.of(), List.of());
    }
}
