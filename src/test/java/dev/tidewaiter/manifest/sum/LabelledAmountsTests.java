package dev.tidewaiter.manifest.sum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.manifest.summary.RowNote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of labels and amounts in the columns of the goods, and goods whose amounts are in words. */
class LabelledAmountsTests {

    /** Labels that nobody knows, with their values: told by where they stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fracht | 61 | Nachlass | 0 | Sonstiges | 18",
                "Nach Sorten: | 61 | Milch: | 36 l | Obst: | 12 l",
            })
    void labelsAmongAmountsAreNoGoods(String row) {
        var read = ReadManifest.of("""
            Description | HS code | Qty | Unit price | Gross weight | Amount
            Ceramic tiles | 690721 | 4 | 2.5 | 40 | 10
            """ + row + "\n");

        assertThat(read.lines).hasSize(1);
        assertThat(read.skipped).extracting(RowNote::reason).contains("labels of a form");
    }

    /** Amounts in words make no label of what has a description, a code or a party of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spare parts | 84071010 | two | 5 | on request | 12 |",
                "Spare parts | 61 | two | 5 | on request | 12 |",
                "Fracht | 84071010 | three | 5 | negotiable | 12 |",
                "零件 | 88062210 | 两个 | 6 | 免费 | 20 |",
                "Fracht | 61 | two | 5 | on request | 12 | Beta Yapi",
                "Engine: | 84071010 | Model: | 5 | Serial: | 12",
                "Nach Sorten: | 61 | Consignee: | 5 | Country: | 12",
            })
    void goodsWhoseAmountsAreInWordsAreGoods(String row) {
        var read = ReadManifest.of("""
            Description | HS code | Qty | Unit price | Amount | Net weight | Consignee
            Ceramic tiles | 690721 | 4 | 2.5 | 10 | 40 | Tarsus Yapi
            """ + row + "\n");

        assertThat(read.lines).hasSize(2);
    }

    /** A number of pieces where goods are described, or the number of a model, is of goods, whatever their labels. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drones: | 12 pcs | Gyroscopes: | 4 pcs | Motors: | 20",
                "Orlan-10: | 12 pcs | Shahed 136: | 4 pcs | Zala 421: | 20",
            })
    void goodsWithAColonAreNotSkipped(String row) {
        var read = ReadManifest.of("""
            HS | Description | Qty | Unit price | Net weight | Value
            690721 | Ceramic tiles | 4 | 2.5 | 40 | 10
            """ + row + "\n");

        assertThat(read.skipped).extracting(RowNote::reason).doesNotContain("labels of a form");
    }
}
