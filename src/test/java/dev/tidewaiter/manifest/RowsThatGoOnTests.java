package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;

/** Rows that say more of the line above them, and one that ends what it says. */
class RowsThatGoOnTests {

    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled());

    private static final String TABLE = """
            Consignee | Description | Qty | Amount
            Altona Keramik GmbH | Ceramic tiles | 4 | 10
            Altona Keramik GmbH | Hexagonal bolts | 9 | 9
            """;

    @Test
    void aDescriptionOverManyRowsIsReadToItsEnd() {
        var rest = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            rest.append(" | part ").append(i).append(" of it | | \n");
        }
        var read = ReadManifest.with(READER, TABLE + "Altona Keramik GmbH | Cooling unit | 3 | 7\n" + rest);

        assertThat(read.line(2).description()).endsWith("part 6 of it");
    }

    @Test
    void anAddressThatGoesOnInTheNextRowBelongsToItsParty() {
        var read = ReadManifest.with(READER, """
                Consignee | Consignee Address | Description | Qty | Amount
                Altona Keramik GmbH | 12 Valiasr St | Ceramic tiles | 4 | 10
                 | Tehran, Iran | | |
                Altona Keramik GmbH | Marktplatz 1 | Hexagonal bolts | 9 | 9
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).parties().get(0).address().text()).contains("Valiasr", "Tehran");
    }

    @Test
    void noCountryIsCarriedOverASectionOfAnother() {
        var read = ReadManifest.with(READER, """
                Invoice No | No | Consignee | Country of Destination | Description | HS Code | Quantity
                INV-1 | 1 | Altona Keramik GmbH | Austria | Ceramic tiles | '690721 | 10
                 | 2 | | | Bath mats | '630260 | 5
                IRAN | | | | | |
                 | 3 | | | Bath robes | '630260 | 20
                """);

        assertThat(read.lines)
                .extracting(line -> line.text(Field.DESTINATION))
                .containsExactly("Austria", "Austria", "");
    }
}
