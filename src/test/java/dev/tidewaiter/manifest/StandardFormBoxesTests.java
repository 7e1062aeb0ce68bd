package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes of forms that everybody uses, filled in with invented shipments. */
class StandardFormBoxesTests {

    @Test
    void aBoxForShipAndVoyageTellsBoth() {
        var read = ReadManifest.of("""
                OCEAN VESSEL / VOYAGE | PORT OF LOADING
                EXAMPLE STAR V.123E | NINGBO, CHINA

                Marks | Description | Quantity
                N/M | Ceramic tiles | 20
                N/M | Steel bolts | 7
                """);

        assertThat(read.line(0).text(Field.VOYAGE)).isEqualTo("123E");
        assertThat(read.line(0).text(Field.VESSEL_NAME)).contains("EXAMPLE STAR");
    }

    @Test
    void aShipInTheCellOfItsVoyageIsTheShip() {
        var read = ReadManifest.of("""
                No | Consignee | Description | Quantity | Vessel | Voyage
                1 | Beta Trade LLC | Ceramic tiles | 20 | | Example Kestrel II 025E
                2 | Beta Trade LLC | Ceramic tiles | 20 | | FJ324W
                3 | Beta Trade LLC | Ceramic tiles | 20 | | TK 6431
                4 | Beta Trade LLC | Ceramic tiles | 20 | Other Star | Feeder 025E
                """);

        assertThat(read.lines)
                .extracting(line -> line.parties().stream()
                        .filter(party -> party.role() == Role.VESSEL)
                        .map(party -> party.name().text())
                        .toList())
                .containsExactly(List.of("Example Kestrel II 025E"), List.of(), List.of(), List.of("Other Star"));
    }

    @Test
    void aNumberedBoxBehindTheTableIsNoLine() {
        var read = ReadManifest.of("""
                6 Marks and numbers | 7 Number of packages | 8 Method of packing | 9 Nature of the goods | 11 Gross weight in kg
                AM 1-4 | 4 | Pallets | Gear pumps | 812
                AM 5 | 1 | Crate | Spare parts | 44
                21 Established in | Bremen | on | 12.03.2024
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void goodsThatBeginWithTheirNumberStayGoods() {
        var read = ReadManifest.of("""
                Marks | Packages | Kind | Nature of the goods | Gross weight
                AM 1-4 | 4 | Pallets | Gear pumps | 812
                21 Example | Crate | on | 12 engines |
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void toOverAnAddressNamesWhoIsWrittenTo() {
        var read = ReadManifest.of("""
                TO: | Nile Delta for Import & Trade | PI NO.: | LS-20
                ADD: | 14 Example St., Alexandria | DATE: | 2025.04.09

                Item | Description | Quantity | Amount
                1 | Ceramic tiles | 20 | 80
                2 | Steel bolts | 7 | 14
                """);

        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Nile Delta for Import & Trade");
        assertThat(read.line(0).has(Field.PORT_OF_DISCHARGE)).isFalse();
    }

    @Test
    void whenABoxIsToBeFilledInDoesNotChangeWhatItHolds() {
        var read = ReadManifest.of("""
                Importer - if other than consignee (complete name and address)
                Gamma Import GmbH

                Description | Quantity | Amount
                Ceramic tiles | 20 | 80
                Steel bolts | 7 | 14
                """);

        assertThat(read.line(0).text(Field.BUYER_NAME)).isEqualTo("Gamma Import GmbH");
    }
}
