package dev.tidewaiter.bench.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Asks what a threshold is worth on pairs it was not chosen on: it is chosen for the best F1 on nine tenths, and measured on the
 * tenth left, ten times; all of it again with other tenths.
 *
 * @param folds   the answers in each tenth left out, of all repeats
 * @param repeats the answers of each repeat, its tenths put together
 * @param chosen  the thresholds that were chosen, one a fold
 */
record CrossValidation(List<Confusion> folds, List<Confusion> repeats, List<Double> chosen) {

    private static final int FOLDS = 10;
    private static final int REPEATS = 10;

    /** A mean with its standard deviation, least and most. */
    record Spread(double mean, double deviation, double least, double most) {

        static Spread of(List<Double> values) {
            double mean = values.stream().mapToDouble(value -> value).average().orElse(Double.NaN);
            double squares = values.stream()
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .sum();
            return new Spread(
                    mean, Math.sqrt(squares / (values.size() - 1)), Collections.min(values), Collections.max(values));
        }
    }

    static CrossValidation of(List<? extends Judged> judged) {
        var folds = new ArrayList<Confusion>();
        var repeats = new ArrayList<Confusion>();
        var chosen = new ArrayList<Double>();
        for (int repeat = 1; repeat <= REPEATS; repeat++) {
            var order = dealt(judged, new Random(repeat));
            var together = new Confusion(0, 0, 0, 0);
            for (int fold = 0; fold < FOLDS; fold++) {
                var held = new ArrayList<Judged>();
                var rest = new ArrayList<Judged>();
                for (int at = 0; at < order.size(); at++) {
                    (at % FOLDS == fold ? held : rest).add(order.get(at));
                }
                double threshold = bestThreshold(rest);
                var answers = Confusion.at(threshold, held);
                folds.add(answers);
                chosen.add(threshold);
                together = together.plus(answers);
            }
            repeats.add(together);
        }
        return new CrossValidation(folds, repeats, chosen);
    }

    Spread overFolds(ToDoubleFunction<Confusion> figure) {
        return Spread.of(folds.stream().map(figure::applyAsDouble).toList());
    }

    Spread overRepeats(ToDoubleFunction<Confusion> figure) {
        return Spread.of(repeats.stream().map(figure::applyAsDouble).toList());
    }

    Spread thresholds() {
        return Spread.of(chosen);
    }

    /** True pairs first and then the others, each shuffled, so that dealing them out in turn gives every fold its share of both. */
    private static List<Judged> dealt(List<? extends Judged> judged, Random random) {
        var matches = new ArrayList<Judged>();
        var others = new ArrayList<Judged>();
        judged.forEach(one -> (one.isMatch() ? matches : others).add(one));
        Collections.shuffle(matches, random);
        Collections.shuffle(others, random);
        matches.addAll(others);
        return matches;
    }

    /** The threshold of the best F1, in the middle of the gap between two scores; of several, the one in the widest gap. */
    static double bestThreshold(List<? extends Judged> judged) {
        var sorted = judged.stream()
                .sorted(Comparator.comparingDouble((Judged one) -> -one.score()))
                .toList();
        long matches = sorted.stream().filter(Judged::isMatch).count();
        int found = 0;
        double best = -1;
        double gap = -1;
        double threshold = 1;
        for (int at = 0; at < sorted.size(); at++) {
            found += sorted.get(at).isMatch() ? 1 : 0;
            double score = sorted.get(at).score();
            double next = at + 1 < sorted.size() ? sorted.get(at + 1).score() : 0;
            if (next == score && at + 1 < sorted.size()) {
                continue;
            }
            double f1 = 2.0 * found / (at + 1 + matches);
            if (f1 > best || (f1 == best && score - next > gap)) {
                best = f1;
                gap = score - next;
                threshold = (score + next) / 2;
            }
        }
        return threshold;
    }
}
