package dev.tidewaiter.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellCountsTests {

    private static final int CELLS = 10_000;
    private static final int VALUES = 7;

    /** One of so many cells holds something, from all to none. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 700, CELLS * 2})
    void countsTheSameHoweverFewCellsHoldSomething(int oneIn) {
        var random = new Random(oneIn);
        var inCells = IntStream.range(0, CELLS)
                .map(cell -> (cell + 1) % oneIn == 0 ? 1 + random.nextInt(9) : 0)
                .toArray();
        var wanted = new boolean[CELLS];
        var valueOfCell = new int[CELLS];
        var expected = new int[VALUES];
        for (int cell = 0; cell < CELLS; cell++) {
            wanted[cell] = random.nextBoolean();
            valueOfCell[cell] = random.nextInt(VALUES);
            expected[valueOfCell[cell]] += wanted[cell] ? inCells[cell] : 0;
        }
        var counts = CellCounts.of(inCells.clone());
        assertThat(counts.byValue(wanted, valueOfCell, VALUES)).isEqualTo(expected);
        assertThat(counts.total(wanted)).isEqualTo(Arrays.stream(expected).sum());
        assertThat(counts.held()).isLessThanOrEqualTo(oneIn < 4 ? CELLS : CELLS / oneIn);
    }
}
