package dev.tidewaiter.bench.night;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Runs of the plain loop and of the night over the same records, in turns.
 *
 * @param records how many records there are
 * @param plain   what the plain loop took each time
 * @param night   what the night took right after it
 */
record MeasuredPairs(int records, List<Taken> plain, List<Taken> night) {

    /** The median, with the least and the most. */
    record PairSpread(double median, double least, double most) {

        static PairSpread of(double... values) {
            var sorted = java.util.Arrays.stream(values).sorted().toArray();
            return new PairSpread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
        }

        /** Written by a format for one number. */
        String by(String format) {
            return (format + " (" + format + " to " + format + ")").formatted(median, least, most);
        }
    }

    PairSpread plainSeconds() {
        return PairSpread.of(plain.stream().mapToDouble(Taken::seconds).toArray());
    }

    PairSpread nightSeconds() {
        return PairSpread.of(night.stream().mapToDouble(Taken::seconds).toArray());
    }

    PairSpread aSecond() {
        return PairSpread.of(
                night.stream().mapToDouble(taken -> records / taken.seconds()).toArray());
    }

    /** By how many hundredths the night is over the plain loop beside it. */
    PairSpread over(ToDoubleFunction<Taken> of) {
        return PairSpread.of(IntStream.range(0, night.size())
                .mapToDouble(i -> (of.applyAsDouble(night.get(i)) / of.applyAsDouble(plain.get(i)) - 1) * 100)
                .toArray());
    }

    long nightHeap() {
        return night.stream().mapToLong(Taken::heap).max().orElse(0);
    }
}
