package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Headings whose cells, or whose neighbours, say which of two meanings they have. */
class HeadingsOfTwoMeaningsTests {

    @Test
    void numbersOfPlacesInNumbersNameNobody() {
        var read = ReadManifest.of("consignee_address_id | Goods | Qty\n4711 | Lamp | 4\n4712 | Shade | 2\n");

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("nowhere");
    }

    @Test
    void whereGoodsAreUnloadedIsWhereTheyGoUnlessAnotherColumnSaysIt() {
        assertThat(place(ReadManifest.of("Goods | Qty | Country of Discharge\nLamp | 4 | IR\n"), Field.DESTINATION))
                .isEqualTo("C");
        assertThat(place(
                        ReadManifest.of(
                                "Goods | Qty | Country of Discharge | Country of Destination\nLamp | 4 | AE | KZ\n"),
                        Field.TRANSIT_COUNTRIES))
                .isEqualTo("C");
    }

    @Test
    void aLocalNameIsAPartysOrTheGoods() {
        var read = ReadManifest.of("Consignee | Local Name | Goods | Qty\nAlfa Trade | ООО Омега Парваз | Lamp | 4\n");

        assertThat(read.line(0).parties()).anyMatch(party -> party.name().text().equals("ООО Омега Парваз"));
        assertThat(place(
                        ReadManifest.of("Code | Local Name | Qty\nA-1 | Лампа | 4\nA-2 | Абажур | 2\n"),
                        Field.DESCRIPTION))
                .isEqualTo("B");
    }

    /** As shops export their goods; the rank of whoever signs stands in forms. */
    @Test
    void aTitleOfGoodsIsReadBesideTheirDescription() {
        var read = ReadManifest.of(
                "Consignee | Title | Description\nAlfa Trade | Servo motor | Black\nAlfa Trade | Camera lens | White\n");

        assertThat(read.line(0).description()).contains("Servo motor");
    }
}
