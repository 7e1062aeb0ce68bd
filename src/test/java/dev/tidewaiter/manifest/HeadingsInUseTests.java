package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsInUseTests {

    @Test
    void belowAMergedHeadingOfGoodsTheLowerOneCounts() {
        var read = ReadManifest.of("""
                Consignee | Goods | | |
                Name | Description | HS code | Value EUR | Shade of it
                Beta LLC | Tiles | 690721 | 400 | blue
                """, List.of(new MergedRange(1, 1, 1, 4)));

        assertThat(read.line(0).description()).isEqualTo("Tiles");
        assertThat(read.line(0).text(Field.TOTAL_VALUE)).isEqualTo("400");
    }

    @Test
    void aPartyStaysThePartyOfTheColumnsBelowIt() {
        var read = ReadManifest.of("""
                Consignee | | Goods |
                Name | Country | Description | HS code
                Beta LLC | KZ | Tiles | 690721
                """, List.of(new MergedRange(1, 0, 1, 1), new MergedRange(1, 2, 1, 3)));

        assertThat(read.line(0).parties().get(0).role()).isEqualTo(Role.CONSIGNEE);
        assertThat(read.line(0).parties().get(0).country()).isEqualTo(new Country("KZ"));
    }

    @Test
    void itemsInWordsAreTheDescriptionForWantOfAnother() {
        var read = ReadManifest.of("""
                Item | Consignee | HS Code
                Pens | Beta LLC | 960810
                Engine L550E | Beta LLC | 840710
                """);

        assertThat(read.line(0).description()).isEqualTo("Pens");
        assertThat(read.line(1).description()).isEqualTo("Engine L550E");
    }

    @Test
    void lettersOfTwoMeaningsCountNoLinesBesideTheColumnThatDoes() {
        var line = ReadManifest.of("""
                STT | Tên SP | SL | Giá
                1 | Bulong | 1 | 500
                2 | Đai ốc | 2 | 300
                """).line(1);

        assertThat(line.text(Field.QUANTITY)).isEqualTo("2");
    }

    @Test
    void rohgewichtIsTheGrossWeight() {
        var line = ReadManifest.of("""
                Empfänger | Warenbezeichnung | Rohgewicht
                Beta GmbH | Fliesen | 12
                """).line(0);

        assertThat(line.text(Field.GROSS_WEIGHT)).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consignee name and address",
                "Name and address of consignee",
                "Empfänger (Name und Anschrift)",
                "Nom et adresse du destinataire",
                "Наименование и адрес получателя",
                "收货人名称及地址",
            })
    void oneColumnMayHoldNameAndAddress(String heading) {
        var line = ReadManifest.of(heading + """
                 | Description | HS Code
                Beta Trade LLP, 5 Example Street, Almaty, Kazakhstan | Tiles | 690721
                """).line(0);

        var party = line.parties().get(0);
        assertThat(party.role()).isEqualTo(Role.CONSIGNEE);
        assertThat(party.name().text()).isEqualTo("Beta Trade LLP");
        assertThat(party.address().text()).contains("Example Street");
        assertThat(party.country()).isEqualTo(new Country("KZ"));
    }

    @Test
    void digitsOfFullWidthAreDigits() {
        var line = ReadManifest.of("""
                Consignee | Consignee tax no. | Description | HS Code | Quantity
                Beta LLC ИНН ７７０７０８３８９３ | '７７０７０８３８９３ | Engines | ８４０７．１０ | １２
                Beta LLC | '７７０７０８３８９３ | Engines | ８４０７１０ | ４
                """).line(0);

        assertThat(line.hsCodes()).containsExactly(new HsCode("840710"));
        assertThat(line.text(Field.QUANTITY)).isEqualTo("12");
        assertThat(line.parties().get(0).identifiers())
                .extracting(id -> id.value())
                .containsOnly("7707083893");
    }

    @ParameterizedTest
    @CsvSource({
        "Кіл-ть місць, packageCount",
        "Номенкл. номер, partNumber",
        "產品編號, partNumber",
        "出库量, quantity",
        "SL Giao, quantity",
        "Unid. comercializada, unit",
        "Declarante / Exportador, exporter.name",
        "境外发货人, exporter.name",
        "订购人姓名, buyer.name",
        "to Plant Protection Organization(s) of, destination",
        "Anzahl und Beschreibung der Versandstücke, packageCount",
        "'32. ECCN, EAR99 or USML Category No.', eccn",
        "Açıklama, remarks"
    })
    void headingsOfDeliveryFormsAreKnown(String heading, String field) {
        var read = ReadManifest.of(
                "Description | %s | Amount\nPens | 5A992 4 | 80\nPots | EAR99 7 | 14".formatted(heading));

        assertThat(read.sheet().mapping().columns()).containsEntry(Field.byId(field), "B");
    }

    @Test
    void fieldsOfALetterOfCreditAreNamedByANumberAndALetter() {
        var read = ReadManifest.of("""
                44E Port of loading | | ANY PORT IN ITALY
                44F Port of discharge | | MUMBAI

                No | Description | Quantity | Amount
                1 | Ceramic tiles | 20 | 80
                2 | Steel bolts | 7 | 14
                """);

        assertThat(read.line(0).text(Field.PORT_OF_LOADING)).isEqualTo("ANY PORT IN ITALY");
        assertThat(read.line(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo("MUMBAI");
    }
}
