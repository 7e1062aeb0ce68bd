package dev.tidewaiter.manifest.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of parts that have no heading at all. */
class BareListTests {

    @Test
    void wordsBesideNumbersInEachRowAreGoods() {
        var read = ReadManifest.of("""
                Servo motor nine gram | 10 | 2 | 20
                Nylon screw with nut | 200 | 3 | 600
                Carbon rod four mm | 12 | 4 | 48
                Balsa sheet three mm | 20 | 5 | 100
                """);

        assertThat(read.lines).hasSize(4);
        assertThat(read.line(0).description()).isEqualTo("Servo motor nine gram");
        assertThat(read.line(0).text(Field.QUANTITY)).isEqualTo("10");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("has no heading"));
    }

    @Test
    void namesOfPartsFullOfFiguresAreGoodsAsWell() {
        var read = ReadManifest.of("""
                12V 10A mains adapter 100V-265V | 1 | '17.50
                Resistor array 10k 4700 0805 | 4 | '0.25
                Plexiglass tube 120OD 114ID 150 | 1 | '6.75
                Capacitor ceramic 100 nF 0805 | 4 | '0.15
                """);

        assertThat(read.lines).hasSize(4);
        assertThat(read.line(1).text(Field.QUANTITY)).isEqualTo("4");
    }

    @Test
    void articlesBesideNumbersOfPiecesAreGoodsByTheirNumberAlone() {
        var read = ReadManifest.of("""
                100 | 471-0012-1-ND
                10 | CTX112LV-ND
                20 | S1011E-16-ND
                30 | MAX6817EUT-ND
                """);

        assertThat(read.lines).hasSize(4);
        assertThat(read.line(1).text(Field.PART_NUMBER)).isEqualTo("CTX112LV-ND");
        assertThat(read.line(1).text(Field.QUANTITY)).isEqualTo("10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rate of interest | 1 | 2\nShare of margin | 3 | 4\n",
                "January | 10\nFebruary | 20\nMarch | 30\nApril | 40\n",
                "Name of depot | Code | Floor\nNorth depot | 1 | 2\nSouth depot | 3 | 4\nEast depot | 5 | 6\nWest depot | 7 | 8\n",
                "Same words | 1 | 2\nSame words | 3 | 4\nSame words | 5 | 6\nSame words | 7 | 8\n",
            })
    void otherListsAreNone(String rows) {
        assertThat(ReadManifest.of(rows).sheet().mapping().columns()).doesNotContainKey(Field.UNIT_PRICE);
    }

    @Test
    void placesAndFirmsBetweenLinesAreNoPartOfTheLineAbove() {
        var read = ReadManifest.of("""
                rice | 300
                Example Works Co., Ltd.
                beans | 525
                to Tehran Iran
                milk | 425
                cheese | 450
                Omega Trading
                bread | 200
                """);

        assertThat(read.lines)
                .noneMatch(line -> String.valueOf(line.description()).contains("Tehran"));
    }

    @Test
    void titlesWithAMarkDivideAList() {
        var read = ReadManifest.of("""
                >Dry
                red lentils | 310
                oats | 520
                >Chilled
                kefir with berries | 240
                curd | 580
                >Omega Trading
                dried plums | 210
                """);

        assertThat(read.lines)
                .extracting(line -> line.text(Field.DESCRIPTION))
                .containsExactly("red lentils", "oats", "kefir with berries", "curd", "dried plums");
        assertThat(read.line(4).text(Field.QUANTITY)).isEqualTo("210");
        assertThat(read.skipped).extracting(RowNote::row).containsExactly(1, 4, 7);
    }

    @Test
    void scannedBarCodesBesideWordsAndNumbersAreOfGoods() {
        var read = ReadManifest.of("""
                4006381333931 | Drawing pins | 12
                5550000000 | Door card | 4
                4006381333931 | Drawing pins | 12
                4006381333931 | | 12
                5550000000 | Door card | 4
                4006381333931 | Drawing pins | 12
                | Door card | 4
                4006381333931 | Drawing pins | 12
                """);

        assertThat(read.lines).hasSize(8);
        assertThat(read.line(1).text(Field.DESCRIPTION)).isEqualTo("Door card");
        assertThat(read.line(1).text(Field.QUANTITY)).isEqualTo("4");
        assertThat(read.line(1).text(Field.PART_NUMBER)).isEqualTo("5550000000");
    }

    @Test
    void namesBesideNumbersOfPiecesAreGoods() {
        var read = ReadManifest.of("""
                Ball bearing six | 10
                Shaft long | 4
                Housing of steel | 4
                Circlip large | 20
                """);

        assertThat(read.lines).hasSize(4);
        assertThat(read.line(3).text(Field.QUANTITY)).isEqualTo("20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Founding of firm | 1984\nFirst branch | 1991\nSecond branch | 2004\nThird branch | 2010\n",
                "Sales of north | 125000\nSales of south | 98000\nSales of east | 77000\nSales of west | 66000\n"
            })
    void yearsAndSumsAreNoPieces(String rows) {
        assertThat(ReadManifest.of(rows).lines).isEmpty();
    }

    @Test
    void daysAndUnitsBesideThePiecesAreRead() {
        var read = ReadManifest.of("""
                03-06-2026 | DC/118 | Ball valve small | 400 | Nos | 18400
                03-06-2026 | DC/118 | Ball valve large | 200 | Nos | 13600
                03-06-2026 | DC/119 | Pipe of plastic | 600 | Mtr | 57000
                04-06-2026 | DC/120 | Solvent cement | 96 | Tin | 8160
                """);

        assertThat(read.lines).hasSize(4);
        assertThat(read.line(2).description()).isEqualTo("Pipe of plastic");
        assertThat(read.line(2).text(Field.UNIT)).isEqualTo("Mtr");
        assertThat(read.sheet().mapping().columns()).containsEntry(Field.EXPORT_DATE, "A");
    }
}
