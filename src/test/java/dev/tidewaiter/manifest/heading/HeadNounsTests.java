package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadNounsTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource({
        "Remaining qty to be shipped, quantity",
        "Liefermenge gesamt neu, -",
        "Nachliefermenge, quantity",
        "计划发运数量, quantity",
        "Цена без уценки, unitPrice",
        "Peso aproximado en origen, grossWeight",
        "Negotiated price per drum, unitPrice",
        "Currency description text, description",
        "Currency description, currency",
        "Descripción de la moneda, currency",
        "币种描述, currency",
        "Наименование упаковки поставки, description",
    })
    void theNounOfAPhraseNamesTheField(String heading, String field) {
        var meaning = HEADINGS.meaning(heading);

        if (field.equals("-")) {
            assertThat(meaning).isNull();
            return;
        }
        assertThat(Objects.requireNonNull(meaning).kind()).isEqualTo(Kind.LIKELY);
        assertThat(meaning.fields().get(0).id()).isEqualTo(field);
        assertThat(meaning.exact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reel thickness", "Collection status"})
    void aNounThatNothingIsScreenedByHoldsNothing(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void anAcronymEndsWhereAWordBegins() {
        assertThat(HeadingKey.of("PONumber")).isEqualTo(HeadingKey.of("PO No."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total VAT amount",
                "Valor da COFINS",
                "Discount amount",
                "İskonto tutarı",
                "Сумма акциза",
                "Importo IVA"
            })
    void theAmountOfATaxIsNoValueOfGoods(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).fields()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total amount incl. VAT",
                "Montant hors taxe",
                "KDV dahil tutar",
                "Importe con IVA",
                "Tax invoice amount"
            })
    void anAmountWithTheTaxIsTheValueOfGoods(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading))
                        .fields()
                        .get(0)
                        .id())
                .isEqualTo("totalValue");
    }
}
