package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** What stands beside, above or between other things and must take nothing from them. */
class NeighboursTests {

    @Test
    void aLineAboutTheContainerIsNoUpperHeading() {
        var read = ReadManifest.of("""
                LOAD PLAN WEEK 12
                Container 1: | ABCU1234560 | 40'HC | Seal 44871
                HBL | Shipper | Consignee | Pkgs | Commodity | Gross kg
                XY-1 | Alfa Tiles BV | Beta Bouw NV | 20 | Floor tiles | 14800
                XY-2 | Alfa Tiles BV | Gamma Bouw NV | 6 | Grout | 4100
                """);

        assertThat(place(read, Field.BILL_OF_LADING)).isEqualTo("A");
        assertThat(place(read, Field.CONTAINER)).isEqualTo("B2");
    }

    @Test
    void whomALetterIsForStandsBetweenNameAndStreet() {
        var read = ReadManifest.of("""
                VENDOR | | SHIP TO
                Alfa Supply Inc | | Beta Laboratory LLC
                Attn: Order Desk | | 14 Example Road
                1450 Industrial Parkway | | Reno, NV 89509
                Hayward, CA 94544

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A4");
        assertThat(read.line(0).parties())
                .noneMatch(party -> party.name().text().startsWith("Reno"));
    }

    @Test
    void anAddressWithATelephoneBehindItStaysOne() {
        var read = ReadManifest.of("""
                ALFA FITNESS EQUIPMENT CO., LTD.
                NO. 66 EXAMPLE ROAD, JIMEI DISTRICT, XIAMEN, CHINA   TEL: 0592-6100000

                COMMERCIAL INVOICE

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A2");
    }

    @Test
    void boxesBesidePiecesArePackages() {
        var read =
                ReadManifest.of("Part Name | Quantity( boxes) | Quantity(Pcs)\nGrille | 12 | 480\nCover | 6 | 240\n");

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("B");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
    }

    @Test
    void cartonNumbersBesideCodesAreMarks() {
        var read = ReadManifest.of(
                "C/N | Description | HS Code | Qty\n1-12 | Tiles | 690721 | 4\n13-20 | Bolts | 731815 | 9\n");

        assertThat(place(read, Field.MARKS)).isEqualTo("A");
        assertThat(place(read, Field.HS)).isEqualTo("C");
    }

    @Test
    void lettersNumbersAndSumsOfColumnsAreNoGoods() {
        var read = ReadManifest.of("""
                No | Description | Unit | Qty | Price | Amount
                'A | B | C | '1 | '2 | 3=1x2
                1 | Tiles | m | 600 | 5 | 3000
                2 | Bolts | pc | 48 | 2 | 96
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void anEmptyBoxDoesNotTakeTheLabelToItsRight() {
        var read = ReadManifest.of("""
                PORT OF LOADING | PLACE OF DELIVERY | TYPE OF MOVE
                HAIFA | | Containerized

                """ + TABLE);

        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("A2");
        assertThat(place(read, Field.PLACE_OF_DELIVERY)).isEqualTo("nowhere");
    }
}
