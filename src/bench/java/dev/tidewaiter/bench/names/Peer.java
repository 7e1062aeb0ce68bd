package dev.tidewaiter.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A matcher with the names loaded. */
interface Peer extends AutoCloseable {

    /** How many owners an answer has at most. */
    int TOP = 10;

    /** What the page calls it. */
    String title();

    /** Answers queries one after the other, on one thread. */
    Answers answer(List<AskedName> queries) throws IOException;

    @Override
    default void close() throws IOException {}

    /**
     * What a matcher found.
     *
     * @param seconds how long all took
     * @param owners  the owners found, for each query
     */
    record Answers(double seconds, List<int[]> owners) {

        double perSecond() {
            return owners.size() / seconds;
        }

        /** How many queries of a kind found the party meant; of strangers, how many found anybody. */
        int hits(List<AskedName> queries, AskedName.Kind kind) {
            int hits = 0;
            for (int i = 0; i < queries.size(); i++) {
                var query = queries.get(i);
                if (query.kind() == kind && isHit(query, owners.get(i))) {
                    hits++;
                }
            }
            return hits;
        }

        /** Parties not found and strangers hit. */
        List<AskedName> mistakes(List<AskedName> queries) {
            var mistakes = new ArrayList<AskedName>();
            for (int i = 0; i < queries.size(); i++) {
                var query = queries.get(i);
                if (isHit(query, owners.get(i)) == (query.kind() == AskedName.Kind.STRANGER)) {
                    mistakes.add(query);
                }
            }
            return mistakes;
        }

        private static boolean isHit(AskedName query, int[] found) {
            if (query.owner() == AskedName.NOBODY) {
                return found.length > 0;
            }
            for (int owner : found) {
                if (owner == query.owner()) {
                    return true;
                }
            }
            return false;
        }
    }
}
