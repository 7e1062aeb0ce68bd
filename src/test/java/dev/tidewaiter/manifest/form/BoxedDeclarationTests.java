package dev.tidewaiter.manifest.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
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

    /** Several boxes in one cell, each in a line of its own, with its value behind a colon or below it. */
    @Test
    void boxesThatShareACellAreReadEachForItself() {
        var read = ReadManifest.of("""
                2 Alpha\\nBETA VALVES CO., LTD\\nCN Example Road 18 | 5 Kappa: 1\\n6 Lambda: 64
                8 Mu\\nООО "Пример"\\nRU 150000, Пример | 17 Nu\\nRU | 20 Xi: FOB NINGBO
                22 Omicron: USD Pi: 25 340,00 | 25 Rho: 10
                31 Sigma\\nBrass ball valves | 32 Tau 1\\n33 Upsilon: 8481808199\\n34 Phi: CN
                35 Chi: 3968,0 | 37 Psi: 4000 000 | 38 Omega: 3712,0
                47 Duties
                Kind | Base | Rate | Amount
                2010 | 2 418 660,40 | 5% | 120 933,02
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).text(Field.DESCRIPTION)).isEqualTo("Brass ball valves");
        assertThat(read.line(0).text(Field.HS)).isEqualTo("8481808199");
        assertThat(read.line(0).text(Field.ORIGIN)).isEqualTo("CN");
        assertThat(read.line(0).text(Field.NET_WEIGHT)).isEqualTo("3712,0");
        assertThat(read.line(0).text(Field.PACKAGE_COUNT)).isEqualTo("64");
        assertThat(read.line(0).text(Field.INCOTERM)).contains("FOB");
    }

    @Test
    void linesOfBoxesMayBeBrokenByTwoSignsInTheWrongOrder() {
        var read = ReadManifest.of("""
                2 Alpha | BETA VALVES CO., LTD | 6 Lambda | 64 | 17 Nu | RU
                8 Mu | ООО "Пример" | 20 Xi | FOB NINGBO | 22 Omicron | USD
                31 Sigma\\nBrass ball valves | 32 Tau 1\\n\r33 Upsilon: 8481808199\\n\r34 Phi: CN
                37 Psi | 4000 | 38 Omega | 3712 | 42 Eta | 25340
                """);

        assertThat(read.line(0).text(Field.HS)).isEqualTo("8481808199");
    }

    @Test
    void aLineThatBeginsWithASmallerNumberBelongsToTheBoxAboveIt() {
        var read = ReadManifest.of("""
                2 Alpha | BETA VALVES CO., LTD | 6 Lambda | 64 | 17 Nu | RU
                8 Mu | ООО "Пример" | 20 Xi | FOB NINGBO | 22 Omicron | USD
                31 Valves\\n8 Port ball valves of brass | 33 Upsilon | 8481808199 | 34 Phi | CN
                37 Psi | 4000 | 38 Omega | 3712 | 42 Eta | 25340
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).text(Field.DESCRIPTION)).isEqualTo("8 Port ball valves of brass");
    }
}
