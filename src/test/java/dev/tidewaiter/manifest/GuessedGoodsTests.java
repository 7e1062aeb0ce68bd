package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that nobody understands and that describe no goods, so that the description is asked for and not thought to be there. */
class GuessedGoodsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customer | Qty | is_leader\nAlfa Trade GmbH | 2 | false\nBeta Trade GmbH | 3 | true\nBeta Trade GmbH | 5 | false\n",
                "Klant | Aantal | Dag\nAlfa Trade BV | 2 | Dinsdag 17 maart\nBeta Trade BV | 3 | Vrijdag 20 maart\n",
                "Customer | Qty | scanned_from\nAlfa Trade GmbH | 2 | C:\\scans\\Bill of lading 14.pdf\nBeta Trade GmbH | 3 | C:\\scans\\Bill of lading 15.pdf\n",
                "Customer | Qty | leg1_street\nAlfa Trade GmbH | 2 | Lange Strasse\nBeta Trade GmbH | 3 | Schulstrasse\n",
                "Customer | Qty | reference\nAlfa Trade GmbH | 2 | 260433/ALFA/BETA/MSC\nBeta Trade GmbH | 3 | 260434/BETA/ALFA/MSC/2\n"
            })
    void whatAnswersDatesOrRefersDescribesNoGoods(String rows) {
        assertThat(place(ReadManifest.of(rows), Field.DESCRIPTION)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customer | Qty | zusammengestellt\nAlfa Trade GmbH | 2 | Thermal camera core\nBeta Trade GmbH | 3 | Rotor of a drone\n",
                "Customer | Qty | zusammengestellt\nAlfa Trade GmbH | 2 | 12 march drums\nBeta Trade GmbH | 3 | Camera no 5\n",
                "Customer | Qty | zusammengestellt\nAlfa Trade GmbH | 2 | drums 12/ll/k\nBeta Trade GmbH | 3 | Camera file.pdf reader\n"
            })
    void wordsThatDifferDescribeThemStill(String rows) {
        assertThat(place(ReadManifest.of(rows), Field.DESCRIPTION)).isEqualTo("C");
    }

    @Test
    void aSecondNameRightBesideThatOfAPartyIsScreenedAsOne() {
        var read = ReadManifest.of("""
                Factura | Nombre_Cliente | Nombre_Extran | Quantity
                241838 | SERVICIOS ALFA | OMEGA PARVAZ CENTRO | 4
                241839 | TURISMO BETA | HOTEL DELTA NORTE | 2
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("nowhere");
        assertThat(read.line(0).parties()).anyMatch(party -> party.name().text().contains("OMEGA PARVAZ"));
    }

    @Test
    void aReferenceAloneIsAnItemWhereNothingIsDescribed() {
        var read = ReadManifest.of("""
                reference | client | pol | pod | qty
                260433/ALFA/BETA/MSC | ALFA | ALEX | TUNIS | 3
                260437/NAI/RARX/CAST | BETA | ALEX | NAIROBI | 1
                260446/GIF/AIR/NBO
                260448/TOAM/MRSK/3 | ALFA | ALEX | TOAMASINA | 1
                """);

        assertThat(read.lines).hasSize(4);
    }

    @Test
    void numbersAloneDescribeNothing() {
        var read = ReadManifest.of("artikl | komada\n25708 | 1\n65139 | 1\n11096 | 2\n");

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("nowhere");
        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("A");
        assertThat(read.lines).hasSize(3);
    }

    @Test
    void aPriceByTheUnitIsNoValueOfALineAndTheNotesBelowAnOfferAreNoGoods() {
        var read = ReadManifest.of("""
                ARTICLE | QUALITY | PRICE
                ALTO 30 | 50% WOOL 50% ACRYLIC | RMB 96.00/KG\\nCOND. WT.
                LUMI 48 | 30% WOOL 70% VISCOSE | RMB 88.50/KG\\nNET WT.
                CLOUD 13 | 55% ACRYLIC 30% NYLON | RMB 79.00/KG\\nCOND. WT.

                REMARK:
                1. Minimum quantities and surcharge
                Prices use the weight basis shown in each cell.
                """);

        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("C");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
        assertThat(read.lines).hasSize(3);
    }

    @Test
    void aPriceAloneIsThatOfTheLineStill() {
        assertThat(place(ReadManifest.of("Goods | Price\nRotor of a drone | RMB 96.00\n"), Field.TOTAL_VALUE))
                .isEqualTo("B");
    }
}
