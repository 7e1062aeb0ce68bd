package dev.tidewaiter.goods.code;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EccnTests {

    @ParameterizedTest
    @CsvSource({
        "9A012, 9A012",
        "9a012.a.1, 9A012.a.1",
        "9A012a1, 9A012.a.1",
        "9A012.A.1, 9A012.a.1",
        "9 A 012 .a, 9A012.a",
        "ECCN: 6A003.b.4.b, 6A003.b.4.b",
        "5A992(c), 5A992.c",
        "3A001.a.10, 3A001.a.10",
        "EAR99, EAR99",
        "ear 99, EAR99",
        "ECCN EAR99, EAR99",
        "9.A.012, 9A012",
        "9A.012.a, 9A012.a",
        "９Ａ０１２, 9A012",
        "9А012, 9A012",
        "9AO12.a, 9A012.a",
        "AL 9A012, 9A012",
        "EU 9A012a, 9A012.a",
        "AL Teil I 9A012, 9A012",
        "Dual-use: 9A012, 9A012",
        "EAR99/NLR, EAR99",
        "EAR99 NLR, EAR99"
    })
    void readsNumbersAsPeopleTypeThem(String written, String expected) {
        assertThat(requireNonNull(Eccn.parse(written))).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "N/A",
                "-",
                "none",
                "NLR",
                "8807.30",
                "A012",
                "9A01",
                "9A012!",
                "EAR990",
                "9A12",
                "9A012/EAR99",
                "9A012 or 9A991",
                "CN 9A012.b",
                "USML VIII(h)",
                "ML10.c"
            })
    void isNullWhereThereIsNone(String written) {
        assertThat(Eccn.parse(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "9A012.a.1, 9A012, true",
        "9A012.a.1, 9A012.a, true",
        "9A012.a.10, 9A012.a.1, false",
        "9A012.a, 9A012.a.1, false",
        "9A112.a, 9A012, false"
    })
    void liesUnderItsParagraphsOnly(String number, String listed, boolean under) {
        assertThat(requireNonNull(Eccn.parse(number)).under(requireNonNull(Eccn.parse(listed))))
                .isEqualTo(under);
    }
}
