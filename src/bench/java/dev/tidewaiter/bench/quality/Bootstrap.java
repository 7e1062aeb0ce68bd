package dev.tidewaiter.bench.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** How far a figure would move on other data of the same kind: it is computed again on what is drawn from them with replacement. */
final class Bootstrap {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_261_125;

    private Bootstrap() {}

    /** The interval in which 95 of 100 draws fall: its two ends. */
    static <T> double[] interval(List<? extends T> all, ToDoubleFunction<List<T>> figure) {
        var random = new Random(SEED);
        var figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var drawn = new ArrayList<T>(all.size());
            for (int at = 0; at < all.size(); at++) {
                drawn.add(all.get(random.nextInt(all.size())));
            }
            figures[draw] = figure.applyAsDouble(drawn);
        }
        Arrays.sort(figures);
        return new double[] {figures[DRAWS / 40 - 1], figures[DRAWS - DRAWS / 40]};
    }
}
