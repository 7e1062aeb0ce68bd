package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows below the goods whose text begins like a label in the column of descriptions: what stands behind it may be goods. */
class GoodsBehindLabelsTests {

    private static final String TABLE = """
            Consignee | Description | Qty | Amount
            Altona Keramik GmbH | Machinery as listed | 2 | 24000
            """;

    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled())
            .watching(line -> line.description().contains("Kelvarin engine"));

    @ParameterizedTest
    @ValueSource(strings = {"cont.:", "Container:", "Marks:", "Invoice No.:"})
    void goodsBehindALabelAreLookedAtAsGoods(String label) {
        var read = ReadManifest.with(READER, TABLE + " | " + label + " Kelvarin engine, 2 pcs of the above | | \n");

        assertThat(read.lines)
                .extracting(GoodsLine::description)
                .contains(label + " Kelvarin engine, 2 pcs of the above");
    }

    /** Nobody counts goods in a contract's number, a ship's name or terms; who does sends them. */
    @ParameterizedTest
    @ValueSource(strings = {"Contract:", "Vessel:", "Terms of payment:", "Delivery terms:"})
    void goodsThatAreCountedBehindADealAreLookedAtAsGoods(String label) {
        var read = ReadManifest.with(READER, TABLE + " | " + label + " 2 pcs Kelvarin engine added | | \n");

        assertThat(read.lines).extracting(GoodsLine::description).contains(label + " 2 pcs Kelvarin engine added");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contract: Kelvarin engine x2 pcs",
                "Contract: 2-pcs Kelvarin engine",
                "Contract: 2 (two) pcs Kelvarin engine",
                "合同：加Kelvarin engine发动机2台",
                "Port of loading: 2 pcs Kelvarin engine",
                "Country of origin: 2 pcs Kelvarin engine"
            })
    void howeverTheyAreCounted(String text) {
        var read = ReadManifest.with(READER, TABLE + " | " + text + " | | \n");

        assertThat(read.lines).extracting(GoodsLine::description).contains(text);
    }

    /** What parties, ships, contracts, terms and remarks are called, or leave out, is no line of goods. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seller: Kelvarin engine Shop GmbH",
                "Buyer: Kelvarin engine Dubai FZE",
                "Notify: Kelvarin engine LLC",
                "Carrier: Kelvarin engine Logistics Ltd",
                "Vessel: MV Kelvarin engine",
                "Remarks: not for use in a Kelvarin engine",
                "Note: Kelvarin engine is not included",
                "Contract: delivery of a Kelvarin engine is excluded",
                "Terms of payment: 30 days for Kelvarin engine",
                "Contract: KX2 pcs-91, Kelvarin engine",
                "Port of loading: Kelvarin engine harbour, berth 2",
            })
    void namesAndRemarksBehindALabelAreNoGoods(String text) {
        var read = ReadManifest.with(READER, TABLE + " | " + text + " | | \n");

        assertThat(read.lines).extracting(GoodsLine::description).containsExactly("Machinery as listed");
    }

    @Test
    void aLabelledValueThatTellsNothingStaysOne() {
        var read = ReadManifest.with(READER, TABLE + " | Container: MSKU1234565 | | \n");

        assertThat(read.lines).extracting(GoodsLine::description).containsExactly("Machinery as listed");
    }
}
