package dev.tidewaiter.bench.names;

import dev.tidewaiter.bench.names.JavaPeer.Engine;

/** Prints how long one matcher takes to load the names, and then to answer the first 1,000 queries of its life, in seconds. */
public final class ColdStart {

    private ColdStart() {}

    public static void main(String[] args) throws Exception {
        var names = BenchNames.load().names();
        var queries = new QuerySets(names, Strangers.people()).set(0);
        long start = System.nanoTime();
        var peer = Engine.valueOf(args[0]).over(names);
        double loading = (System.nanoTime() - start) / 1e9;
        System.out.println(loading + " " + peer.answer(queries).seconds());
    }
}
