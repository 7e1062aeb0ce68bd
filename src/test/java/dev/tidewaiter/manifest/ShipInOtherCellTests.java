package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column of means of transport may name the ship itself, with or without the names that it had before. */
class ShipInOtherCellTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BLUE KESTREL V.088S",
                "BLUE KESTREL (ex PETREL) V.088S",
                "BLUE KESTREL ex PETREL, voy. no. 12",
                "BLUE KESTREL 088S (ex PETREL)",
                "BLUE KESTREL (old name PETREL) 088S",
                "BLUE KESTREL 088S ex-PETREL",
                "BLUE KESTREL 088S/PETREL",
                "MV Blue Kestrel"
            })
    void aShipIsReadFromTheColumnOfMeansOfTransport(String means) {
        assertThat(ships("Means of transport", means)).containsExactly(means);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sea", "By truck", "TRUCK 24 T", "Air freight, 2 flights", "DHL Express 9:00", "Vessel"})
    void aMeansThatNamesNoShipIsNone(String means) {
        assertThat(ships("Means of transport", means)).isEmpty();
    }

    @Test
    void aShipInItsOwnColumnIsTheOnlyOne() {
        assertThat(ships("Means of transport | Vessel", "PETREL V.088S | BLUE KESTREL"))
                .containsExactly("BLUE KESTREL");
    }

    private static List<String> ships(String heading, String cell) {
        var read =
                ReadManifest.of("Consignee | Goods | Qty | %s\nOmega LLC | Lamp | 1 | %s\nAlfa LLC | Shade | 2 | %s\n"
                        .formatted(heading, cell, cell));
        return read.line(0).parties().stream()
                .filter(party -> party.role() == Role.VESSEL)
                .map(party -> party.name().text())
                .toList();
    }
}
