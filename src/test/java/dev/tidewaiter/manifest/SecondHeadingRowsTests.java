package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Second rows of a heading that only say in what is counted, what is numbered, or in which language. */
class SecondHeadingRowsTests {

    @Test
    void unitsBelowHeadingsLeaveThemWhatTheySay() {
        var read = ReadManifest.of("""
                PALETE | REFERÊNCIA | DESCRIÇÃO DA MERCADORIA | NCM | CX/PLT | M² | PESO LÍQ. KG | PESO BRUTO KG
                Nº | Cód. | | | Qtde | Qtde | Kg | Kg
                001 | OM-6040 | Porcelanato polido | 6907.21.00 | 40 | 57.6 | 1260 | 1285
                002 | OM-6041 | Porcelanato bege | 6907.21.00 | 32 | 46.1 | 1190 | 1215
                003 | OM-6042 | Porcelanato cinza | 6907.21.00 | 48 | 86.4 | 1340 | 1365
                """);

        assertThat(read.lines).hasSize(3);
        assertThat(read.line(0).text(Field.PART_NUMBER)).isEqualTo("OM-6040");
        assertThat(read.line(0).text(Field.PACKAGE_COUNT)).isEqualTo("40");
        assertThat(read.line(0).text(Field.QUANTITY)).startsWith("57.6");
        assertThat(read.line(0).text(Field.NET_WEIGHT)).startsWith("1260");
        assertThat(read.line(0).text(Field.GROSS_WEIGHT)).startsWith("1285");
    }

    @Test
    void languagesBelowOneHeadingAreNoGoods() {
        var read = ReadManifest.of("""
                م | اسم الصنف | | اللون | الكمية | سعر الوحدة | الإجمالي
                 | عربي | English | | | ر.س. | ر.س.
                1 | كرسي | Garden chair | أبيض | 800 حبة | 21.5 | 17200
                2 | طاولة | Square table | أبيض | 200 حبة | 48 | 9600
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).text(Field.DESCRIPTION)).contains("كرسي", "Garden chair");
    }

    @Test
    void aHeadingInOtherLettersSaysOnceMoreWhatTheUpperOneSays() {
        var read = ReadManifest.of("""
                箱号 | 产品SKU | 英文品名 | 单箱数量 | 材质
                Carton No. | SKU | Product name EN | Qty/ctn | Material
                1-3 | OM-PLW-01 | Memory foam pillow | 12 | polyester
                4-5 | OM-PLW-02 | Neck pillow | 24 | cotton
                """);

        assertThat(read.line(0).text(Field.PART_NUMBER)).isEqualTo("OM-PLW-01");
        assertThat(read.line(0).text(Field.DESCRIPTION)).contains("Memory foam").doesNotContain("OM-PLW");
    }

    @ParameterizedTest
    @CsvSource({
        "Consignee, Code, consignee.id",
        "Exporter, Code, exporter.id",
        "Manufacturer, Code, manufacturer.id",
        "End user, No., endUser.id",
        "Ultimate consignee, ID, ultimateConsignee.id",
        "收货人, No., consignee.id",
        "Product, Code, partNumber"
    })
    void aCodeBelowAPartyOrGoodsIsNoNameOfThem(String upper, String lower, String field) {
        var read = ReadManifest.of("""
                %s | Description of goods | HS | Quantity | Destination
                %s | English | Code | pcs | Code
                C-77 | Ceramic tiles | 690721 | 4 | TR
                C-78 | Wall tiles | 690721 | 5 | TR
                C-79 | Floor tiles | 690721 | 6 | TR
                """.formatted(upper, lower));

        assertThat(read.line(0).text(Objects.requireNonNull(Field.byId(field)))).isEqualTo("C-77");
        assertThat(read.line(0).text(Field.DESCRIPTION)).isEqualTo("Ceramic tiles");
    }

    @ParameterizedTest
    @CsvSource({"Parts: Name, description", "Partes: Nombre, description", "Section C. Name, party.name"})
    void aWordThatEndsInALetterIsNoSectionOfAForm(String heading, String field) {
        var read = ReadManifest.of("""
                %s | HS Code | Quantity | Consignee | Country of destination
                Unmanned aerial vehicle | 690721 | 3 | Tarsus | Norway
                Ground station | 690721 | 2 | Tarsus | Norway
                """.formatted(heading));

        assertThat(read.line(0).text(Objects.requireNonNull(Field.byId(field)))).isEqualTo("Unmanned aerial vehicle");
    }

    @Test
    void partsHaveNumbersAndAreNoPartOfAForm() {
        var read = ReadManifest.of("""
                Parts-ID | Description | HS Code | Quantity
                OM-77 | Tiles | 690721 | 3
                OM-78 | Tiles | 690721 | 2
                """);

        assertThat(read.line(0).text(Field.PART_NUMBER)).isEqualTo("OM-77");
    }

    @Test
    void goodsThatStandInAnotherColumnBelowTheSameAmountsAreRead() {
        var read = ReadManifest.of("""
                Order | Mark | Description | Parcels | Gross weight | Net weight | Value
                4711 | M1 | Ceramic tiles | 4 | 40 | 38 | 100

                Additional items
                Description | Comment | | Parcels | Gross weight | Net weight | Value
                UAV engine L550E | hand carried | | 1 | 20 | 19 | 900
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(1).description()).isEqualTo("UAV engine L550E");
    }

