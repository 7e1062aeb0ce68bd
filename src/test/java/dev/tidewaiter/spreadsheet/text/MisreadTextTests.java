package dev.tidewaiter.spreadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadTextTests {

    @ParameterizedTest
    @CsvSource({
        "ООО Волна Плюс,UTF-8,ISO-8859-1",
        "ООО Волна Плюс,UTF-8,windows-1251",
        "ООО Волна Плюс,UTF-8,IBM866",
        "ООО Волна Плюс,windows-1251,windows-1252",
        "ООО Волна Плюс,windows-1251,windows-1250",
        "ООО Волна Плюс,windows-1251,KOI8-R",
        "ООО Волна Плюс,windows-1251,IBM866",
        "ООО Волна Плюс,KOI8-R,windows-1251",
        "ООО Волна Плюс,IBM866,ISO-8859-1",
        "Großhandel Jürgen Nagel,UTF-8,windows-1252",
        "Żółta Żaba,UTF-8,windows-1250",
        "深圳大学贸易有限公司,GB18030,windows-1252",
        "深圳大学贸易有限公司,GB18030,windows-1251",
        "深圳大学贸易有限公司,UTF-8,ISO-8859-1",
        "Ελληνική Εταιρεία,UTF-8,ISO-8859-1"
    })
    void textReadInAnotherEncodingIsUndone(String text, String written, String read) {
        var misread = new String(text.getBytes(Charset.forName(written)), Charset.forName(read));

        assertThat(CellText.of(misread).text()).isEqualTo(text);
        assertThat(CellText.of(misread).misread()).isTrue();
    }

    @Test
    void textMisreadTwiceIsUndone() {
        assertThat(CellText.of("Ã\u0090Â\u0092Ã\u0090Â¾Ã\u0090Â»Ã\u0090Â½Ã\u0090Â°")
                        .text())
                .isEqualTo("Волна");
    }

    @Test
    void bytesThatSayMoreThanUnicodeHasFailNothing() {
        var misread = new String(
                new byte[] {(byte) 0xf4, (byte) 0x96, (byte) 0x87, (byte) 0xa0}, Charset.forName("windows-1252"));

        assertThat(CellText.of("Ð\u0090Ð\u0090 " + misread).text()).isNotEmpty();
    }

    @Test
    void noBreakSpaceThatBecameABlankIsHalfALetter() {
        assertThat(CellText.of("Ð\u0090Ð Ð¡").text()).isEqualTo("АРС");
    }

    @Test
    void fewLettersThatWereLostAreMarked() {
        assertThat(CellText.of("Ð�Ð»ÐµÐºÑ�ÐµÐ¹ÑˆÐ¸Ð½").text()).isEqualTo("\ufffdлек\ufffdейшин");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«CAFÉ» SARL",
                "LUKÁŠ KŘÍŽ s.r.o.",
                "FABRYKA RÓŻA Sp. z o.o.",
                "Вікторія Гірник",
                "вЕКТОР плюс",
                "ООО «Ель» №5",
                "ОсОО \"LARKSPUR TRADE\"",
                "ТОиР pump 12",
                "Õie Ääre OÜ",
                "Đorđević d.o.o.",
                "Ђорђе Петровић",
                "ТОО «Қазақ Әуе»",
                "AÇÃO Ltda",
                "25°C ±2",
                "上海联通贸易有限公司",
                "LÅNGØYÅ AS"
            })
    void textOfALanguageStays(String text) {
        assertThat(CellText.of(text).text()).isEqualTo(text);
        assertThat(CellText.of(text).misread()).isFalse();
    }
}
