package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Consignment notes and the forms of carriers: numbered boxes, captions, places with dates, tables that go on counting. */
class BoxesOfConsignmentNotesTests {

    private static final String GOODS = """

            No | Description | Quantity | Amount
            1 | Ceramic tiles | 20 | 80
            2 | Steel bolts | 7 | 14
            """;

    private static final String NOTE = """
            1  Remitente (nombre, domicilio, pais)\\nSender (name, address, country) | CARTA DE PORTE
            OMEGA MUEBLES S.L.\\nCalle Ejemplo 1\\n28001 EJEMPLO | Este transporte queda sometido al Convenio
            2  Consignatario (nombre, domicilio, pais)\\nConsignee (name, address, country) | C/. Ejemplo, 8 - 13003 EJEMPLO\\nTRANSPORTES BETA, S.L.
            GAMMA AUTOS SARL\\n22 avenue Exemple\\n31300 EXEMPLE |
            4  Lugar y fecha de carga de la mercancia (lugar, pais, fecha)\\nPlace and date of taking over the goods |
            Calle Ejemplo 1\\n28001 EJEMPLO\\n2024-02-19 |

            6  Marcas y numeros\\nMarks and Nos | 7  Numeros de bultos\\nNumber of packages | 9  Naturaleza de la mercancia\\nNature of the goods | 11  Peso bruto, Kg.\\nGross weight
            Omega Family 1.5 | VSSZZZ00000000118 | |
            Beta Kombi diesel | VF3MCY00000000442 | |
            Classe / Class\\nChiffre / Number\\n(ADR*) | | |
            13  instrucciones del remitente / Sender's instructions | 17  estipulaciones particulares | |
            """;

