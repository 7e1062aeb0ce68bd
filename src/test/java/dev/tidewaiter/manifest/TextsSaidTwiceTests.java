package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;

/** What a sheet says in one field at two places, and rows that wait for a line of their own table. */
class TextsSaidTwiceTests {

    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled());

    @Test
    void aTextThatIsPartOfAnotherIsSaidForItself() {
        var read = ReadManifest.with(READER, """
                End Use: | non-military
                End Use: | military

                Description | HS Code | Quantity | Total Value
                Garden chairs | '940179 | 10 | 500
                Garden tables | '940360 | 4 | 700
                """);

        assertThat(read.line(0).text(Field.END_USE)).isEqualTo("non-military / military");
    }

    @Test
    void anAddressBelowAnAddressIsAnotherOne() {
        var read = ReadManifest.with(READER, """
                Line | Consignee | Consignee Address | Description | HS Code | Quantity
                1 | Altona Keramik GmbH | Marktplatz 1, Vienna, Austria | Bath mats | '630260 | 5
                 | | Valiasr St 12, Tehran | | |
                2 | Altona Keramik GmbH | Marktplatz 1, Vienna, Austria | Bath robes | '630260 | 5
                 | | Notify: Xylo Trading LLC | | |
                """);

        assertThat(read.line(0).text(Field.CONSIGNEE_ADDRESS))
                .isEqualTo("Marktplatz 1, Vienna, Austria; Valiasr St 12, Tehran");
        assertThat(read.line(1).text(Field.CONSIGNEE_ADDRESS)).doesNotContain("Xylo");
    }
}
