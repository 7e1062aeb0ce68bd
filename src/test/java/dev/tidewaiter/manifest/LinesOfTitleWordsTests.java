package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines whose short values are titles elsewhere, as CN is the combined nomenclature, and what forms print below goods. */
class LinesOfTitleWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"CN", "NO", "BY", "IL", "SC", "VE", "MOC", "CT", "CIF", "QTY", "Ref"})
    void aLineIsNoRowOfTitlesBecauseItsCountriesAreTitlesElsewhere(String word) {
        var row = "Engine | Osprey Ltd | " + word + " | " + word + "\n";
        var goods = "Pump | Falcon Ltd | GB | GB\n";
        var read = ReadManifest.of(
                "Description | Consignee | Consignee country | Destination\n" + goods + row + goods + row);

        assertThat(read.lines).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Description | Unit | Currency | Destination; Engine | SET | USD | NO",
                "Description | Consignee | Fragile | Dangerous; Engine | Osprey Ltd | No | No",
                "Ref | Kind | Description | Consignee; Ref | Sample | Engine | Osprey Ltd",
                "Model | Marks | Remarks | Destination; Falcon | MOC | QTY | CN",
            })
    void aLineIsNoRowOfTitlesBecauseWhatElseItSaysIs(String heading, String row) {
        assertThat(ReadManifest.of(heading + "\n" + row + "\n" + row + "\n").lines)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sample | Sample", "Free | Value", "Total | Total"})
    void aLineIsNoBoxBecauseWordsStandWhereNumbersDo(String amounts) {
        var goods = "Pump | Falcon Ltd | 4 | 20 | GB\n";
        var read = ReadManifest.of("Description | Consignee | Quantity | Amount | Destination\n" + goods + goods
                + "Engine | Osprey Ltd | " + amounts + " | CN\n");

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void titlesBelowGoodsAreNoLines() {
        var read = ReadManifest.of("""
                Description | Consignee | Consignee country | Destination
                Pump | Falcon Ltd | GB | GB
                Place | Date | Signature | Remarks
                Altona | Signature | Date | Remarks
                """);

        assertThat(read.lines).hasSize(1);
    }
}
