package dev.tidewaiter.bench.names;

import dev.tidewaiter.bench.MicrosecondsBenchmark;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.search.NameMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** One name searched in the list, and one held against another, on one thread and on two. */
public class NamesBenchmark extends MicrosecondsBenchmark {

    private static final int SETS = 20;

    /** The index and the queries, shared by all threads. */
    @State(Scope.Benchmark)
    public static class Loaded {
        private final AtomicInteger threads = new AtomicInteger();
        private final List<AskedName> queries = new ArrayList<>();
        private final List<IndexedName> meant = new ArrayList<>();
        private NameIndex index = NameMatcher.over(List.of());

        @Setup
        public void load() throws Exception {
            var names = BenchNames.load().names();
            index = NameMatcher.over(names);
            var firstOf = new HashMap<Integer, IndexedName>();
            names.forEach(name -> firstOf.putIfAbsent(name.owner(), name));
            new QuerySets(names, Strangers.people()).from(0, SETS).forEach(queries::addAll);
            for (var query : queries) {
                var any = names.get(meant.size() % names.size());
                meant.add(firstOf.getOrDefault(query.owner(), any));
            }
        }
    }

    /** Where a thread is in the queries; two threads are never at the same one. */
    @State(Scope.Thread)
    public static class Place {
        private int next;

        @Setup
        public void start(Loaded loaded) {
            next = loaded.threads.getAndIncrement() * loaded.queries.size() / 2;
        }

        private int next(Loaded loaded) {
            next = (next + 1) % loaded.queries.size();
            return next;
        }
    }

    @Benchmark
    @Threads(1)
    public List<NameComparison> searchOneThread(Loaded loaded, Place place) {
        return search(loaded, place);
    }

    @Benchmark
    @Threads(2)
    public List<NameComparison> searchTwoThreads(Loaded loaded, Place place) {
        return search(loaded, place);
    }

    @Benchmark
    @Threads(1)
    public NameComparison compareOneThread(Loaded loaded, Place place) {
        return compare(loaded, place);
    }

    @Benchmark
    @Threads(2)
    public NameComparison compareTwoThreads(Loaded loaded, Place place) {
        return compare(loaded, place);
    }

    private static List<NameComparison> search(Loaded loaded, Place place) {
        return loaded.index.closestAtMost(
                loaded.queries.get(place.next(loaded)).text(), NameComparison.MATCH, Peer.TOP);
    }

    private static NameComparison compare(Loaded loaded, Place place) {
        int at = place.next(loaded);
        var meant = loaded.meant.get(at);
        return NameMatcher.compare(loaded.queries.get(at).text(), meant.text(), meant.bearer());
    }
}
