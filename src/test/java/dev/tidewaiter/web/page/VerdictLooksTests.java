package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.report.account.VerdictWords;
import dev.tidewaiter.screening.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictLooksTests {

    private final VerdictLooks looks = new VerdictLooks();

    @ParameterizedTest
    @EnumSource
    void aVerdictLooksOnTheDeskAsInTheReport(Verdict verdict) {
        var words = VerdictWords.of(verdict);
        assertThat(looks.of(verdict.name()).shape()).isEqualTo(words.shape());
        assertThat(looks.of(verdict.name()).style()).isEqualTo(words.style());
    }

    @Test
    void whatIsOnlyInformationHasAShapeOfItsOwn() {
        assertThat(VerdictWords.values())
                .extracting(VerdictWords::shape)
                .doesNotHaveDuplicates()
                .doesNotContain(looks.of("INFO").shape());
    }
}
