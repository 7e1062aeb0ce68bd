package dev.tidewaiter.cli.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.screening.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTextTests {

    @Test
    void verdictsAreToldWorstFirstAndOnlyThoseThereAre() {
        var lines = Map.of(Verdict.CLEAR, 3_700L, Verdict.BLOCK, 2L);
        assertThat(TerminalText.verdicts(
                        verdict -> lines.getOrDefault(verdict, 0L), (verdict, count) -> "<" + count + ">"))
                .isEqualTo("<2 BLOCK>, <3,700 CLEAR>");
    }

    @Test
    void lettersOfEastAsiaTakeTwoColumnsAndMarksNone() {
        assertThat(TerminalText.width("厦门")).isEqualTo(4);
        assertThat(TerminalText.width("e\u0301")).isEqualTo(1);
        assertThat(TerminalText.padded("厦", 4)).isEqualTo("厦  ");
    }

    @Test
    void aLongTextIsCutToItsPlace() {
        assertThat(TerminalText.text("abcdef", 6)).isEqualTo("abcdef");
        assertThat(TerminalText.text("abcdefg", 6)).isEqualTo("abcde…");
        assertThat(TerminalText.width(TerminalText.text("厦门林巴贺航空", 7))).isLessThanOrEqualTo(7);
    }

    @Test
    void whatTurnsOrMovesTheTerminalIsMarked() {
        assertThat(TerminalText.text("a\u001b[2J\u202eb\nc\ud83d", 20)).isEqualTo("a\ufffd[2J\ufffdb c\ufffd");
    }

    @Test
    void countsAsPeopleSayIt() {
        assertThat(TerminalText.counted(1, "file")).isEqualTo("1 file");
        assertThat(TerminalText.counted(0, "file")).isEqualTo("0 files");
        assertThat(TerminalText.counted(2_000, "file")).isEqualTo("2,000 files");
    }
}