    @Test
    void whatStandsBesideTheTitleOfABoxIsAnotherBox() {
        var read = ReadManifest.of(NOTE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A4");
        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("A2");
    }

    @Test
    void goodsBelowMarksAreReadWhereNothingStandsBelowTheirNature() {
        var read = ReadManifest.of(NOTE);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
        assertThat(read.lines).hasSize(2);
    }

    @Test
    void marksStayMarksWhereTheNatureOfTheGoodsIsTold() {
        var read = ReadManifest.of("""
                Marks and numbers | Nature of the goods | Gross weight
                Omega Family | Ceramic tiles | 20
                Beta Kombi | Steel bolts | 7
                """);

        assertThat(place(read, Field.MARKS)).isEqualTo("A");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
    }

    @Test
    void theDayInTheBoxOfThePlaceIsTheDateOfExport() {
        assertThat(place(ReadManifest.of(NOTE), Field.EXPORT_DATE)).isEqualTo("A6");
    }

    @Test
    void aPlaceWithoutADayGivesNone() {
        var read = ReadManifest.of("Place and date of loading:\\nExample Street 12\\n10250 Example Town\n" + GOODS);

        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("nowhere");
    }

    @Test
    void smallPrintBelowALabelledNameIsNoLabelOfGoods() {
        var read = ReadManifest.of("""
                Замовник (платник) | ТОВ "Гамма"
                 | (найменування / П.І.Б.)
                Вантажоодержувач | ТОВ "Бета"
                """ + GOODS);

        assertThat(place(read, Field.PAYER_NAME)).isEqualTo("B1");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
    }

    @Test
    void aLegalFormInWordsEndsWhereTheAddressBegins() {
        var read = ReadManifest.of(
                "Вантажоодержувач | ТОВАРИСТВО З ОБМЕЖЕНОЮ ВІДПОВІДАЛЬНІСТЮ \"БЕТА\", юр. адреса: 10014, м. Приклад, вул. Мирна, 12\n"
                        + GOODS);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("B1");
    }

    @Test
    void theNumberOfAPartyStandsBetweenItsLabelAndItsName() {
        var read = ReadManifest.of("经营单位 | 440356K004 | 深圳市欧米茄供应链有限公司\n" + GOODS);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C1");
    }

    @Test
    void theNumberOfAVesselThatIsAModeOfTransportIsOne() {
        var read = ReadManifest.of("Vessel/Flight No.\\nAIR FREIGHT | Port of loading\\nMUMBAI\n" + GOODS);

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("A1");
        assertThat(place(read, Field.VOYAGE)).isEqualTo("nowhere");
    }

    @Test
    void aLabelledDateBehindTheNumberOfAnInvoiceIsReadWithIt() {
        var read = ReadManifest.of("Numer i data faktury\nAB/25-26/448 Data: 26-07-2025\n" + GOODS);

        assertThat(place(read, Field.INVOICE_DATE)).isEqualTo("A2");
        assertThat(read.line(0).text(Field.INVOICE_NUMBER)).isEqualTo("AB/25-26/448");
    }

    @Test
    void aTableWhoseColumnsGoOnCountingTellsNoGoods() {
        var read = ReadManifest.of("""
                № | Найменування вантажу (номер контейнера), у разі перевезення небезпечних вантажів: клас речовин, до якого віднесено вантаж | Один. виміру | Маса брутто, т
                1 | 2 | 3 | 4
                1 | Шрот гранульований | т | 38.94

                Операція | Маса брутто, т | Час (год., хв.) | Підпис
                5 | 6 | 7 | 8
                Навантаження | 38.94 | 14.02.2024 08:12 |
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
        assertThat(place(read, Field.UNIT)).isEqualTo("C");
    }

    @Test
    void aFurtherPageThatNumbersItsColumnsFromOneAgainHoldsGoods() {
        var read = ReadManifest.of("""
                № | Найменування вантажу | Один. виміру | Маса брутто, т
                1 | 2 | 3 | 4
                1 | Шрот гранульований | т | 38.94
                № | Найменування вантажу | Один. виміру | Маса брутто, т
                1 | 2 | 3 | 4
                2 | Олія соняшникова | т | 20
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aFurtherPageWhoseColumnsAreNumberedFromAnotherNumberHoldsGoods() {
        var read = ReadManifest.of("""
                Marks | Packing | Nature of goods | Gross weight kg
                6 | 7 | 8 | 9
                AB 1 | 4 crates | glazed wall tiles | 940
                Marks | Packing | Nature of goods | Gross weight kg
                6 | 7 | 8 | 9
                AB 2 | 2 crates | garden chairs | 120
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void sizesInARowAreNoColumnsOfAFurtherTable() {
        var read = ReadManifest.of("""
                Model | Description of goods | Pairs | Gross weight kg
                A1 | rubber boots | 40 | 38
                Boots, black | in sizes
                36 | 37 | 38 | 39
                A2 | leather shoes | 20 | 19
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void goodsOfAnAnnexUnderTheHeadingAgainStandBelowSuchATable() {
        var read = ReadManifest.of("""
                № | Найменування вантажу | Один. виміру | Маса брутто, т
                1 | 2 | 3 | 4
                1 | Шрот гранульований | т | 38.94
                Операція | Маса брутто, т | Час (год., хв.) | Підпис
                5 | 6 | 7 | 8
                Навантаження | 38.94 | 14.02.2024 08:12 |
                № | Найменування вантажу | Один. виміру | Маса брутто, т
                1 | 2 | 3 | 4
                2 | Олія соняшникова | т | 20
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aTextRightAboveTheHeadingAgainIsATitle() {
        var read = ReadManifest.of("""
                Frame
                Name | Shop | Quantity | Cost
                Arm | Omega | 4 | 3
                Plate | Omega | 2 | 5
                Landing gear
                Name | Shop | Quantity | Cost
                Leg | Beta | 4 | 1
                """);

        assertThat(read.lines).hasSize(3);
        assertThat(read.skipped).anyMatch(row -> row.row() == 5 && row.reason().startsWith("the title of a table"));
    }

    @Test
    void aUnitBelowTheWordForUnitIsItsTranslation() {
        var read = ReadManifest.of("""
                NO | Tariff Code | Descriptions | Qty | Unit | N.W. | G.W.
                 | 海关编码 | 英文品名 | 数量 | PC(S) | 净重 | 毛重
                1 | 3918909000 | Floor tile | 480 | PC(S) | 620 | 648
                2 | 9403200000 | Shelf | 60 | PC(S) | 540 | 588
                """);

        assertThat(place(read, Field.UNIT)).isEqualTo("E");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("D");
    }

    @Test
    void currenciesBelowAValueAreThoseOfTheValue() {
        var read = ReadManifest.of("""
                Nama Barang | Jumlah | Bukti Penerimaan Barang | | Nilai Barang |
                 | | Nomor | Tanggal | Rupiah | USD
                Kain katun | 120 | BPB-01 | 05/04/2025 | | 26400
                Benang jahit | 300 | BPB-02 | 09/04/2025 | | 4800
                """, List.of(new MergedRange(1, 2, 1, 3), new MergedRange(1, 4, 1, 5)));

        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("F");
        assertThat(place(read, Field.ARRIVAL_DATE)).isEqualTo("D");
    }
}
