package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Tables whose headings stand several times beside each other. */
class SideBySideTablesTests {

    private static final String ROLLS = """
            DESCRIPTION: | | POLYESTER YARN
            Colour | Roll No | Net weight | Yards | Colour | Roll No | Net weight | Yards
            RED | 1 | 17.5 | 36 | BLUE | 1 | 18.1 | 37
            RED | 2 | 18.9 | 38 | BLUE | 2 | 19.1 | 39
             | | | | BLUE | 3 | 20.1 | 41
            Total | 2 | 36.4 | 74 | | 3 | 57.3 | 117
            Gross weight = | | 40 | | | | 61 |
            """;

    @Test
    void eachRowOfAnyBlockIsALine() {
        var read = ReadManifest.of(ROLLS);

        assertThat(read.lines).extracting(line -> line.row()).containsExactly(3, 4, 5);
        assertThat(ReadManifest.place(read, Field.NET_WEIGHT)).isEqualTo("C, G");
        assertThat(read.line(2).text(Field.NET_WEIGHT)).isEqualTo("20.1");
        assertThat(read.sheet().mapping().questions())
                .anyMatch(question -> question.startsWith("From column E \"Colour\" on the headings stand once more"));
    }

    @Test
    void goodsOfTheSecondBlockAreReadWithTheFirst() {
        var read = ReadManifest.of("""
                Item | Model | Qty | Item | Model | Qty
                Tiles | T-1 | 5 | Engine | L550E | 2
                Bolts | B-1 | 9 | Pens | P-7 | 4
                """);

        assertThat(read.line(0).description()).isEqualTo("Tiles / Engine");
        assertThat(read.line(0).text(Field.MODEL)).isEqualTo("T-1 / L550E");
    }

    @Test
    void columnsOfTwoPartiesAreNoBlocks() {
        var read = ReadManifest.of("""
                Exporter | Address | City | Country | Consignee | Address | City | Country | Goods
                Alfa Works Ltd | Harbour Street 4 | Hamburg | DE | Beta LLC | Abay Street 3 | Almaty | KZ | Tiles
                """);

        assertThat(ReadManifest.place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("F");
    }
}
