package dev.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTests {

    @Test
    void lettersOfEastAsiaTakeTwoColumnsAndMarksNone() {
        assertThat(Shown.width("厦门")).isEqualTo(4);
        assertThat(Shown.width("e\u0301")).isEqualTo(1);
        assertThat(Shown.padded("厦", 4)).isEqualTo("厦  ");
    }

    @Test
    void aLongTextIsCutToItsPlace() {
        assertThat(Shown.text("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Shown.text("abcdefg", 6)).isEqualTo("abcde…");
        assertThat(Shown.width(Shown.text("厦门林巴贺航空", 7))).isLessThanOrEqualTo(7);
    }

    @Test
    void whatTurnsOrMovesTheTerminalIsMarked() {
        assertThat(Shown.text("a\u001b[2J\u202eb\nc\ud83d", 20)).isEqualTo("a\ufffd[2J\ufffdb c\ufffd");
    }
}
