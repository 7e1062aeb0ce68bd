package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column describes the goods where no heading says so. */
class GoodsColumnTests {

    @ParameterizedTest
    @ValueSource(strings = {"Mpokeaji", "买家铺子", "Buyer's shop"})
    void goodsDifferFromRowToRowAndStandUnderNoWordForAParty(String shop) {
        var read = ReadManifest.of(shop + " | Maelezo | Qty | Price\n"
                + "远航贸易商行 | 航模无刷电机 2212 | 4 | 10\n远航贸易商行 | 碳纤维桨叶 10 | 3 | 20\n远航贸易商行 | 不锈钢货架 | 2 | 30\n");

        assertThat(read.lines).extracting(GoodsLine::description).containsExactly("航模无刷电机 2212", "碳纤维桨叶 10", "不锈钢货架");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("Maelezo"));
    }

    @Test
    void goodsMayBeTheSameOnEachRow() {
        var read = ReadManifest.of(
                "Maelezo | Qty | Price\nTiles, blue | 4 | 10\nTiles, blue | 3 | 20\nTiles, blue | 2 | 9\n");

        assertThat(read.lines).extracting(GoodsLine::description).containsOnly("Tiles, blue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Packages", "Qty", "Loading status"})
    void aColumnOfCountsThatHoldsSentencesDescribesTheGoods(String heading) {
        var read = ReadManifest.of(
                "Consignee | " + heading + " | HS Code\n"
                        + "Beta LLC | 12 crates of moulds for plastics | 848071\nBeta LLC | 2 crates, used injection presses | 847710\n");

        assertThat(read.line(0).description()).contains("moulds for plastics");
        assertThat(read.sheet().mapping().columns()).containsEntry(Field.DESCRIPTION, "B");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains(heading));
    }

    @Test
    void countsInWordsStayCountsBesideADescription() {
        var read = ReadManifest.of("""
                Goods | Packages | HS Code
                Moulds for plastics | twelve crates of pine wood | 848071
                Presses | two crates of pine wood | 847710
                """);

        assertThat(read.line(0).description()).isEqualTo("Moulds for plastics");
    }

    @Test
    void aPartOfAListIsItsDescriptionAndItsSourceWhoSellsIt() {
        var read = ReadManifest.of(
                "Part | Qty | Source | Cost\nResistor ten ohm | 2 | Example Parts | 1\nPlug | 4 | Other Shop | 2\n");

        assertThat(read.line(0).description()).isEqualTo("Resistor ten ohm");
        assertThat(read.sheet().mapping().columns().get(Field.EXPORTER_NAME)).isEqualTo("C");
    }

    @Test
    void aSourceBesideADestinationIsWhereTheGoodsLeave() {
        var read = ReadManifest.of(
                "Source | Destination | Description | Qty\nExample Bay | Hamburg | Hand saw | 2\nExample Bay | Bremen | Chisel | 2\n");

        assertThat(read.sheet().mapping().columns().get(Field.PORT_OF_LOADING)).isEqualTo("A");
    }

    @Test
    void aBareCountryAmongGoodsAndPricesIsTheirOwn() {
        var read =
                ReadManifest.of("Товар | Код ТН ВЭД | Страна | Кол-во | Цена\nКран | 8481808199 | Китай | 10 | 12\n");

        assertThat(read.line(0).origin()).isEqualTo(Country.named("China"));
        assertThat(read.line(0).destination()).isNull();
    }

    @Test
    void aBareCountryBesideADateIsWhereTheGoodsGo() {
        var read = ReadManifest.of(
                "Date | Description | Country | Qty | Price\n@2026-05-12 | Hand saw | Peru | 10 | 12\n");

        assertThat(read.line(0).destination()).isEqualTo(Country.named("Peru"));
    }
}
