package dev.tidewaiter.names.search;

import dev.tidewaiter.names.index.BlockingKeys;
import dev.tidewaiter.names.index.IntList;

/** The names that a query may mean, each once: those with a blocking key that a word of the query is like. */
final class CandidateGenerator {

    private static final int MOST_PAIRED = 200;

    private final BlockingKeys keys;
    private final byte[] reached;
    private final IntList found = new IntList(64);
    private int at;

    /**
     * Collects the candidates.
     *
     * @param reached scratch, a byte for each name, all 0, as it is again afterwards
     */
    CandidateGenerator(Query query, BlockingKeys keys, byte[] reached) {
        this.keys = keys;
        this.reached = reached;
        var paired = new IntList(8);
        for (var unit : query.units()) {
            var matches = unit.matches();
            for (int i = 0; i < matches.size(); i++) {
                int word = matches.word(i);
                int to = keys.to(word);
                for (int place = keys.from(word); place < to; place++) {
                    add(keys.name(place));
                }
                if (keys.isPaired(word) && paired.size() < MOST_PAIRED) {
                    paired.add(word);
                }
            }
        }
        for (int i = 0; i < paired.size(); i++) {
            for (int j = i; j < paired.size(); j++) {
                addBoth(paired.get(i), paired.get(j));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            reached[found.get(i)] = 0;
        }
    }

    private void addBoth(int one, int other) {
        int place = keys.firstOf(one, other);
        if (place < 0) {
            return;
        }
        do {
            add(keys.nameOfPair(place++));
        } while (keys.goesOn(place));
    }

    private void add(int name) {
        if (reached[name] == 0) {
            reached[name] = 1;
            found.add(name);
        }
    }

    /** The next name; -1 when there is none. */
    int next() {
        return at == found.size() ? -1 : found.get(at++);
    }
}
