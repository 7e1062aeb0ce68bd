package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.place.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column describes the goods where no heading says so. */
class GoodsColumnTests {

    @ParameterizedTest
    @ValueSource(strings = {"Umamukeli", "买家铺子", "Buyer's shop"})
    void goodsDifferFromRowToRowAndStandUnderNoWordForAParty(String shop) {
        var read = ReadManifest.of(shop + """
                 | Incazelo | Qty | Price
                远航贸易商行 | 航模无刷电机 2212 | 4 | 10
                远航贸易商行 | 碳纤维桨叶 10 | 3 | 20
                远航贸易商行 | 不锈钢货架 | 2 | 30
                """);

        assertThat(read.lines).extracting(GoodsLine::description).containsExactly("航模无刷电机 2212", "碳纤维桨叶 10", "不锈钢货架");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("Incazelo"));
    }

    @Test
    void goodsMayBeTheSameOnEachRow() {
        var read = ReadManifest.of(
                "Incazelo | Qty | Price\nTiles, blue | 4 | 10\nTiles, blue | 3 | 20\nTiles, blue | 2 | 9\n");

        assertThat(read.lines).extracting(GoodsLine::description).containsOnly("Tiles, blue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Packages", "Qty", "Loading status"})
    void aColumnOfCountsThatHoldsSentencesDescribesTheGoods(String heading) {
        var read = ReadManifest.of("Consignee | " + heading + """
                         | HS Code
                        Beta LLC | 12 crates of moulds for plastics | 848071
                        Beta LLC | 2 crates, used injection presses | 847710
                        """);

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

        assertThat(read.line(0).origin()).isEqualTo(Countries.named("China"));
        assertThat(read.line(0).destination()).isNull();
    }

    @Test
    void aBareCountryBesideADateIsWhereTheGoodsGo() {
        var read = ReadManifest.of(
                "Date | Description | Country | Qty | Price\n@2026-05-12 | Hand saw | Peru | 10 | 12\n");

        assertThat(read.line(0).destination()).isEqualTo(Countries.named("Peru"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artículo | Descripción | Cantidad\nRS-60 | Porcelánico gris | 4\n",
                "Artigo | Descrição | Quantidade\nRN-45 | Rolha natural extra | 4\n"
            })
    void anArticleBesideADescriptionIsItsNumber(String rows) {
        var read = ReadManifest.of(rows);

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.PART_NUMBER, "A")
                .containsEntry(Field.DESCRIPTION, "B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Désignation | Qté cdée | Qté livrée\nVitrine murale | 4 | 3\n",
                "Bezeichnung | bestellt | geliefert\nKugelhahn DN50 | 4 | 3\n",
                "Description | Ordered Qty | Delivered Qty\nHand saw | 4 | 3\n"
            })
    void whatIsSentCountsAndNotWhatWasOrdered(String rows) {
        assertThat(ReadManifest.of(rows).line(0).text(Field.QUANTITY)).isEqualTo("3");
    }

    @Test
    void whatWasOrderedCountsAlone() {
        assertThat(ReadManifest.of("Description | Ordered Qty\nHand saw | 4\n")
                        .line(0)
                        .text(Field.QUANTITY))
                .isEqualTo("4");
    }

    @Test
    void wordsUnderANomenclatureDescribeTheGoods() {
        var read = ReadManifest.of("""
                P/N | Nomenclature | Qty | HTS
                65-44 | Actuator, trim | 1 | 8803300060
                66-18 | Bearing, rod end | 2 | 8483308090
                67-01 | Bolt, tension | 3 | 7318156040
                """);

        assertThat(read.line(0).description()).isEqualTo("Actuator, trim");
        assertThat(read.sheet().mapping().columns()).containsEntry(Field.HS, "D");
    }

    @Test
    void amountsOfPartsWithoutPricesAreQuantities() {
        var read = ReadManifest.of("Part | Amount\nBearing six | 6\nWood screw | 66\nZip tie | 2\n");

        assertThat(read.line(1).text(Field.QUANTITY)).isEqualTo("66");
    }

    @Test
    void rangesOfCartonsAreMarksAndTheirNumbersPackages() {
        var read = ReadManifest.of("""
                        Ctn. Range | Description | Ctn. Nos | Total Qty
                        SE-01 to SE-06 | Lever handle | 6 | 120
                        SE-07 to SE-09 | Butt hinge | 3 | 150
                        SE-10 to SE-15 | Sash lock | 6 | 90
                        """);

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.MARKS, "A")
                .containsEntry(Field.PACKAGE_COUNT, "C");
    }

    @Test
    void numbersUnderAWordThatMeansACountryElsewhereAreNone() {
        var read = ReadManifest.of(
                "GÉNERO | KG. BRUTO | TARA | KG. NETO\nPimiento rojo | 1320 | 120 | 1200\nPepino | 1170 | 135 | 1035\n");

        assertThat(read.line(0).destination()).isNull();
        assertThat(read.line(0).origin()).isNull();
    }

    @Test
    void numbersBesideThePriceThatNoHeadingExplainsAreTheQuantityAndAsked() {
        var read = ReadManifest.of(
                "Description | Vintage | Buteljoj | Price\nDry red wine | 2021 | 1200 | 5.1\nAmber wine | 2022 | 600 | 6.4\n");

        assertThat(read.line(0).text(Field.QUANTITY)).isEqualTo("1200");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("Buteljoj"));
    }

    @Test
    void numbersWithTheirUnitAreTheQuantity() {
        var read = ReadManifest.of(
                "RITC | Description | Qty / Unit\n09093129 | Cumin seeds | 10000.000 KGS\n09092190 | Coriander seeds | 3500.000 KGS\n");

        assertThat(read.sheet().mapping().columns()).containsEntry(Field.QUANTITY, "C");
    }

    @Test
    void valuesOfPartsDescribeThemWhereNothingElseDoes() {
        var read = ReadManifest.of("""
                Designator | Qty | Value | Package
                J1 | 1 | USB-C sink | USB_C_16P
                F1 | 1 | 1206L110 30 V fuse | 1206
                D1 | 1 | SMBJ24A | SMBJ
                U1 | 2 | STUSB4500QTR | QFN-24
                """);

        assertThat(ReadManifest.place(read, Field.DESCRIPTION)).isEqualTo("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Distributor", "Sklep", "Ordered from"})
    void whereAPartIsBoughtIsWhoSellsIt(String heading) {
        var read = ReadManifest.of("""
                %s | Part Number | Part Name | Qty
                Omega Parts | 77-K1 | Enclosure | 2
                Sigma Parts | 14-T8 | Steel plate | 4
                """.formatted(heading));

        assertThat(ReadManifest.place(read, Field.EXPORTER_NAME)).isEqualTo("A");
    }

    @Test
    void aDistributorOnTheWayOfGoodsIsSomeParty() {
        var read = ReadManifest.of("""
                Distributor | Goods | Port of loading | Port of discharge
                Omega Ltd | Enclosures | Leixoes | Beira
                Sigma LLC | Steel plates | Leixoes | Beira
                """);

        assertThat(ReadManifest.place(read, Field.PARTY_NAME)).isEqualTo("A");
    }
}
