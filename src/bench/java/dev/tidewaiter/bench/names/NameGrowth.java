package dev.tidewaiter.bench.names;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.search.NameMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.openjdk.jol.info.GraphLayout;

/** How loading, searching and memory grow with the number of names; {@link #main} measures one size in a process of its own. */
public final class NameGrowth {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final int ROUNDS = 9;
    private static final double WARM_UP_SECONDS = 6;
    private static final int WARM_UP_SETS = 40;
    private static final List<String> OPTIONS =
            List.of("-Xmx10g", "-XX:+UseSerialGC", "-Djdk.attach.allowAttachSelf=true", "-Djol.magicFieldOffset=true");

    private NameGrowth() {}

    /** Prints distinct words, seconds to load, microseconds a query, and bytes a name. */
    public static void main(String[] args) {
        int size = Integer.parseInt(args[0]);
        var built = build(size);
        double bytes = (double) GraphLayout.parseInstance(built.index()).totalSize() / size;
        var names = new GeneratedNames(size).names(size);
        System.out.println(
                distinctWords(names) + " " + built.seconds() + " " + microsAQuery(built.index(), names) + " " + bytes);
    }

    /** The rows of the table, one for each size. */
    static String table() throws Exception {
        var rows = new StringBuilder("""
                | names | distinct words in them | built in, s | a query, µs | against a tenth of the names | heap, bytes a name |
                |---|---|---|---|---|---|
                """);
        double tenth = 0;
        for (int size : SIZES) {
            var numbers = FreshJvm.run(OPTIONS, NameGrowth.class, Integer.toString(size));
            rows.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,.0f | %.2f | %.0f | %s | %.0f |\n",
                    size,
                    numbers[0],
                    numbers[1],
                    numbers[2],
                    tenth == 0 ? "" : String.format(Locale.ROOT, "%.2f ×", numbers[2] / tenth),
                    numbers[3]));
            tenth = numbers[2];
        }
        return rows.toString();
    }

    private record Built(NameIndex index, double seconds) {}

    /** The list of names is gone when this returns; what the index keeps of it stays. */
    private static Built build(int size) {
        var names = new GeneratedNames(size).names(size);
        long start = System.nanoTime();
        var index = NameMatcher.over(names);
        return new Built(index, (System.nanoTime() - start) / 1e9);
    }

    private static double microsAQuery(NameIndex index, List<IndexedName> names) {
        var strangers = new GeneratedNames(-1);
        var people = IntStream.range(0, 2_000).mapToObj(i -> strangers.person()).toList();
        var queries = new QuerySets(names, people);
        double seconds = 0;
        for (int set = 0; set < WARM_UP_SETS && seconds < WARM_UP_SECONDS; set++) {
            seconds += seconds(index, queries.set(ROUNDS + set));
        }
        var micros = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            var set = queries.set(round);
            micros.add(seconds(index, set) * 1e6 / set.size());
        }
        return Medians.of(micros);
    }

    private static double seconds(NameIndex index, List<AskedName> queries) {
        int found = 0;
        long start = System.nanoTime();
        for (var query : queries) {
            found += index.closestAtMost(query.text(), NameComparison.MATCH, Peer.TOP)
                    .size();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (found == 0) {
            throw new IllegalStateException("nothing was found, so nothing was measured");
        }
        return seconds;
    }

    private static int distinctWords(List<IndexedName> names) {
        var words = new HashSet<String>();
        for (var name : names) {
            for (var word : name.text().toLowerCase(Locale.ROOT).split("[ ,.]+")) {
                words.add(word);
            }
        }
        return words.size();
    }
}
