package dev.tidewaiter.manifest.letterhead;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Remarks: to Tehran; Remarks; REMARKS; fragile / to Tehran",
                "End Use: guided missiles; End Use; END_USE; fragile / guided missiles"
            })
    void whatALabelSaysCountsBesideAColumnOfTheSameField(String above, String heading, Field field, String text) {
        var table =
                "%s\n\nConsignee | Destination Country | Description | HS Code | %s\nBeta LLC | Austria | Towels | '630260 | fragile\n";

        assertThat(ReadManifest.of(table.formatted(above, heading)).line(0).text(field))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Port of Discharge: Bandar Abbas; Port of Discharge; PORT_OF_DISCHARGE",
                "Country of Destination: Iran; Place of Delivery; DESTINATION"
            })
    void aPlaceOfALabelCountsBesideThatOfAColumn(String above, String heading, Field field) {
        var table =
                "%s\n\nConsignee | Destination Country | Description | HS Code | %s\nBeta LLC | Austria | Towels | '630260 | Trieste\n";

        assertThat(ReadManifest.of(table.formatted(above, heading)).line(0).further())
                .extracting(Value::field)
                .containsExactly(field);
    }

    @Test
    void ofTwoLabelsOfRemarksOrPlacesBothCountAndOfDatesTheFirst() {
        var above = """
                Remarks: Fragile
                Special Instructions: forward to Tehran
                Country of Destination: Austria
                Ultimate Destination Country: Iran
                Invoice Date: 2025-03-01
                Invoice Date: 2024-03-01

                Consignee | Description | HS Code
                Beta LLC | Towels | '630260
                """;

        var line = ReadManifest.of(above).line(0);

        assertThat(line.text(Field.REMARKS)).isEqualTo("Fragile / forward to Tehran");
        assertThat(line.destination()).isEqualTo(new Country("AT"));
        assertThat(line.further()).extracting(Value::text).containsExactly("Iran");
        assertThat(line.text(Field.INVOICE_DATE)).isEqualTo("2025-03-01");
    }

    @Test
    void labelsBelowASecondTableBelongToItsLines() {
        var read = ReadManifest.of("""
                Consignee | Destination Country | Description | HS Code | Quantity
                Beta LLC | Austria | Towels | '630260 | 10
                Beta LLC | Austria | Bath mats | '630260 | 4

                Invoice No | Buyer | Dest. Country | Goods | Tariff No. | Pieces
                INV-9 | Beta LLC | Austria | Garden chairs | '940179 | 3
                INV-9 | Beta LLC | Austria | Garden tables | '940360 | 8

                Final Destination: | Tehran, Iran
                """);

        assertThat(read.line(2).further()).extracting(Value::text).contains("Tehran, Iran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "Xanadu"})
    void theDestinationOfTheFormHidesNoneThatIsUnreadable(String unreadable) {
        var line = ReadManifest.of("Country of destination: Germany\n\nDescription | Qty | Destination\nTiles | 4 | "
                        + unreadable + "\nBolts | 9 | Germany\n")
                .line(0);

        assertThat(line.value(Field.DESTINATION).state()).isEqualTo(Value.State.UNREADABLE);
        assertThat(line.further()).extracting(Value::text).contains("Germany");
    }
}
