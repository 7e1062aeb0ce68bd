package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that are not, or not alone, taken for a field. */
class UnmappedHeadingsTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "税号",
                "Referencia",
                "Марка",
                "境外收货人",
                "Плательщик",
                "Destination Country",
                "Country of Ultimate Destination",
                "最终目的国",
                "S/N",
                "规格型号",
                "件数"
            })
    void theElevenAmbiguousHeadingsAreNeverMappedByThemselves(String heading) {
        var meaning = Objects.requireNonNull(HEADINGS.meaning(heading));

        assertThat(meaning.kind()).isEqualTo(Kind.AMBIGUOUS);
        assertThat(meaning.choices()).noneMatch(Meaning.Choice::quiet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invoice Rate",
                "Ceramic tiles",
                "Beta Trade LLC",
                "S-0001",
                "HS Code 2",
                "Exchange Rate",
                "\ufe71"
            })
    void doesNotMistakeOtherTextsForFields(String text) {
        var meaning = HEADINGS.meaning(text);

        assertThat(meaning == null || meaning.kind() == Kind.NOTHING).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Číslo\nzakázkového kroku", "No.\nFrobnicated"})
    void aWordForNumberOnALineOfItsOwnIsNotTheWholeHeading(String heading) {
        var meaning = HEADINGS.meaning(heading);

        assertThat(meaning == null || meaning.kind() == Kind.NOTHING).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code enlèvement", "Dropoff ID", "Ladecode", "Pick up code"})
    void theNumberOfAStopIsNoNumberOfAParty(String heading) {
        var meaning = HEADINGS.meaning(heading);

        assertThat(meaning == null || meaning.fields().stream().noneMatch(field -> field.role() != null))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Support", "Delivery Dt", "Shipping Stat.", "Los-Nr.", "(name of the firm, address, telephone)"})
    void aWordCutShortAndACaptionNameNoParty(String heading) {
        var meaning = HEADINGS.meaning(heading);

        assertThat(meaning == null
                        || meaning.fields().stream().noneMatch(field -> field.role() != null || field == Field.PHONE))
                .isTrue();
    }

    @Test
    void aPlaceToFillInNamesNoParty() {
        assertThat(HEADINGS.meaning("Exporter company information")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Packages and gross weight of goods",
                "Quantity of goods and packages",
            })
    void aHeadingThatOnlyMentionsGoodsDoesNotDescribeThem(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).fields()).doesNotContain(Field.DESCRIPTION);
    }
}
