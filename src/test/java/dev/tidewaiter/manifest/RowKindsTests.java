package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowKindsTests {

    private static final String HEADING = """
            Consignee | Destination | Goods | HS Code | Qty
            Beta LLC | KZ | Tiles | 690721 | 5
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOTAL | RU | Engine parts | '8409.91 | 1",
                "Suma | RU | Engine L550E | '8407.10 | 1",
                "Итого | | Engine parts | | 1",
                "Total | RU | | | 1",
                "Total | | | '8409.91 |",
            })
    void aRowThatNamesGoodsOrAPlaceBesideTheTotalWordIsALine(String row) {
        assertThat(ReadManifest.of(HEADING + row).lines).hasSize(2);
    }

    @Test
    void aPartyBesideTheTotalWordMakesALine() {
        var read = ReadManifest.of("""
                Ref | Exporter | Origin | Destination | Goods | HS Code
                S-1 | Alpha Works Ltd | CN | KZ | Tiles | 690721
                Total | Gamma Engine Co | CN | CN | Pens | '9608.10
                """);

        assertThat(read.lines).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total | | | | 5",
                "| | Total: | | 5",
                "Total | | TOTAL QTY: 5 PCS | | 5",
                "Grand total | | 5 cartons | | 5",
                "Итого: | | | | 5",
                "| | | Crate 2 subtotal: | 5",
            })
    void aSumAloneIsATotal(String row) {
        var read = ReadManifest.of(HEADING + row);

        assertThat(read.lines).hasSize(1);
        assertThat(read.skipped).extracting(RowNote::reason).contains("a total");
    }

    @Test
    void narrowRowsBelowASubtotalAreLines() {
        var read = ReadManifest.of(HEADING + """
                Subtotal | | | | 5
                Gamma GmbH | | Bolts | |
                | | Engine parts | |
                Delta Works OOO | | | |
                | | | 840991 |
                """);

        assertThat(read.lines).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E. & O.E. | | | |",
                "Signature: ________ | | | |",
                "Подпись: ____ | | | |",
                "Page 1 of 2 | | | |",
                "| | | | | | Made by the warehouse",
                "Remarks: packed on pallets | | | |",
            })
    void notesBelowATotalAreSkipped(String row) {
        assertThat(ReadManifest.of(HEADING + "Total | | | | 5\n" + row).lines).hasSize(1);
    }

    @Test
    void aDescriptionAloneThatHasAColonIsALine() {
        assertThat(ReadManifest.of(HEADING + "| | Engine: type L, 4 pieces | |\n").lines)
                .hasSize(2);
    }

    @Test
    void aNumberedRowBelowAMergedDescriptionIsALine() {
        var read = ReadManifest.of(
                """
                No. | Product | Packing | Qty | Amount
                1 | Reagent AST | R1 | 15 | 345
                2 | Reagent CK | R1 60 mL | 4 | 740
                3 | | R2 15 mL | |
                4 | Reagent ALT | R1 | 18 | 414
                """, List.of(new MergedRange(3, 1, 4, 1), new MergedRange(3, 3, 4, 3), new MergedRange(3, 4, 4, 4)));

        assertThat(read.lines).hasSize(4);
        assertThat(read.line(2).description()).isEqualTo("Reagent CK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Receiver", "RC receiver", "Equipment", "Support", "Carrier", "запчасть"})
    void goodsCalledAsHeadingsAreMakeALineBesideAUnitAndACountry(String goods) {
        var heading = "Description | Brand | Unit | Buyer | Country\n";
        var other = "Lamp | No brand | pcs | Alfa | Germany\n";
        var line = goods + " | No brand | pcs | Beta | Iran\n";

        assertThat(ReadManifest.of(heading + other + line).lines).hasSize(2);
        assertThat(ReadManifest.of(heading + line + other).lines).hasSize(2);
    }

    @Test
    void goodsCalledAsHeadingsAreThatStandAloneBelowTheirHeadingAreLines() {
        var read = ReadManifest.of("""
                Наименование | Кол-во | Цена
                Опора
                RC receiver
                запчасть | 3 | 2
                """);

        assertThat(read.skipped).extracting(RowNote::row).doesNotContain(2, 3);
        assertThat(read.lines).hasSize(3);
    }

    @Test
    void theTableBelowBoxesFarDownIsFound() {
        var clauses = "Clause of the contract, agreed upon by both sides\n".repeat(44);
        var read = ReadManifest.of(clauses + """
                Shipper | Consignee | Notify party | Vessel
                Alfa GmbH | Beta LLC | Beta LLC | Nordstern

                Description | HS Code | Qty | Unit price | Country of origin
                Tiles | 690721 | 4 | 3 | CN
                Bolts | 731815 | 9 | 1 | CN
                """);

        assertThat(read.lines).extracting(line -> line.description()).contains("Tiles", "Bolts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | | TOTAL 3 pallets | | 14",
                " | | TOTAL PALLET nº 4 | | 14",
                " | | Total Carton (CTN) | | 14",
                " | | Total: 8 GT | | 14"
            })
    void whatATotalCountsIsNoLine(String row) {
        assertThat(ReadManifest.of(HEADING + "Beta LLC | KZ | Bolts | 731815 | 9\n" + row).lines)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {" | RU | Total 3 pallets | | 3", "Alfa LLC | | Total 3 pallets | | 3"})
    void whatIsNamedLikeATotalIsALineBesideWhatTellsGoodsOrAParty(String row) {
        assertThat(ReadManifest.of(HEADING + "Beta LLC | KZ | Bolts | 731815 | 9\n" + row).lines)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transport box", "Freight elevator motor", "Discount cards"})
    void goodsThatBeginLikeAChargeAreALineOfTwoColumns(String goods) {
        assertThat(ReadManifest.of("Description | Qty\nLamp | 3\n%s | 4\nVase | 5\n".formatted(goods)).lines)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VAT 20%", "Shipping & handling", "Transport costs", "Sales tax"})
    void chargesAreNoLineOfTwoColumns(String charge) {
        assertThat(ReadManifest.of("Goods | Price\nLamp | 3\nVase | 5\n%s | 7\n".formatted(charge)).lines)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOTAL 5W30 5L",
                "TOTAL 5W30",
                "TOTAL 208L drum",
                "TOTAL 75W-80 1L",
                "Total tubes 40",
                "TOTAL kit",
                "Total barrel 3"
            })
    void goodsOfABrandCalledTotalAreALineBesideTheirPrice(String goods) {
        assertThat(ReadManifest.of("Description | Qty | Price\nLamp | 3 | 5\n" + goods + " | 4 | 80\n").lines)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOTAL | 5W30 5L | 12", "TOTAL | 5W30 | 12", "TOTAL | Tubes | 12"})
    void goodsBesideABrandCalledTotalAreALine(String row) {
        assertThat(ReadManifest.of("Brand | Goods | Qty\nAlfa | Lamp | 3\n" + row + "\n").lines)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Packages", "Ctns", "Units", "KGS"})
    void theHeadingOfASecondTableIsOneThoughAUnitStandsUnderUnit(String unit) {
        var read = ReadManifest.of("""
                Description | Unit | Qty | Price
                Lamp | pcs | 4 | 3
                Shipper | %s | Consignee | Destination
                Alfa GmbH | 3 | Sepahan Parvaz | Iran
                """.formatted(unit));

        assertThat(read.lines).noneMatch(line -> line.description().equals("Shipper"));
        assertThat(read.lines)
                .anyMatch(line -> line.parties().stream()
                        .anyMatch(party -> party.name().text().equals("Sepahan Parvaz")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Наименование | Кол-во | Цена\nтовара", "Description | Qty | Price\nof goods"})
    void aHeadingInTwoRowsOfASmallTableIsOne(String heading) {
        assertThat(ReadManifest.of(heading + "\nЛампа | 3 | 2\n").lines).hasSize(1);
    }
}
