package dev.tidewaiter.manifest.column;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of packages and of customs declarations, whose short headings mean something else elsewhere. */
class PackageColumnsTests {

    @ParameterizedTest
    @ValueSource(strings = {"Type", "Nature", "Kind"})
    void kindsOfPackagesAreNoModelAndNoGoods(String heading) {
        var read = ReadManifest.of("""
                Pkgs | %s | Commodity | HS Code | Gross weight
                12 | PLT | Malted barley in bags | 110710 | 10440
                31 | ROL | Tufted carpets | 570310 | 1877
                45 | CT | City bicycles | 871200 | 810
                """.formatted(heading));

        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("B");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("C");
        assertThat(place(read, Field.MODEL)).isEqualTo("nowhere");
    }

    @Test
    void goodsThatAreCartonsStayTheGoods() {
        var read = ReadManifest.of("""
                Nature | Qty | Unit Price
                Carton | 12 | 3
                Pallet | 31 | 14
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({"VOLUMES, 01 a 12, 13 a 16", "ctn no. from-to, 1-12, 13-16", "Xelbrot, 1–12, 13–16"})
    void numbersThatFollowOneAnotherAreThoseOfThePackages(String heading, String first, String second) {
        var read = ReadManifest.of("""
                %s | Description | Pkgs | Qty
                %s | Tiles of porcelain, grey | 12 | 846
                | colours: light grey and dark grey
                %s | Tiles for walls | 4 | 403
                17 | Skirting of porcelain | 1 | 120
                """.formatted(heading, first, second));

        assertThat(place(read, Field.MARKS)).isEqualTo("A");
        assertThat(read.line(1).text(Field.MARKS)).isEqualTo(second);
    }

    @Test
    void sizesDoNotFollowOneAnother() {
        var read = ReadManifest.of("""
                Xelbrot | Description | Qty
                9-11 | Leather gloves, split | 12000
                8-10 | Cotton gloves, dotted | 6000
                9-11 | Latex gloves, coated | 2400
                """);

        assertThat(place(read, Field.MARKS)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @CsvSource({"вид, авто, ж/д", "Via, por mar, rodoviária"})
    void howGoodsGoIsToldByTheCells(String heading, String first, String second) {
        var read = ReadManifest.of("""
                Description | Qty | %s
                Ceramic tiles | 4 | %s
                Garden chairs | 3 | %s
                """.formatted(heading, first, second));

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({"гр. 34, ORIGIN", "графа 34, ORIGIN", "Feld 34, ORIGIN", "Box 2, EXPORTER_NAME"})
    void aBoxOfTheItemsMayHeadAColumnByItsNumberAlone(String heading, Field field) {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | %s
                Ceramic tiles | 690721 | 4 | IT
                Garden chairs | 940171 | 3 | IT
                """.formatted(heading));

        assertThat(place(read, field)).isEqualTo(field == Field.ORIGIN ? "D" : "nowhere");
    }

    /** The sheet for the items of a declaration, on which a second page says the lower heading once more. */
    @Test
    void boxesOfTheItemsHeadColumnsInTwoRows() {
        var read = ReadManifest.of("""
                32 | 31 Colis et désignation des marchandises | | 31 Colis | | 33 Code des | 34 Pays | 35 Masse | 42 Prix de | 37
                No | Désignation | Marques | Nombre | Nature | marchandises | orig. | brute (kg) | l'article | Régime
                1 | Verres à pied en verre | VHD 1-14 | 14 | CT | 7013 28 90 | FR | 412 | 5880,50 | 1000
                2 | Carafes en verre | VHD 15-20 | 6 | CT | 7013 91 10 | FR | 168 | 4212,00 | 1000
                No | Désignation | Marques | Nombre | Nature | marchandises | orig. | brute (kg) | l'article | Régime
                3 | Vases en verre | VHD 21-26 | 6 | CT | 7013 99 00 | FR | 151 | 3317,80 | 1000
                """);

        assertThat(read.lines).hasSize(3);
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
        assertThat(place(read, Field.MARKS)).isEqualTo("C");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("D");
        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("E");
        assertThat(place(read, Field.ORIGIN)).isEqualTo("G");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("I");
    }

    @ParameterizedTest
    @CsvSource({
        "№ отпр., SHIPMENT",
        "уп., PACKAGE_TYPE",
        "total kgs, GROSS_WEIGHT",
        "EmpfLd, DESTINATION",
        "CntyO, ORIGIN",
        "QTDE. VOL., PACKAGE_COUNT"
    })
    void shortHeadingsOfJournalsAndExportsAreKnown(String heading, Field field) {
        var read = ReadManifest.of("""
                Description | HS Code | %s | Qty
                Ceramic tiles | 690721 | | 4
                """.formatted(heading));

        assertThat(place(read, field)).isEqualTo("C");
    }

