package dev.tidewaiter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class KnownContentTests {

    /** The polynomial of the check itself: a content that differs by it has the same sum. */
    private static final long POLYNOMIAL = (0x82F63B78L << 1) | 1;

    @Test
    void contentThatIsReadAgainIsTheArrayOfTheFirstTime() {
        var first = KnownContent.of("tables that are read again".getBytes(StandardCharsets.UTF_8));
        assertThat(KnownContent.of("tables that are read again".getBytes(StandardCharsets.UTF_8)))
                .isSameAs(first);
        assertThat(KnownContent.of("tables that are read anew!".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(first);
    }

    @Test
    void onlyEqualBytesAreTheSame() {
        var one = bytes(0);
        var other = bytes(POLYNOMIAL);
        assertThat(sum(other)).isEqualTo(sum(one));
        assertThat(KnownContent.of(one)).isEqualTo(bytes(0));
        assertThat(KnownContent.of(other)).isEqualTo(bytes(POLYNOMIAL));
        assertThat(KnownContent.of(bytes(0))).isEqualTo(bytes(0));
    }

    private static byte[] bytes(long value) {
        return ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(8, value)
                .array();
    }

    private static long sum(byte[] content) {
        var check = new CRC32C();
        check.update(content);
        return check.getValue();
    }
}
