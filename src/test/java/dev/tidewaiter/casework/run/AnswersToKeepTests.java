package dev.tidewaiter.casework.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnswersToKeepTests {

    private final byte[] kept;

    AnswersToKeepTests() {
        var answers = new AnswersToKeep();
        answers.add(7, 70, new byte[] {1, 2, 3});
        answers.add(8, 80, null);
        answers.add(9, 90, new byte[0]);
        kept = answers.bytes();
    }

    @Test
    void whatIsKeptComesBack() {
        var back = AnswersToKeep.of(9, kept);

        assertThat(back.hold(6)).isFalse();
        assertThat(back.answer(7, 70)).containsExactly(1, 2, 3);
        assertThat(back.answer(7, 71)).as("of other texts").isNull();
        assertThat(back.answer(8, 80)).isNull();
        assertThat(back.answer(9, 90)).isEmpty();
    }

    @Test
    void bytesThatAreNotWhatWasKeptAreRefused() {
        for (int length = 0; length < kept.length; length++) {
            refused(Arrays.copyOf(kept, length));
        }
        int hashes = Integer.BYTES * 4;
        for (int at = 0; at < kept.length; at = at + 1 == Integer.BYTES ? hashes : at + 1) {
            var other = kept.clone();
            other[at] ^= 0x55;
            refused(other);
        }
    }

    private static void refused(byte[] bytes) {
        assertThatIllegalArgumentException().isThrownBy(() -> AnswersToKeep.of(9, bytes));
    }
}
