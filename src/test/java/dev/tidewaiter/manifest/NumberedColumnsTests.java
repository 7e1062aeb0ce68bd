package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Order forms with several goods side by side, whose headings are numbered. */
class NumberedColumnsTests {

    @Test
    void allGoodsAreReadAndTheAmountsOfTheFirst() {
        var read = ReadManifest.of("""
                id | Name | E_Mail | Artikel_1 | Anzahl_1 | Einzelpreis_1 | Artikel_2 | Anzahl_2 | Einzelpreis_2
                7 | Jana Kovar | jk@example.com | Lampe | 1 | 33 | Rotor einer Drohne | 2 | 4
                8 | Nils Berg | nb@example.com | Schirm | 2 | 36 | | |
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("D, G");
        assertThat(read.line(0).description()).contains("Rotor einer Drohne");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("E");
        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("F");
    }

    @Test
    void aNumberWrittenTogetherWithTheWordIsOne() {
        var read = ReadManifest.of(
                "fecha | nombre_cliente | numero_orden | cantidad1 | precio1 | descripcion1\n2026-01-04 | Alfa SA | K-17 | 4 | 12.5 | Lampara\n");

        assertThat(place(read, Field.QUANTITY)).isEqualTo("D");
        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("E");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("F");
    }

    @Test
    void cellsThatAreNumberedHeadNoTable() {
        var read = ReadManifest.of("""
                Goods | Consignee | Qty
                Product 1 | Customer 1 | 4
                Product 2 | Customer 2 | 5
                Product 3 | Customer 3 | 6
                """);

        assertThat(read.lines).hasSize(3);
    }
}