    /** Who gets the goods, and where, is said once for the sheet, however its second table orders its columns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No | Description | Part | Quantity | Unit price | Total value\n1 | Tiles | x | 100 | 5 | 500\nNo | Part | Goods | Quantity | Unit price | Total value\n2 | y | Plates | 100 | 5 | 500\n",
                "Description | HS Code | Model | Quantity | Unit price | Total value\nTiles | 690721 | A | 100 | 5 | 500\nAdditional items\nHS Code | Description | Model | Quantity | Unit price | Total value\n690721 | Plates | A | 100 | 5 | 500\n",
            })
    void theHeadOfASheetHoldsForGoodsInAnotherColumnAsWell(String tables) {
        var read = ReadManifest.of("""
                Exporter | Omega GmbH
                Consignee | Tarsus Yapi
                Country of destination | Turkey

                """ + tables);

        assertThat(read.lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.text(Field.CONSIGNEE_NAME)).isEqualTo("Tarsus Yapi");
            assertThat(line.text(Field.DESTINATION)).isEqualTo("Turkey");
        });
        assertThat(read.line(1).description()).isEqualTo("Plates");
    }

    /** The head of a form, printed again on page 2, heads no goods, and its parties hold for those below it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Description | HS Code | Quantity | Unit price | Total value\n"})
    void theHeadOfAFormOnPageTwoIsNoTable(String heading) {
        var head = "Exporter | Consignee | Destination\nOmega GmbH | Tarsus Yapi | Turkey\n";
        var goods = "Tiles | 690721 | 100 | 5 | 500\n";
        var read = ReadManifest.of(head + "\nDescription | HS Code | Quantity | Unit price | Total value\n" + goods
                + head + heading + goods);

        assertThat(read.lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.text(Field.CONSIGNEE_NAME)).isEqualTo("Tarsus Yapi"));
    }

    @ParameterizedTest
    @CsvSource({
        "Manifest | | Total shipments 2 | | Total weight 2.5, GOODS | HAWB | PCS | CODE | WGHT(KG)",
        "Liste | | Total colis 5 | | Total poids 2.5 | Total valeur 90 EUR, Désignation | HAWB | Colis | Code | Poids brut (kg) | Valeur (EUR)"
    })
    void sumsAboveAHeadingAreNoUpperRowOfIt(String sums, String heading) {
        var merged = List.of(new MergedRange(1, 2, 1, 3), new MergedRange(1, 4, 1, 5));
        var read = ReadManifest.of(
                sums + "\n" + heading + "\nlamp | TB-1 | 3 | 940510 | 1.4 | 50\nvase | TB-2 | 2 | 701399 | 1.1 | 40\n",
                merged);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).text(Field.GROSS_WEIGHT)).startsWith("1.4");
        assertThat(read.line(0).text(Field.DESCRIPTION)).isEqualTo("lamp");
    }

    @Test
    void aTotalOverSeveralColumnsWithoutANumberHeadsThem() {
        var read = ReadManifest.of("""
                Description | HS | Total weight | | Total value
                | | Net | Gross | EUR
                Lamp | 940510 | 1.2 | 1.4 | 50
                Vase | 701399 | 0.9 | 1.1 | 40
                """, List.of(new MergedRange(1, 2, 1, 3)));

        assertThat(read.line(0).text(Field.NET_WEIGHT)).startsWith("1.2");
        assertThat(read.line(0).text(Field.GROSS_WEIGHT)).startsWith("1.4");
    }

    @Test
    void whatTheLinesArePackedInIsNoUpperRowOfTheirHeading() {
        var read = ReadManifest.of("""
                Pallet 1 of 2 | | | 48 x 40 x 62 in | | 612 lb
                Line | Part Number | Description | Qty | UOM | Weight (lb)
                1 | CG-KYK | Kayak seat | 40 | EA | 360
                2 | CG-PDL | Paddle blade | 120 | EA | 192
                """);

        assertThat(read.line(0).text(Field.QUANTITY)).startsWith("40");
        assertThat(read.line(0).text(Field.PACKAGE_COUNT)).isEmpty();
    }

    @Test
    void valuesBelowNumberedLabelsAreNoUpperRowOfTheHeadingBelowThem() {
        var read = ReadManifest.of("""
                10 Vessel / flight no. and date | | 11 Port / place of loading | | 12 Port / place of discharge | | 13 Destination
                NORTHERN GALE | | Felixstowe | | Hamad | | Doha
                14 Shipping marks | Number and kind of packages; description of goods | | | | | Gross mass (kg)
                BC 1-40 | 40 steel drums PAINT | | | | | 9200
                BC 41-60 | 20 jerricans PAINT | | | | | 460
                """, List.of(new MergedRange(2, 0, 2, 1), new MergedRange(3, 1, 3, 5)));

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).text(Field.PORT_OF_LOADING)).isEqualTo("Felixstowe");
        assertThat(read.line(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo("Hamad");
    }
}
