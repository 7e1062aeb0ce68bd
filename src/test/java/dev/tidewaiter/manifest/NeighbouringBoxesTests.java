package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes side by side: which of two neighbouring cells belongs to a label. */
class NeighbouringBoxesTests {

    private static final String GOODS = """

            No | Description | Quantity | Amount
            1 | Ceramic tiles | 20 | 80
            2 | Steel bolts | 7 | 14
            """;

    @Test
    void anAddressBesideTheNameInOneCellIsRead() {
        var read = ReadManifest.of("Beneficiary | Omega Officine SRL, Via Roma 4, 20100 Milano, Italy\n" + GOODS);

        assertThat(ReadManifest.place(read, Field.EXPORTER_ADDRESS)).isEqualTo("B1");
    }

    @Test
    void whoPaysTheCarriageGivesTheReceiverNoAddress() {
        var read = ReadManifest.of("""
                Грузополучатель | ООО "Альфа", 420000, г. Казань, ул. Мира, д. 1
                Плательщик | ООО "Бета", 101000, г. Москва, ул. Лесная, д. 2
                """ + GOODS);

        assertThat(ReadManifest.place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("B1");
        assertThat(ReadManifest.place(read, Field.BUYER_ADDRESS)).isEqualTo("nowhere");
    }

    @Test
    void theSecondLineOfABoxIsNoValueOfTheLabelOnTheLeft() {
        var read = ReadManifest.of("""
                1. USPPI Name: | 5. Forwarding Agent:
                Alpha Sensing LLC | Cascade Example Air, Inc.
                2. USPPI Address: | 18 8th Ave S, Suite 1, SeaTac, WA 98148
                16 Example Blvd, Pullman, WA 99163 |
                """ + GOODS);

        assertThat(ReadManifest.place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A4");
    }

    @Test
    void aLabelOverTwoColumnsWithItsValueBesideItIsNoHeadingOfThem() {
        var read = ReadManifest.of(
                """
                PORT OF LOADING | | NINGBO | | PORT OF DISCHARGE | | ANTWERP |
                MARKS | PKGS | DESCRIPTION | | HS CODE | | G.W.(KGS) | MEAS.
                N/M | 21 | Ceramic tiles | | 690721 | | 2438 | 13
                N/M | 86 | Solar lamps | | 940542 | | 731 | 6
                """, List.of(new MergedRange(1, 0, 1, 1), new MergedRange(1, 2, 1, 3), new MergedRange(1, 4, 1, 5)));

        assertThat(read.line(0).text(Field.PORT_OF_LOADING)).isEqualTo("NINGBO");
    }

    @Test
    void labourIsNoGoods() {
        var read = ReadManifest.of("""
                Detalle Mano de Obra | Unidad | Cantidad | Precio Unitario
                Soldador | hora | 14 | 35
                Ayudante | hora | 12 | 20
                """);

        assertThat(read.lines).isEmpty();
    }
}
