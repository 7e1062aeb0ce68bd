package dev.tidewaiter.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against a look at each place by itself. */
class HoldingWordTests {

    private static final int VALUES = 200;

    private final Random random = new Random(5);

    private int[] column(int size) {
        return random.ints(size, 0, VALUES).toArray();
    }

    private boolean[] some() {
        var some = new boolean[VALUES];
        for (int i = 0; i < VALUES; i++) {
            some[i] = random.nextInt(20) == 0;
        }
        return some;
    }

    @Test
    void aPlaceIsAmongThemWhereOneOfItsValuesHoldsTheWord() {
        for (int size : new int[] {0, 1, 63, 64, 65, 5_000}) {
            var sender = column(size);
            var file = column(size);
            var named = column(size);
            var senders = some();
            var files = some();
            var parties = new BitSet();
            parties.set(3);
            parties.set(70); // no party behind it holds the word, so that its bits end there
            var expected = new BitSet();
            for (int i = 0; i < size; i++) {
                expected.set(i, senders[sender[i]] || files[file[i]] || parties.get(named[i]));
            }
            assertThat(new HoldingWord(senders, files, parties).places(sender, file, named, size))
                    .as("%d places", size)
                    .isEqualTo(expected);
        }
    }
}
