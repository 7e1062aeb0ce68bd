package dev.tidewaiter.manifest.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of the tariff that stand in a text about the goods, behind a label. */
class CodesInTextTests {

    private static final String HEADING = "No | Description | Qty | Gross weight\n";

    private static List<String> codes(GoodsLine line) {
        return line.hsCodes().stream().map(HsCode::digits).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INSTRUMENTS HS CODE 88062210;88062210",
                "INSTRUMENTS HS: 8806.22.10;88062210",
                "ENGINES (H.S.CODE NO. 8407.90);840790",
                "ENGINES H.S. CODE NO.: 8407 10 00, NEW;84071000",
                "Двигатели, код ТН ВЭД 8407909000;8407909000",
                "Двигатели (ТН ВЭД ЕАЭС: 8407 90);840790",
                "仪器 海关编码：８８０６２２１０;88062210",
                "仪器,HS编码8806221010;8806221010",
                "Motor GTİP: 8407.90.10.00.00;8407901000",
                "Moteurs, code SH 8407.90;840790",
                "Motoren, Zolltarifnummer 84079010;84079010",
                "CABLES HTSUS 8544.42.9090;8544429090",
                "CABLES HS 8544 20 PCS;''",
                "CABLES HS-CODE 8544 20 PCS;8544",
                "PARTS HS CODE: 84079010, 84099100 AND 8511.10;84079010 84099100 851110",
                "ENGINES HS N° 8407.90;840790",
                "ENGINES H.S. - № 8407.90;840790",
                "TRUCK SCANIA SH 8407;''",
                "PUMP HS 4015, 8407 PCS;''",
                "Bolts DIN 931 8407 1055;''",
                "ARTICLE NO 84071055;''",
                "HS CODE 00112233;''",
            })
    void aCodeIsToldByTheLabelBeforeIt(String description, String expected) {
        var line = ReadManifest.of(HEADING + "1 | \"" + description + "\" | 3 | 40\n2 | Tiles | 4 | 60\n")
                .line(0);

        assertThat(String.join(" ", codes(line))).isEqualTo(expected);
        assertThat(line.value(Field.HS).isRead()).isEqualTo(!expected.isEmpty());
        if (!expected.isEmpty()) {
            assertThat(line.value(Field.HS).cell()).hasToString("test.xlsx, Sheet1!B2");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | HS CODE: 8806.22.10",
                "HS CODE 8806.22.10",
                " | (H.S. CODE 880622.10)",
                " | DIMS: 60X50X45 CM\n | HS CODE 88062210",
                " | HS CODE | '88062210",
                "HS CODE | 8806.22.10",
            })
    void aRowThatSaysNothingButACodeGoesOnWithTheLineAbove(String below) {
        for (var end : List.of("", "2 | CABLES | 3 | 40\n | HS CODE: 8544.42.90\n")) {
            var read = ReadManifest.of(HEADING + "1 | INSTRUMENTS | 3 | 40\n" + below + "\n" + end);

            assertThat(read.lines).hasSize(end.isEmpty() ? 1 : 2);
            assertThat(codes(read.line(0))).containsExactly("88062210");
            if (!end.isEmpty()) {
                assertThat(codes(read.line(1))).containsExactly("85444290");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" | HS CODE 88062210", "HS CODE: 8806.22.10"})
    void aCodeBelowTheTotalIsThatOfAllLines(String code) {
        var read = ReadManifest.of(
                HEADING + "1 | INSTRUMENTS | 3 | 40\n2 | CABLES | 3 | 40\nTotal | | 6 | 80\n" + code + "\n");

        assertThat(read.lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(codes(line)).containsExactly("88062210"));
    }

    @Test
    void aCodeBelowTheTotalOfATableWithCodesIsNone() {
        var read = ReadManifest.of("""
                Description | HS Code | Qty
                Pump | '841370 | 4
                Hose | '391739 | 4
                Total | | 8
                HS CODE 88062210
                """);

        assertThat(codes(read.line(0))).containsExactly("841370");
    }

    @Test
    void aTextThatContradictsTheColumnOfCodesAddsItsOwn() {
        var lines = ReadManifest.of("""
                Description | HS Code | Qty
                Pump HS CODE 88062210 | '841370 | 4
                Pump HS CODE 8413703900 | '84137035 | 4
                Pump (HS CODE 8413703590) | '841370 | 4
                """).lines;

        assertThat(codes(lines.get(0))).containsExactly("841370", "88062210");
        assertThat(lines.get(0).text(Field.HS)).isEqualTo("841370 / 88062210");
        assertThat(codes(lines.get(1))).containsExactly("84137035");
        assertThat(codes(lines.get(2))).containsExactly("841370", "8413703590");
    }
}
