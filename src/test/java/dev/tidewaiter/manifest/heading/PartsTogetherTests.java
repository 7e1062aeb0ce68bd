package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTogetherTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource({
        "地址 CONSIGNEE_ADDR,consignee.address",
        "Address / Адрес получателя,consignee.address",
        "Name Surname Middle name / Фамилия Имя Отчество получателя,consignee.name",
        "Код страны назначения (ISO 3166-1; 643 для России) / Code of country of destination (ISO 3166-1; 643 for Russia),destination"
    })
    void onePartSaysWhoseItIsOrBothSayTheSame(String heading, String field) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).fields()).containsExactly(Field.byId(field));
    }

    @ParameterizedTest
    @CsvSource({"Total\\nNo of Tray", "Total\\nNumber of bundles"})
    void aTotalNumberIsNoSumOfMoney(String heading) {
        var meaning = HEADINGS.meaning(heading.replace("\\n", "\n"));

        assertThat(meaning == null || !meaning.fields().contains(Field.TOTAL_VALUE))
                .isTrue();
    }

    @Test
    void aLongTextBehindAHeadingIsNoHeadingInTwoLanguages() {
        var text =
                "Country of destination / Beta Instruments Trading of the Harbour (Branch 7) 12 Mill Lane, Port Beta, Betaland, far away";

        assertThat(HEADINGS.meaning(text))
                .satisfiesAnyOf(
                        meaning -> assertThat(meaning).isNull(),
                        meaning -> assertThat(Objects.requireNonNull(meaning).kind())
                                .isEqualTo(Kind.NOTHING));
    }
}
