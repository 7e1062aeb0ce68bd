package dev.tidewaiter.designation.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MangledNumbersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5800123400.0 | 5800123400",
                "5800123400,00 | 5800123400",
                "5.80012346E9 | 5800123460",
                "5.800123456E+09 | 5800123456",
                "5.80012E+09 | 5.80012E+09",
                "9.13210007908906E+17 | 913210007908906000",
                "9.132100079089E+17 | 9.132100079089E+17",
                "INN 5800123400 | INN 5800123400",
                "1.234.567 | 1.234.567",
                "'5800123400.5' | '5800123400.5'"
            })
    void aNumberIsPutStraightWhereNothingOfItIsLost(String bent, String straight) {
        assertThat(MangledNumbers.straight(bent)).isEqualTo(straight);
    }
}
