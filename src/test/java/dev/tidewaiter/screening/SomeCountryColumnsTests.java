package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two columns that are headed "Country" only one can be the destination; the other is heard all the same. */
class SomeCountryColumnsTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Supplier,Customer,Item,Code,Country,Country;Foo Ltd,Bishkek Trade,Cotton towels,630260,China,Iran",
                "Name,Name,Country,Country,Description,HS Code;Foo Ltd,Bishkek Trade,China,Iran,Cotton towels,630260",
                "Country,Consignee,Description,HS Code,Country;China,Bishkek Trade,Cotton towels,630260,Iran",
                "Country of Origin,Customer,Item,Code,Country,Country;China,Bishkek Trade,Cotton towels,630260,Germany,Iran"
            })
    void anEmbargoedOneIsNotPassed(String heading, String row) throws Exception {
        assertThat(verdict(heading, row)).isNotEqualTo(Verdict.CLEAR);
    }

    @Test
    void anOrdinaryOneStopsNothing() throws Exception {
        assertThat(verdict(
                        "Supplier,Customer,Item,Code,Country,Country",
                        "Foo Ltd,Wiener Handel GmbH,Cotton towels,630260,Austria,China"))
                .isEqualTo(Verdict.CLEAR);
    }

    private Verdict verdict(String heading, String row) throws Exception {
        var lines = OwnRules.screened(folder, heading + "\n" + row + "\n");
        assertThat(lines).hasSize(1);
        return lines.get(0).verdict();
    }
}
