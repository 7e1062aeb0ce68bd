package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;

/** What an end user certifies below the goods speaks of goods that nobody sends, and may name somebody all the same. */
class DeclarationsBelowGoodsTests {

    private static final String UNDERTAKING = """
            End user: | Sigma Water SAOC, Way 4412, Barka, Oman

            Item | Description | Quantity | Value
            a | Pressure transducer | 14 | GBP 9,660
            b | Mounting kit | 14 | GBP 700
            """;

    @Test
    void aDeclarationBelowTheNumbersOfArticlesIsHeardAsARemark() {
        var reader = ManifestReader.of(WordLists.bundled())
                .watching(line -> line.values().stream()
                        .anyMatch(value -> value.field() == Field.DESCRIPTION
                                && value.text().contains("missiles")));
        var read = ReadManifest.with(
                reader,
                UNDERTAKING + "We certify that the goods will not be used for weapons or missiles of any kind;\n");

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(4, 5);
    }

    @Test
    void whoeverItNamesIsStillHeard() {
        var reader = ManifestReader.of(WordLists.bundled())
                .watching(line ->
                        line.values().stream().anyMatch(value -> value.text().contains("Vexley")));
        var read = ReadManifest.with(reader, UNDERTAKING + "We certify that the goods are for Vexley;\n");

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(4, 5, 6);
    }
}
