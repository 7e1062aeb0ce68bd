package dev.tidewaiter.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberSetsTests {

    private static final int NUMBERS = 60;

    private final NumberSets sets = new NumberSets();
    private final Random random = new Random(11);

    private int[] some() {
        return random.ints(random.nextInt(5), 0, NUMBERS).toArray();
    }

    @Test
    void eachSetIsKeptOnceInWhateverOrderAndFoundByEachOfItsNumbers() {
        var known = new HashMap<Set<Integer>, Integer>();
        for (int n = 0; n < 20_000; n++) {
            var numbers = some();
            var set = IntStream.of(numbers).boxed().collect(Collectors.toSet());
            int at = sets.of(numbers, numbers.length);
            assertThat(known.computeIfAbsent(set, first -> at)).isEqualTo(at);
        }
        assertThat(known.values()).as("two sets never share a place").doesNotHaveDuplicates();
        var wanted = new boolean[NUMBERS];
        wanted[7] = true;
        wanted[31] = true;
        var having = new BitSet();
        known.forEach((set, at) -> {
            if (set.contains(7) || set.contains(31)) {
                having.set(at);
            }
        });
        assertThat(sets.having(wanted)).isEqualTo(having);
    }
}
