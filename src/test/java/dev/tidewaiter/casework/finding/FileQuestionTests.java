package dev.tidewaiter.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which questions are the same question. */
class FileQuestionTests {

    private static String text(String missing, String cells) {
        var json = "{\"rule\":\"R01\",\"title\":\"Title\",\"missing\":[%s],\"cells\":[%s]}".formatted(missing, cells);
        var question = FileQuestion.of("7b0c", 0, json);
        return question == null ? "" : question.text();
    }

    @Test
    void allRulesThatLackTheSameFactAskTheSame() {
        assertThat(text("\"destination\"", "")).isEqualTo("7b0c/0/destination");
        assertThat(text("\"hs\",\"description\"", "")).isEqualTo(text("\"description\",\"hs\"", ""));
    }

    @Test
    void anEmptyCellIsAnotherQuestionThanAColumnThatIsNotThere() {
        assertThat(text("\"destination\"", "\"I2\""))
                .isEqualTo(text("\"destination\"", "\"I3\""))
                .isNotEqualTo(text("\"destination\"", ""));
    }

    @Test
    void aCodeThatNobodyHoldsAsksForItself() {
        assertThat(text("\"eccn\"", "\"F2\"")).isEmpty();
        assertThat(text("\"eccn\"", "")).isEqualTo("7b0c/0/eccn");
    }

    @Test
    void aLineThatTheProgramFailedOnAsksForNothing() {
        assertThat(text("", "")).isEmpty();
        assertThat(Objects.requireNonNull(FileQuestion.of("r", 3, "{\"missing\":[\"hs\"],\"cells\":[]}"))
                        .file())
                .isEqualTo(3);
    }
}
