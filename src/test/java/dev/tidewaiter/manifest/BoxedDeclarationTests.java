package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Customs declarations as they are printed: their boxes bear the same numbers in each language. */
class BoxedDeclarationTests {

    /** Values beside their boxes, titles in a language that no list of headings knows. */
    private static final String BESIDE = """
            2 Avsandare X|Alpha Casting AB|7 Zeta|A-7|6 Omega|18
            8 Mottagare Y|Beta Hydraulics DOO|17 Theta|Serbia|20 Iota|DAP NIS
            14 Kappa|see box 2|22 Lambda|EUR 41,870.00|18 Sigma|AB 123 / SE
            31 Mu|Hydraulic valves|33 Nu|84812010|34 Xi|SE
            37 Rho|1000|38 Pi|3610|42 Tau|30120
            31 Mu|Cast housings|33 Nu|84139100|34 Xi|DE
            37 Rho|1000|38 Pi|5060|42 Tau|11750
            """;

    /** Values below their boxes, the exporter with an address in the same cell. */
    private static final String BELOW = """
            2 Отправитель|5 Всего т-ов|6 Всего мест|17 Страна назначения
            ООО "Пример Литьё", г. Пермь|2|7|КАЗАХСТАН
            8 Получатель|9 Лицо|14 Декларант|22 Валюта
            ТОО "Альфа Степь"|СМ. ГРАФУ 2 ДТ|СМ. ГРАФУ 2 ДТ|RUB
            31 Описание|33 Код товара|34 Код|35 Вес брутто (кг)
            Печь литейная|8454100000|RU|11840
            37 ПРОЦЕДУРА 1000|38 Вес нетто (кг)|42 Цена товара|
            |11420|5980000|
            31 Описание|33 Код товара|34 Код|35 Вес брутто (кг)
            Запасные части|8454900000|RU|644
            37 ПРОЦЕДУРА 1000|38 Вес нетто (кг)|42 Цена товара|
            |610|438500|
            """;

    @Test
    void eachItemIsALineByTheNumbersOfItsBoxes() {
        var read = ReadManifest.of(BESIDE);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).text(Field.DESCRIPTION)).isEqualTo("Hydraulic valves");
        assertThat(read.line(1).text(Field.DESCRIPTION)).isEqualTo("Cast housings");
        assertThat(read.line(1).text(Field.HS)).isEqualTo("84139100");
        assertThat(read.line(1).text(Field.ORIGIN)).isEqualTo("DE");
        assertThat(read.line(1).text(Field.NET_WEIGHT)).isEqualTo("5060");
        assertThat(read.line(1).text(Field.TOTAL_VALUE)).isEqualTo("11750");
    }

    @Test
    void whatIsSaidOfTheWholeHoldsForEachItem() {
        var read = ReadManifest.of(BESIDE);

        assertThat(read.line(1).text(Field.EXPORTER_NAME)).isEqualTo("Alpha Casting AB");
        assertThat(read.line(1).text(Field.CONSIGNEE_NAME)).isEqualTo("Beta Hydraulics DOO");
        assertThat(read.line(1).text(Field.DESTINATION)).isEqualTo("Serbia");
    }

    @Test
    void titlesOfBoxesBetweenTwoItemsAreNoLines() {
        var read = ReadManifest.of(BELOW);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).text(Field.HS)).isEqualTo("8454100000");
        assertThat(read.line(0).text(Field.NET_WEIGHT)).isEqualTo("11420");
        assertThat(read.line(1).text(Field.TOTAL_VALUE)).isEqualTo("438500");
        assertThat(read.line(1).text(Field.CONSIGNEE_NAME)).isEqualTo("ТОО \"Альфа Степь\"");
    }

    @Test
    void aBoxThatRefersToAnotherOneNamesNobody() {
        assertThat(ReadManifest.of(BELOW).line(0).has(Field.CUSTOMS_BROKER_NAME))
                .isFalse();
        assertThat(ReadManifest.of(BESIDE).line(0).has(Field.CUSTOMS_BROKER_NAME))
                .isFalse();
    }

    @Test
    void aTableWhoseColumnsAreNumberedIsNoDeclaration() {
        var read = ReadManifest.of("""
                2 No|6 Packages|31 Description|32 Item|33 Code|34 Origin|35 Gross weight|38 Net weight
                1|4|Gear pumps|1|84136000|DE|30|28
                2|1|Spare parts|2|84139100|DE|12|10
                """);

        assertThat(read.lines).hasSize(2);
    }
}
