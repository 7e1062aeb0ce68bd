package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells in another script than their headings are cells: no row of goods is taken for a second line of the heading. */
class HeadingsOfOtherScriptTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Получатель | Страна назначения | Описание товара",
                "收貨人 | 目的國 | 貨物名稱",
                "荷受人 | 仕向国 | 品名",
                "수하인 | 목적국 | 품명",
                "المرسل إليه | بلد المقصد | وصف البضاعة",
                "Получатель / Consignee | Страна назначения / Destination | Товар / Goods",
                "Consignee (收货人) | Country of destination (目的国) | Goods (货物名称)",
                "收货人 Consignee | 目的国 Destination | 货物名称 Goods",
            })
    void latinCellsAreLines(String heading) {
        var read = ReadManifest.of(heading + """

                Wiener Textilhaus GmbH | Iran | Towels
                Wiener Textilhaus GmbH | Austria | Cotton towels
                """);

        assertThat(read.lines).extracting(line -> line.row()).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consignee | Country of Destination | Description",
                "Empfänger | Bestimmungsland | Warenbezeichnung"
            })
    void cellsInOtherScriptsAreLines(String heading) {
        var read = ReadManifest.of(heading + """

                ООО Полотенце | Иран | полотенца
                收货商贸有限公司 | 伊朗 | 毛巾
                شرکت حوله | ایران | حوله
                """);

        assertThat(read.lines).extracting(line -> line.row()).containsExactly(2, 3, 4);
    }

    @Test
    void aRowWithAnEmptyCellInTheMiddleOfTheTableIsALine() {
        var read = ReadManifest.of("""
                收貨人 | 目的國 | 貨物名稱 | 稅號
                TD Vektor OOO | Iran | towels |
                Chollima Trading Co | N. Korea | Towels |
                TD Vektor OOO | Kyrgyzstan | towels |
                """);

        assertThat(read.lines).extracting(line -> line.row()).containsExactly(2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consignee | Destination | Goods",
                "Получатель | Страна | Наименование товара",
                "收货人 | 目的国 | 货物名称"
            })
    void theHeadingInAFurtherLanguageIsHeading(String second) {
        var read = ReadManifest.of("荷受人 | 仕向国 | 品名\n" + second + "\nBeta LLC | Kazakhstan | Tiles\n");

        assertThat(read.lines).extracting(line -> line.row()).containsExactly(3);
    }
}