    @Test
    void rangesAreNoCountWhateverTheyAreCalled() {
        var read = ReadManifest.of("""
                Colis | Désignation | Nb colis | Pièces | P.net kg
                1 à 20 | Comté, quart de meule | 20 | 20 | 182
                21 à 32 | Comté, pointe | 12 | 24 | 121
                33 à 40 | Morbier, roue | 8 | 8 | 56
                """);

        assertThat(place(read, Field.MARKS)).isEqualTo("A");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("C");
    }

    @Test
    void theFirstAndTheLastNumberStandInTwoColumns() {
        var read = ReadManifest.of("""
                PKG FROM | PKG TO | ITEM | TOT QTY | GR WT KGS
                1 | 240 | COIR DOOR MAT PVC BACKED | 12000 | 10080
                241 | 400 | COIR MATTING ROLL | 160 | 3360
                401 | 580 | COCO PEAT BLOCKS | 1800 | 2520
                """);

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("nowhere");
        assertThat(place(read, Field.MARKS)).startsWith("A");
    }

    /** The additional sheet of a declaration, as it is printed. */
    @Test
    void aTitleThatGoesOnBesideABoxLeavesTheRowAHeading() {
        var read = ReadManifest.of("""
                31 Грузовые места и описание товаров | Маркировка и количество | 32 Товар | 33 Код товара | 34 Код страны происх. | 35 Вес брутто (кг) | 38 Вес нетто (кг)
                | 1- ПЛИТА ИЗ ПЕНОПОЛИСТИРОЛА ДЛЯ МОНТАЖА ТРУБ | 2 | '3921110000 | CN | '640.50 | '612.00
                | 2- ДОГОВОР HY-TP/26
                | 1- ЛЕНТА ДЕМПФЕРНАЯ ИЗ ВСПЕНЕННОГО ПОЛИЭТИЛЕНА | 3 | '3920102500 | CN | '410.00 | '396.00
                | 2- ДОГОВОР HY-TP/27
                D/J | Отметки таможни
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).text(Field.HS)).isEqualTo("3921110000");
        assertThat(read.line(0).description()).contains("ПЛИТА");
        assertThat(place(read, Field.ORIGIN)).isEqualTo("E");
    }

    @Test
    void aMakerWithANumberStaysTheMaker() {
        var read = ReadManifest.of("""
                Manufacturer | Description | HS | Qty | Packages
                OKB-1 | Ball bearing | 848210 | 4 | 1
                ARZ-558 | Hex bolt | 731815 | 5 | 1
                HESA-5 | Washer | 731816 | 5 | 2
                """);

        assertThat(place(read, Field.MANUFACTURER_NAME)).isEqualTo("A");
        assertThat(place(read, Field.MARKS)).isEqualTo("nowhere");
    }

    @Test
    void typesOfTwoLettersAreNoPackagesWhereNothingCountsThese() {
        var read = ReadManifest.of("""
                Description | Type | HS | Qty
                Helicopter | TR | 880211 | 4
                Helicopter | SU | 880211 | 4
                """);

        assertThat(place(read, Field.MODEL)).isEqualTo("B");
    }

    @Test
    void makesAreNoMarks() {
        var read = ReadManifest.of("""
                Наименование | Марки | Код ТН ВЭД | Кол-во
                Подшипник | Omega Flugmotoren | 848210 | 4
                Болт | Vega Motors | 731815 | 4
                """);

        assertThat(place(read, Field.MARKS)).isEqualTo("nowhere");
    }

    @Test
    void marksAreNoGoodsWhereTheGoodsAreToldOnce() {
        var read = ReadManifest.of("""
                Marks | Description of goods | Packages | Gross weight | Destination | Consignee
                Lyra North | Ball bearing | 1 | 10 | FR | Lyra Homes SA
                Lyra South | | 1 | 12 | FR | Lyra Homes SA
                Lyra West | | 1 | 14 | FR | Lyra Homes SA
                Lyra East | | 1 | 14 | FR | Lyra Homes SA
                Lyra Centre | | 1 | 14 | FR | Lyra Homes SA
                """);

        assertThat(place(read, Field.MARKS)).isEqualTo("A");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
    }

    @Test
    void howGoodsGoIsNoCarrier() {
        var read = ReadManifest.of("""
                Descrição | NCM | Qtde | Transp.
                Rolamento | 84821010 | 4 | Marítimo
                Parafuso | 73181595 | 4 | Marítimo
                """);

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("D");
        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("nowhere");
    }
}
