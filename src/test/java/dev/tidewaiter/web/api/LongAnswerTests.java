package dev.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.web.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

class LongAnswerTests {

    /** The default ends an answer after 30 seconds in its middle, and its reader takes it for the whole: findings would be missing. */
    @Test
    void noAnswerIsCutOffBecauseItsReaderIsSlow() {
        assertThat(RunningService.shared().bean(RequestMappingHandlerAdapter.class))
                .extracting("asyncRequestTimeout")
                .as("no limit")
                .isEqualTo(-1L);
    }
}
