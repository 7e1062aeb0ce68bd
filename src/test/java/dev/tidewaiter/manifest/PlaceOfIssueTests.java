package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The town where a sender signs, which all lines have heard of, and other places that stand below the goods. */
class PlaceOfIssueTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "21 Vexley, 16.03.2026; 0",
                "Ship on to Vexley by 16.03.2026; 1",
                "Transit Vexley 16.03.2026; 1",
                "End use Vexley 16.03.2026; 1",
                "21 To be delivered at Vexley; 1",
                "21 Issued at Vexley for Vexley Ltd, 16.03.2026; 1",
                "21 Issued at Vexleyham, 16.03.2026; 1"
            })
    void theTownWhereASenderSignsIsHeardOfAlready(String text, int told) {
        assertThat(told("Am Kai 5, Vexley", text)).isEqualTo(told);
    }

    /** Below "Goods go to:" the day is that of delivery. */
    @Test
    void aStreetThatIsCalledAfterATownIsNoTownOfTheSender() {
        assertThat(told("Vexley Street 5, Izmir", "Vexley 16.03.2026")).isOne();
    }

    /** How many lines tell of the town below a table. */
    private static int told(String address, String text) {
        var reader = ManifestReader.of(WordLists.bundled())
                .watching(line -> line.elsewhere().stream()
                        .anyMatch(value -> value.field() != Field.DESCRIPTION
                                && value.text().contains("Vexley")));
        var read = ReadManifest.with(reader, """
                Shipper: | Altona Keramik GmbH
                Shipper address: | %s
                Consignee: | Altyn Trade LLP

                Marks | Description | Qty | Amount
                A | Ceramic tiles | 4 | 10
                B | Hexagonal bolts | 9 | 9
                Total | | 13 | 19
                %s
                """.formatted(address, text));
        return (int) read.lines.stream().filter(line -> line.row() == 9).count();
    }
}
