package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadValuesTests {

    private static final String TABLE = """


            Consignee | Destination | Goods | HS Code | Qty
            Beta LLC | KZ | Tiles | 690721 | 5
            Omega Works Ltd | KZ | Bolts | 731815 | 5
            """;

    @ParameterizedTest
    @CsvSource({
        "Consignee: Omega Works Ltd, A1",
        "Consignee: | Omega Works Ltd, B1",
        "Shipment on behalf of | Omega Works Ltd, B1",
        "Shipment on behalf of: Omega Works Ltd, A1",
        "Ultimate consignee: Omega Works Ltd, A1",
    })
    void aPartyOfTheLetterheadIsScreenedBesideThatOfTheColumn(String above, String cell) {
        var line = ReadManifest.of(above + TABLE).line(0);

        assertThat(line.parties())
                .extracting(party -> party.name().text() + " @ " + party.name().cell())
                .contains("Beta LLC @ test.xlsx, Sheet1!A4", "Omega Works Ltd @ test.xlsx, Sheet1!" + cell);
    }

    @Test
    void aPartyThatBothNameIsToldOnce() {
        assertThat(ReadManifest.of("Consignee: Omega Works Ltd\n" + TABLE.strip())
                        .line(1)
                        .parties())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Final destination: Russia",
                "Country of final destination: Russia",
                "Country of destination: | Russia",
                "Final destination | Russia",
            })
    void aSecondDestinationIsHeardBesideThatOfTheLine(String above) {
        var line = ReadManifest.of(above + TABLE).line(0);

        assertThat(line.destination()).isEqualTo(new Country("KZ"));
        assertThat(line.further()).extracting(Value::text).contains("Russia");
    }

    @Test
    void theDestinationOfTheFormIsThatOfALineWithoutOne() {
        var read = ReadManifest.of("运抵国（地区） | 秘鲁\n\n商品名称 | 数量 | 最终目的国\n瓷砖 | 4 | 秘鲁\n螺栓 | 9 |\n");

        assertThat(read.line(1).destination()).isEqualTo(new Country("PE"));
        assertThat(place(read, Field.DESTINATION)).isEqualTo("C, B1");
        assertThat(place(read, Field.PLACE_OF_DELIVERY)).isEqualTo("nowhere");
    }
}
