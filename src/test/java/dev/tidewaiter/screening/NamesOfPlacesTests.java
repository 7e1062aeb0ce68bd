package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Firms that are called after an occupied town, and those that are there. */
class NamesOfPlacesTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sebastopol Pizza s.c. | REVIEW",
                "Lampada s.c., Sebastopol | BLOCK",
                "Sebastopol Lampada s.c., Simferopol | BLOCK",
                "Simferopol ul. Kirova 12 OOO Alfa | BLOCK",
                "Simferopol Airport. Simferopol | BLOCK",
                "Simferopol Lampada - Simferopol s.c. | BLOCK",
                "Simferopol State University, ul. Vernadskogo 4, 295007 | BLOCK",
                "Simferopol Lampada, 12 Example Street | BLOCK",
                "17th Avenue Tehran LLC | REVIEW",
                "Omega Krym OOO | REVIEW",
                "Sevastopol Marine Plant | REVIEW",
                "Донецкий завод Омега | REVIEW",
                "Hotel Yalta GmbH | CLEAR",
                "Omega Gerson GmbH | CLEAR"
            })
    void onlyATownBehindTheNameSaysWhereTheFirmIs(String name, Verdict verdict) throws Exception {
        var lines = OwnRules.screened(
                folder,
                "Consignee;Country of Destination;Description;HS Code\n" + name + ";Poland;Cutting boards;441912\n");
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).verdict()).isEqualTo(verdict);
    }

    @Test
    void aFirmOfTheCountryThatBearsTheTownsNameIsThere() throws Exception {
        var lines = OwnRules.screened(folder, """
                Consignee;Consignee Country;Country of Destination;Description;HS Code
                Sebastopol Pizza s.c.;Ukraine;Ukraine;Cutting boards;441912
                """);
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.verdict()).isEqualTo(Verdict.BLOCK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bank Lampada, Simferopol | true",
                "Банк Лампада, г. Ялта | true",
                "Bank Lampada, Donetsk Street 5 | false",
                "Bank Lampada, Kyiv | false"
            })
    void aBankInAnOccupiedTownIsAskedAbout(String bank, boolean asked) throws Exception {
        var lines = OwnRules.screened(
                folder,
                "Consignee;Country of Destination;Description;HS Code;Consignee Bank\n"
                        + "Lampada s.c.;Poland;Cutting boards;441912;" + bank + '\n');
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.findings().stream()
                                .anyMatch(finding -> finding.rule().equals("R01")))
                        .isEqualTo(asked));
    }
}
