package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTests {

    private static final NotChecked NO_DESTINATION =
            new NotChecked("R01", "Embargoed destination", List.of(Field.DESTINATION), List.of());

    @Test
    void lineWithoutFindingsOrOpenQuestionsIsClear() {
        assertThat(Verdict.of(List.of(), List.of())).isEqualTo(Verdict.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({"BLOCK,BLOCK", "HOLD,HOLD", "REVIEW,CANNOT_CHECK", "INFO,CANNOT_CHECK"})
    void openQuestionIsWorseThanAReviewAndBetterThanAHold(Severity severity, Verdict expected) {
        assertThat(Verdict.of(List.of(finding(severity)), List.of(NO_DESTINATION)))
                .isEqualTo(expected);
    }

    @Test
    void informationLeavesALineClear() {
        assertThat(Verdict.of(List.of(finding(Severity.INFO)), List.of())).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void worstFindingDecidesInWhateverOrder() {
        assertThat(Verdict.of(List.of(finding(Severity.REVIEW), finding(Severity.BLOCK)), List.of()))
                .isEqualTo(Verdict.BLOCK);
        assertThat(Verdict.of(List.of(finding(Severity.BLOCK), finding(Severity.REVIEW)), List.of()))
                .isEqualTo(Verdict.BLOCK);
    }

    private static Finding finding(Severity severity) {
        return new Finding(
                "X01",
                severity,
                "title",
                "explanation",
                "step",
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null);
    }
}
