package dev.tidewaiter.bench.names;

import java.util.Arrays;
import java.util.List;

/** Middle values, which one disturbed round does not move. */
final class Medians {

    private Medians() {}

    static double of(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
