package dev.tidewaiter.manifest.sum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.manifest.summary.RowNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums below a table that are named by its columns, with no word for a total. */
class SumsOfColumnsTests {

    private static final String TABLE = """
            품목 | 구분 | 단가 | 수량 | 공급가액 | 부가세
            망고 퓨레 1kg | 과세 | 8800 | 20 | 160000 | 16000
            생수 2L | 면세 | 900 | 24 | 21600 | 0

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "과세 공급가액 | 232000",
                "부가세 (VAT) | 23200",
                "면세 공급가액 | | | | 21600",
            })
    void aNameOfAColumnWithItsSumIsNoGoods(String row) {
        var read = ReadManifest.of(TABLE + row + "\n");

        assertThat(read.lines).hasSize(2);
        assertThat(read.skipped).extracting(RowNote::reason).contains("a total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "망고 슬라이스 | | | | 232000",
                "탄산수 수량 | | | | 4400",
                "공급가액 | 과세 | 900 | 24 | 21600 | 0",
            })
    void whatNamesNoColumnOrHasMoreThanASumIsALine(String row) {
        assertThat(ReadManifest.of(TABLE + row + "\n").lines).hasSize(3);
    }

    @Test
    void aSumOfAmountsIsNamedByTheColumnItStandsIn() {
        var read = ReadManifest.of("""
                Description | Material | Quantity | Amount
                Ceramic tiles | clay | 20 | 80
                Steel bolts | steel | 10 | 20
                Filling material | | 30 |
                Net amount | | | 100
                """);

        assertThat(read.lines).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Power units | 5 | |",
                "Steel pieces | 5 | |",
                "Gear boxes | | 4 |",
                "Counter weight | | | 30",
            })
    void goodsCalledByWhatIsCountedAreLines(String row) {
        var read = ReadManifest.of("""
                Description | %s | Boxes | Net weight
                Ceramic tiles | 20 | 2 | 80
                Steel bolts | 10 | 1 | 20

                %s
                """.formatted(row.contains("pieces") ? "Pieces" : "Units", row));

        assertThat(read.lines).hasSize(3);
    }
}
