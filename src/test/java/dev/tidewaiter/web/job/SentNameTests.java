package dev.tidewaiter.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;

class SentNameTests {

    @ParameterizedTest
    @CsvSource({
        "may.csv, may.csv",
        "C:\\\\Users\\\\ann\\\\may.csv, may.csv",
        "../../may.csv, may.csv",
        "ma\0y\u0007.csv, ma_y_.csv",
        "'may\r\nERROR forged.csv', may__ERROR forged.csv",
        "\u202egnp.csv\u2066, _gnp.csv_",
        ".., upload",
        "'', upload"
    })
    void aNameIsWithoutFoldersAndControlCharacters(String given, String name) {
        assertThat(SentName.of(new MockMultipartFile("file", given, null, new byte[0]), "upload"))
                .isEqualTo(name);
    }
}
