package dev.tidewaiter.names;

/** The names that a query may mean, each once: those with an anchor that a word of the query is like. */
final class Candidates {

    private static final int MOST_PAIRED = 200;

    private final Anchors anchors;
    private final long[] seen;
    private final Numbers found = new Numbers(64);
    private int at;

    Candidates(Query query, Anchors anchors, int names) {
        this.anchors = anchors;
        this.seen = new long[names / Long.SIZE + 1];
        var paired = new Numbers(8);
        for (var unit : query.units()) {
            var matches = unit.matches();
            for (int i = 0; i < matches.size(); i++) {
                int word = matches.word(i);
                for (int place = anchors.from(word); place < anchors.to(word); place++) {
                    add(anchors.name(place));
                }
                if (anchors.isPaired(word) && paired.size() < MOST_PAIRED) {
                    paired.add(word);
                }
            }
        }
        for (int i = 0; i < paired.size(); i++) {
            for (int j = i; j < paired.size(); j++) {
                addBoth(paired.get(i), paired.get(j));
            }
        }
    }

    private void addBoth(int one, int other) {
        int place = anchors.firstOf(one, other);
        if (place < 0) {
            return;
        }
        do {
            add(anchors.nameOfPair(place++));
        } while (anchors.goesOn(place));
    }

    private void add(int name) {
        long bit = 1L << name;
        if ((seen[name / Long.SIZE] & bit) == 0) {
            seen[name / Long.SIZE] |= bit;
            found.add(name);
        }
    }

    /** The next name; -1 when there is none. */
    int next() {
        return at < found.size() ? found.get(at++) : -1;
    }
}
