package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of a heading that says nothing counts only where no other part means anything. */
class SilentPartTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Projekt / Bestimmungsland|destination
            部门/目的国|destination
            Order Lines/Country of destination|destination
            Projekt / Endverwender|endUser.name
            Year / Consignee|consignee.name
            Year/Model|model
            Год/Модель|model
            年份/型号|model
            Year/Make/Model|manufacturer.name
            Orderregels/Hoeveelheid|quantity
            Aduana / País de destino|destination
            Маршрут/Получатель|consignee.name
            Date of shipment / Signature|exportDate
            Date / Place|exportDate
            """)
    void theOtherPartCounts(String heading, String field) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading))
                        .fields()
                        .get(0)
                        .id())
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Наименование отгруженных изделий (склад)|description
            订单行总价（含税）|totalValue
            Gesamtpreis je Position (inkl. Steuern)|totalValue
            """)
    void theNounCountsBeforeAWordInBrackets(String heading, String field) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading))
                        .fields()
                        .get(0)
                        .id())
                .isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Подпись / Дата",
                "Статус / Дата",
                "签字/日期",
                "署名 / 日付",
                "Underskrift / Dato",
                "IVA / Importe",
                "Скидка / Сумма",
                "税额 / 金额",
                "Freight / Price",
                "Date / Signature",
                "Consignee signature / Date",
                "Approved / Date",
                "Datum / Unterschrift",
                "Дата / Подпись",
                "日期/签字",
            })
    void aDateOrAnAmountIsThatOfTheSilentPart(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void whereNoPartSaysMoreNothingIsSaid() {
        assertThat(Objects.requireNonNull(HEADINGS.meaning("Freight / Fracht")).kind())
                .isEqualTo(Kind.NOTHING);
        assertThat(Objects.requireNonNull(HEADINGS.meaning("Signature / Date")).kind())
                .isEqualTo(Kind.NOTHING);
    }
}
