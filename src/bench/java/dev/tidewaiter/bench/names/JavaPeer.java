package dev.tidewaiter.bench.names;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.search.NameMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A matcher that runs in this process and may be asked by several threads. */
final class JavaPeer implements Peer {

    /** The matchers there are. */
    enum Engine {
        TIDEWAITER("Tidewaiter"),
        LUCENE("Lucene 9.12, fuzzy, all words"),
        JARO_WINKLER("commons-text Jaro-Winkler ≥ .90, folded, sorted, every name");

        private final String title;

        Engine(String title) {
            this.title = title;
        }

        /** Loads the names. */
        JavaPeer over(List<IndexedName> names) {
            return new JavaPeer(
                    title,
                    switch (this) {
                        case TIDEWAITER -> tidewaiter(NameMatcher.over(names));
                        case LUCENE -> new LuceneSearch(names)::owners;
                        case JARO_WINKLER -> new JaroWinklerScan(names)::owners;
                    });
        }
    }

    private final String title;
    private final Function<String, int[]> search;

    private JavaPeer(String title, Function<String, int[]> search) {
        this.title = title;
        this.search = search;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Answers answer(List<AskedName> queries) {
        var owners = new ArrayList<int[]>(queries.size());
        long start = System.nanoTime();
        for (var query : queries) {
            owners.add(search.apply(query.text()));
        }
        return new Answers((System.nanoTime() - start) / 1e9, owners);
    }

    private static Function<String, int[]> tidewaiter(NameIndex index) {
        return name -> index.closestAtMost(name, NameComparison.MATCH, TOP).stream()
                .mapToInt(found -> found.listed().owner())
                .toArray();
    }
}
