package dev.tidewaiter.names.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HashPostingsTests {

    @Test
    void everyNumberIsFoundByItsHashes() {
        var random = new Random(1);
        int[] hashes = random.ints(5_000).toArray();
        var rows = new HashPostings(hashes.length, sink -> {
            for (int i = 0; i < hashes.length; i++) {
                sink.put(hashes[i], i);
                sink.put(hashes[i] + 1, i);
            }
        });
        int all = 0;
        for (int i = 0; i < hashes.length; i++) {
            var found = new IntList();
            rows.collect(hashes[i], found);
            rows.collect(hashes[i] + 1, found);
            assertThat(found.sorted()).contains(i);
            all += found.sorted().length;
        }
        // next to nothing is found that was not put there
        assertThat(all).isLessThan(hashes.length + 50);
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        var found = new IntList();
        HashPostings.NONE.collect(7, found);
        assertThat(found.size()).isZero();
        assertThat(HashPostings.NONE.isEmpty()).isTrue();
    }
}
