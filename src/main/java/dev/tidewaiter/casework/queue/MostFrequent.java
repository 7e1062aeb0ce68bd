package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.queue.QueuePage.Count;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The values of a facet that most findings have, the most frequent first; of equals the first by name. */
final class MostFrequent {

    private static final Comparator<Count> LEAST_FIRST =
            Comparator.comparingLong(Count::count).thenComparing(Count::value, Comparator.reverseOrder());

    private MostFrequent() {}

    static List<Count> of(int[] counts, List<String> values, int most) {
        var best = new PriorityQueue<Count>(LEAST_FIRST);
        for (int code = 0; code < counts.length; code++) {
            var least = best.size() < most ? null : best.peek();
            if (counts[code] > 0
                    && (least == null || counts[code] >= least.count())
                    && !values.get(code).isEmpty()) {
                best.add(new Count(values.get(code), counts[code]));
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(LEAST_FIRST.reversed()).toList();
    }
}
