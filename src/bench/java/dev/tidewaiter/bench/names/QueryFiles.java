package dev.tidewaiter.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names and queries of the benches in files, as {@code match --queries} takes them, and how fast rapidfuzz answers the same.
 *
 * @param names   the names, with their owners and kinds
 * @param first   the first set of queries
 * @param all     as many sets as were asked for, the first among them
 * @param origin  where the names come from
 */
public record QueryFiles(Path names, Path first, Path all, String origin) {

    /** Sets of which rapidfuzz answers some: with more it goes on at the same pace, for minutes. */
    private static final int SETS_OF_SLOW = 5;

    /** How many queries a set has. */
    public static final int OF_A_SET = 4 * QuerySets.OF_EACH_KIND;

    /**
     * rapidfuzz beside the same names.
     *
     * @param version     its version
     * @param starting    seconds until a process of its own has started and holds the names
     * @param first       seconds for the first set
     * @param aSet        seconds for a set of those behind it
     */
    public record Rapidfuzz(String version, double starting, double first, double aSet) {}

    /** Writes them into a folder. */
    public static QueryFiles into(Path folder, int sets) throws Exception {
        var bench = BenchNames.load();
        var names = new StringBuilder();
        for (var name : bench.names()) {
            names.append("%d\t%s\t%s\n"
                    .formatted(
                            name.owner(),
                            oneLine(name.text()),
                            name.bearer().name().toLowerCase(Locale.ROOT)));
        }
        var queries = new QuerySets(bench.names(), Strangers.people());
        return new QueryFiles(
                Files.writeString(folder.resolve("names.tsv"), names),
                write(folder.resolve("queries-first.txt"), queries.from(0, 1)),
                write(folder.resolve("queries-all.txt"), queries.from(0, sets)),
                bench.origin());
    }

    private static Path write(Path file, List<List<AskedName>> sets) throws IOException {
        var lines = new ArrayList<String>();
        sets.forEach(set -> set.forEach(query -> lines.add(oneLine(query.text()))));
        return Files.write(file, lines);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** How fast rapidfuzz is; null where it is not installed. */
    public static @Nullable Rapidfuzz rapidfuzz() throws Exception {
        var names = BenchNames.load().names();
        var sets = new QuerySets(names, Strangers.people());
        long begun = System.nanoTime();
        var started = RapidfuzzPeer.over(names);
        if (started.isEmpty()) {
            return null;
        }
        try (var peer = started.get()) {
            double first = peer.answer(sets.set(0)).seconds();
            double whole = (System.nanoTime() - begun) / 1e9; // it has read all names once it answers
            double more = 0;
            for (int set = 1; set <= SETS_OF_SLOW; set++) {
                more += peer.answer(sets.set(set)).seconds();
            }
            return new Rapidfuzz(peer.title(), whole - first, first, more / SETS_OF_SLOW);
        }
    }
}
