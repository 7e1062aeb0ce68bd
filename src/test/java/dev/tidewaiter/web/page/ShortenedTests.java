package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTests {

    @Test
    void aWideLetterTakesTheRoomOfTwo() {
        assertThat(Shortened.toWidth(6, "abcdef")).isEqualTo("abcdef");
        assertThat(Shortened.toWidth(6, "abcdefg")).isEqualTo("abcdef…");
        assertThat(Shortened.toWidth(6, "无人机")).isEqualTo("无人机");
        assertThat(Shortened.toWidth(6, "无人机壳")).isEqualTo("无人机…");
    }

    @Test
    void noLetterIsTornInTwo() {
        assertThat(Shortened.toWidth(3, "𠮷𠮷")).isEqualTo("𠮷…");
        assertThat(Shortened.to(3, "𠮷𠮷")).isEqualTo("𠮷…");
    }
}
