package dev.tidewaiter.manifest.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ColonHeadingsTests {

    @Test
    void columnsHeadedByTextsWithColonsAreATable() {
        var read = ReadManifest.of("""
                Consignee: | Delmora Handels GmbH | |
                Description: | HS Code: | Qty: | Unit Price:
                Tiles | 690721 | 4 | 12
                Bolts | 731815 | 9 | 3
                """);

        assertThat(read.lines)
                .extracting(line -> line.description(), line -> line.text(Field.HS), line -> line.text(Field.QUANTITY))
                .containsExactly(Tuple.tuple("Tiles", "690721", "4"), Tuple.tuple("Bolts", "731815", "9"));
        assertThat(read.lines.get(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Delmora Handels GmbH");
    }

    @Test
    void someOfManyHeadingsMayHaveAColon() {
        var read = ReadManifest.of("""
                Consignee: | Country of Destination: | Description: | HS Code | Quantity | Unit | Net weight | ECCN
                Delmora Handels GmbH | Vietnam | Pumps | 841370 | 4 | pcs | 10 | 2B350
                Delmora Handels GmbH | Vietnam | Valves | 848180 | 9 | pcs | 12 | EAR99
                """);

        assertThat(read.lines)
                .extracting(line -> line.description(), line -> line.text(Field.ECCN))
                .containsExactly(Tuple.tuple("Pumps", "2B350"), Tuple.tuple("Valves", "EAR99"));
    }

    @Test
    void theyAreNoGoodsWhereTheyStandAgainOnANextPage() {
        var read = ReadManifest.of("""
                Description: | HS Code: | Qty: | Unit Price:
                Tiles | 690721 | 4 | 12
                Description: | HS Code: | Qty: | Unit Price:
                Bolts | 731815 | 9 | 3
                """);

        assertThat(read.lines).extracting(line -> line.description()).containsExactly("Tiles", "Bolts");
    }

    @Test
    void labelsWithoutValuesBelowThemAreAFormToBeFilledIn() {
        var read = ReadManifest.of("""
                Consignee: | Delmora Handels GmbH |
                Description: | HS Code: | Qty:
                Prepared by: | Checked by: | Date:
                """);

        assertThat(read.lines).isEmpty();
    }

    @Test
    void aGroupOfGoodsMayStandBetweenThemAndTheLines() {
        var read = ReadManifest.of("""
                No.: | Description: | HS Code: | Qty:
                Floor
                1 | Tiles | 690721 | 4
                """);

        assertThat(read.lines).extracting(line -> line.description()).contains("Tiles");
        assertThat(ReadManifest.place(read, Field.HS)).isEqualTo("C");
    }

    @Test
    void manyOfThemHeadShipmentsThatTellNoGoods() {
        var read = ReadManifest.of("""
                Shipment No.: | Shipper: | Consignee: | Port of Loading: | Port of Discharge: | Gross Weight:
                DL-1 | Orlan Metals s.r.o. | Delmora Handels GmbH | Gdansk | Felixstowe | 1200
                DL-2 | Orlan Metals s.r.o. | Tarvik Trading Ltd | Gdansk | Hull | 800
                """);

        assertThat(read.lines)
                .extracting(line -> line.text(Field.CONSIGNEE_NAME))
                .containsExactly("Delmora Handels GmbH", "Tarvik Trading Ltd");
    }

    @Test
    void aFurtherTableMayHaveThem() {
        var read = ReadManifest.of("""
                Description | HS Code | Qty
                Tiles | 690721 | 4

                Consignee: | Description: | HS Code: | Net Weight:
                Tarvik Trading Ltd | Bolts | 731815 | 9
                """);

        assertThat(read.lines).extracting(line -> line.description()).containsExactly("Tiles", "Bolts");
    }

    @Test
    void bandsOfAFormAreNoTableAndTellOneLine() {
        var read = ReadManifest.of("""
                Shipper: | Consignee: | Country of Destination:
                Orlan Metals s.r.o. | Delmora Handels GmbH | Germany
                Description of goods: | Quantity: | HS Code:
                Motors | 4 | 850110
                Net Weight: | Gross Weight: | Invoice Value:
                10 | 12 | 100
                """);

        assertThat(read.lines).hasSize(1);
        var line = read.line(0);
        assertThat(line.description()).isEqualTo("Motors");
        assertThat(line.text(Field.CONSIGNEE_NAME)).isEqualTo("Delmora Handels GmbH");
        assertThat(line.text(Field.HS)).isEqualTo("850110");
        assertThat(line.text(Field.NET_WEIGHT)).isEqualTo("10");
        assertThat(line.text(Field.GROSS_WEIGHT)).isEqualTo("12");
        assertThat(line.text(Field.TOTAL_VALUE)).isEqualTo("100");
    }

    @Test
    void aBandOfSignaturesBelowThemIsNoLine() {
        var read = ReadManifest.of("""
                Shipper: | Consignee: | Country of Destination:
                Orlan Metals s.r.o. | Delmora Handels GmbH | Germany
                Description of goods: | Quantity: | HS Code:
                Motors | 4 | 850110
                Prepared by: | Checked by: | Date:
                Anna | Otto | 2025-03-01
                """);

        assertThat(read.lines).extracting(line -> line.description()).containsExactly("Motors");
        assertThat(read.line(0).text(Field.HS)).isEqualTo("850110");
    }

    @Test
    void aBandBelowTheGoodsTellsWhoTheyAreFor() {
        var read = ReadManifest.of("""
                Description of goods: | Quantity: | Value:
                Tiles | 4 | 20
                Consignee: | Country of Destination: | HS Code:
                Tarvik Iran Co | Iran | 690721
                """);

        assertThat(read.lines).hasSize(1);
        var line = read.line(0);
        assertThat(line.description()).isEqualTo("Tiles");
        assertThat(line.text(Field.CONSIGNEE_NAME)).isEqualTo("Tarvik Iran Co");
        assertThat(line.text(Field.HS)).isEqualTo("690721");
        assertThat(line.text(Field.TOTAL_VALUE)).isEqualTo("20");
    }
}
