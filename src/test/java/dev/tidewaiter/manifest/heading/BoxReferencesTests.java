package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxReferencesTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "гр.8 Получатель; CONSIGNEE_NAME",
                "гр. 33 код ТНВЭД; HS",
                "брутто, гр.35; GROSS_WEIGHT",
                "Box 2: Exporter; EXPORTER_NAME",
                "Feld 8 Empfänger; CONSIGNEE_NAME",
                "Gross weight (box 35); GROSS_WEIGHT",
            })
    void theBoxThatAHeadingIsTakenFromIsNoPartOfIt(String heading, Field field) {
        assertThat(HEADINGS.meaning(heading)).satisfies(meaning -> {
            assertThat(meaning.fields()).containsExactly(field);
            assertThat(meaning.exact()).isTrue();
        });
    }

    @Test
    void aListWithoutWordsForBoxesTakesNoNumberForOne() {
        var none = new BoxReferences(Set.of(), Set.of(), DeclarationBoxes.of(WordLists.bundled()));

        assertThat(none.orBare(
                        "33 Gross weight",
                        heading -> heading.equals("33 Gross weight") ? null : HEADINGS.meaning(heading)))
                .isNull();
    }

    @Test
    void aBoxByItselfHeadsNothing() {
        assertThat(HEADINGS.meaning("Box 12")).isNull();
        assertThat(HEADINGS.meaning("гр. 99")).isNull();
        assertThat(HEADINGS.meaning("PO BOX 12")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 Cartons", "3 Goods", "20 Containers", "4 Pcs", "4 Handling units"})
    void aCountOfSomethingIsNoNumberedBox(String text) {
        var meaning = HEADINGS.meaning(text);

        assertThat(meaning == null || !meaning.exact()).isTrue();
    }
}
