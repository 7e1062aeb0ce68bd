package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.QueuePage.Count;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.page.FieldLabels;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What fields and facets are called, and in which order they stand. */
class LabelsTests {

    private final RunningService service = RunningService.shared();

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "en, consignee.name, Consignee’s name",
        "de, consignee.name, Name (Empfänger)",
        "zh, consignee.name, 收货人的名称",
        "en, hs, HS code",
        "en, no such field, no such field"
    })
    void aFieldOfAPartyReadsAsInASentence(String language, String field, String label) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        assertThat(service.bean(FieldLabels.class).of(field)).isEqualTo(label);
    }

    @Test
    void statesStandAsWorkGoesOnAlsoWhereOneHasNoFinding() {
        var counts = List.of(
                new Count("UNSURE", 0), new Count("SETTLED", 9), new Count("OPEN", 3), new Count("PROPOSED", 4));
        assertThat(service.bean(FacetLabels.class).ordered(Facet.STATE, counts))
                .extracting(Count::value)
                .containsExactly("OPEN", "PROPOSED", "UNSURE", "SETTLED");
    }

    @Test
    void aRuleIsCalledByItsTitleBesideTheListAndTellsItsQuestionToWhoPointsAtIt() {
        var value = service.bean(FacetLabels.class).value(Facet.RULE, new Count("R03", 2), false);
        assertThat(value.label()).isEqualTo("Iran and Supp. 7 goods");
        assertThat(value.told())
                .startsWith("Is an item under a heading of Supplement 7")
                .endsWith("?");
    }
}
