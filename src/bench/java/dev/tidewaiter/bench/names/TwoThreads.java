package dev.tidewaiter.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** How many more queries two threads answer than one, each thread with queries of its own. */
final class TwoThreads {

    private static final int ROUNDS = 5;

    private TwoThreads() {}

    static double gain(Peer peer, List<List<AskedName>> sets)
            throws IOException, InterruptedException, ExecutionException {
        var gains = new ArrayList<Double>();
        var others = new ArrayList<>(sets);
        Collections.rotate(others, sets.size() / 2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                double alone = seconds(peer, sets);
                long start = System.nanoTime();
                var first = threads.submit(() -> seconds(peer, sets));
                var second = threads.submit(() -> seconds(peer, others));
                first.get();
                second.get();
                gains.add(2 * alone / ((System.nanoTime() - start) / 1e9));
            }
        } finally {
            threads.shutdown();
        }
        return Medians.of(gains);
    }

    private static double seconds(Peer peer, List<List<AskedName>> sets) throws IOException {
        double seconds = 0;
        for (var set : sets) {
            seconds += peer.answer(set).seconds();
        }
        return seconds;
    }
}
