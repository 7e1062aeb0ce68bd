package dev.tidewaiter.bench.quality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What can be said of an order alone. Equal values share the mean of their ranks. */
final class Ranks {

    private Ranks() {}

    /** Ranks from 1 for the least. */
    static double[] of(double[] values) {
        var order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> values[at]))
                .mapToInt(Integer::intValue)
                .toArray();
        var ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int at = from; at < to; at++) {
                ranks[order[at]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    /** The chance that a true pair scores over a false one, a draw counting half; not a number without both kinds. */
    static double auc(List<? extends Judged> judged) {
        var ranks = of(judged.stream().mapToDouble(Judged::score).toArray());
        double sum = 0;
        double matches = 0;
        for (int at = 0; at < ranks.length; at++) {
            if (judged.get(at).isMatch()) {
                sum += ranks[at];
                matches++;
            }
        }
        double others = ranks.length - matches;
        return (sum - matches * (matches + 1) / 2) / (matches * others);
    }

    /** Spearman's correlation: Pearson's of the ranks; not a number when either side is always the same. */
    static double spearman(double[] one, double[] other) {
        var x = of(one);
        var y = of(other);
        double mean = (x.length + 1) / 2.0;
        double both = 0;
        double ofX = 0;
        double ofY = 0;
        for (int at = 0; at < x.length; at++) {
            both += (x[at] - mean) * (y[at] - mean);
            ofX += (x[at] - mean) * (x[at] - mean);
            ofY += (y[at] - mean) * (y[at] - mean);
        }
        return both / Math.sqrt(ofX * ofY);
    }
}
