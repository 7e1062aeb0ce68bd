package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidOtherwiseTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Data scadenza lotto",
                "Warenverfallsdatum",
                "Дата окончания срока годности",
                "商品有效日期",
                "Importo totale sconto",
                "Сумма НДС по строке",
                "Сумма НДС после скидки",
                "Сумма налога до вычета",
                "Kwota do zapłaty słownie",
                "Total packages in words",
                "Volumen de carga total",
                "Gewicht Tara",
            })
    void aWordBesideTheNounLeavesNothingToScreen(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).kind()).isEqualTo(Kind.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Дата отгрузки с производства",
                "Дата вывоза с места производства",
                "Production ship date",
                "Due ship date",
                "生产发货日期",
                "有效出口日期",
            })
    void aDayOfSendingStaysOne(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).kind()).isEqualTo(Kind.SOME_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "Масса партии нетто, netWeight",
        "Peso total neto embarcado, netWeight",
        "Peso total embarcado, grossWeight",
        "Importe total sin IVA, totalValue",
        "Сумма заказа с НДС, totalValue",
        "Data di partenza merce, exportDate",
        "Вес груза без тары, netWeight",
        "Gross weight excl tare, netWeight",
        "Peso sin tara, netWeight",
        "货物净重毛重, grossWeight",
        "Сумма в т.ч. НДС, totalValue",
        "税后金额, totalValue",
        "Сумма до НДС, totalValue",
        "Price net of tax, unitPrice",
        "부가세 별도 금액, totalValue",
        "Freight paid value, totalValue",
    })
    void theNounSaysWhatItSays(String heading, String field) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).fields()).containsExactly(Field.byId(field));
    }

    @Test
    void whatWasSentIsADayOrAQuantityAsItsValuesAre() {
        assertThat(Objects.requireNonNull(HEADINGS.meaning("Despatched")).kind())
                .isEqualTo(Kind.AMBIGUOUS);
    }

    /** Portuguese packages are volumes; English cubic metres are one. */
    @Test
    void aTotalVolumeCountsPackagesWhereItIsAWholeNumber() {
        var meaning = Objects.requireNonNull(HEADINGS.meaning("Total volume"));

        assertThat(meaning.kind()).isEqualTo(Kind.AMBIGUOUS);
    }
}
