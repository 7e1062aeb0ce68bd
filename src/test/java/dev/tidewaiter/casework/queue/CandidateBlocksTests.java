package dev.tidewaiter.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateBlocksTests {

    private static final int SIZE = 20_001;

    /** Value 3 is nobody's. */
    private final int[] codes =
            IntStream.range(0, SIZE).map(at -> at % 7 == 0 ? 4 : at % 3).toArray();

    private final PlacesByValue byValue = PlacesByValue.of(codes, SIZE, 5);

    private static List<Integer> places(CandidateBlocks blocks) {
        var places = new ArrayList<Integer>();
        for (int read = blocks.next(); read > 0; read = blocks.next()) {
            for (int i = 0; i < read; i++) {
                places.add(blocks.block()[i]);
            }
        }
        return places;
    }

    @Test
    void allPlacesComeOnceOverManyBlocks() {
        var all = CandidateBlocks.all(SIZE);
        assertThat(places(all)).isEqualTo(IntStream.range(0, SIZE).boxed().toList());
        assertThat(places(CandidateBlocks.all(0))).isEmpty();
    }

    @Test
    void onlyPlacesOfTheWantedValuesComeAndAnEmptyValueBetweenThemEndsNothing() {
        var some = CandidateBlocks.having(byValue, 1, 3, 4);
        var wanted = IntStream.range(0, SIZE)
                .filter(at -> codes[at] == 1 || codes[at] == 4)
                .boxed()
                .toList();
        assertThat(byValue.count(1, 3, 4)).isEqualTo(wanted.size());
        assertThat(places(some)).containsExactlyInAnyOrderElementsOf(wanted).hasSizeGreaterThan(1 << 12);
        assertThat(places(CandidateBlocks.having(byValue, 3))).isEmpty();
    }

    @Test
    void placesOfASetComeOnceOverManyBlocks() {
        var set = new BitSet();
        IntStream.range(0, SIZE).filter(at -> at % 3 != 1).forEach(set::set);
        assertThat(places(CandidateBlocks.in(set)))
                .isEqualTo(set.stream().boxed().toList())
                .hasSizeGreaterThan(1 << 12);
        assertThat(places(CandidateBlocks.in(new BitSet()))).isEmpty();
    }

    @Test
    void placesThatStandInTheirOrderComeOnceOverManyBlocks() {
        var some = IntStream.range(0, SIZE).filter(at -> at % 3 != 1).toArray();
        assertThat(places(CandidateBlocks.at(some)))
                .isEqualTo(IntStream.of(some).boxed().toList());
        assertThat(places(CandidateBlocks.at(new int[0]))).isEmpty();
    }

    @Test
    void numbersBetweenTwoAreComparedWithoutASign() {
        var numbers = IntStream.range(0, SIZE)
                .mapToLong(at -> at * 0x9E3779B97F4A7C15L)
                .toArray();
        long from = 0x7000_0000_0000_0000L;
        long to = 0x9000_0000_0000_0000L;
        assertThat(places(CandidateBlocks.between(numbers, SIZE, from, to)))
                .isEqualTo(IntStream.range(0, SIZE)
                        .filter(at -> Long.compareUnsigned(numbers[at], from) >= 0
                                && Long.compareUnsigned(numbers[at], to) <= 0)
                        .boxed()
                        .toList())
                .isNotEmpty();
        assertThat(places(CandidateBlocks.between(numbers, SIZE, 0, -1))).hasSize(SIZE);
    }
}
