package dev.tidewaiter.bench.names;

import dev.tidewaiter.bench.names.AskedName.Kind;
import dev.tidewaiter.bench.names.JavaPeer.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Searches the same names for the same queries with Tidewaiter and with what others would take, in one run, and prints a table. The
 * engines take turns at each set of queries, so that a disturbance of the machine meets all of them.
 */
public final class MatcherPeers {

    static final int ROUNDS = 11;

    /** The engine that compares every name is slow, and steady enough in fewer rounds. */
    static final int ROUNDS_OF_SLOW = 3;

    private static final double SLOW = 10;
    private static final double WARM_UP_SECONDS = 8;
    private static final int WARM_UP_SETS = 40;

    private static final Path MISTAKES = Path.of("target", "bench", "matcher-peers-mistakes.tsv");

    private final BenchNames names;
    private final List<List<AskedName>> sets;
    private final List<List<AskedName>> warmUp;
    private final List<Peer> peers = new ArrayList<>();
    private final Map<Peer, Double> cold = new LinkedHashMap<>();
    private final Map<Peer, List<Double>> perSecond = new LinkedHashMap<>();
    private final Map<Peer, Peer.Answers> first = new LinkedHashMap<>();

    private MatcherPeers(BenchNames names, QuerySets queries) {
        this.names = names;
        sets = queries.from(0, ROUNDS);
        warmUp = queries.from(ROUNDS, WARM_UP_SETS);
    }

    /** @param args the engines to run beside rapidfuzz, such as {@code TIDEWAITER}; all when there are none */
    public static void main(String[] args) throws Exception {
        System.out.println(table(
                args.length == 0
                        ? List.of(Engine.values())
                        : Arrays.stream(args).map(Engine::valueOf).toList()));
    }

    /** The table, with a paragraph about what was searched. */
    static String table(List<Engine> engines) throws Exception {
        var names = BenchNames.load();
        var run = new MatcherPeers(names, new QuerySets(names.names(), Strangers.people()));
        for (var engine : engines) {
            var seconds = FreshJvm.run(List.of(), ColdStart.class, engine.name());
            var peer = engine.over(names.names());
            run.peers.add(peer);
            run.cold.put(peer, run.sets.get(0).size() / seconds[1]);
        }
        try (var rapidfuzz = RapidfuzzPeer.over(names.names()).orElse(null)) {
            if (rapidfuzz != null) {
                run.peers.add(rapidfuzz);
                run.cold.put(rapidfuzz, rapidfuzz.answer(run.sets.get(0)).perSecond());
            }
            run.takeTurns();
            run.writeMistakes();
            return run.page();
        }
    }

    private void takeTurns() throws Exception {
        for (var peer : peers) {
            double seconds = 0;
            for (int i = 0; i < WARM_UP_SETS && seconds < WARM_UP_SECONDS; i++) {
                seconds += peer.answer(warmUp.get(i)).seconds();
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (var peer : peers) {
                var counted = perSecond.computeIfAbsent(peer, any -> new ArrayList<>());
                boolean slow = first.containsKey(peer) && first.get(peer).seconds() > SLOW;
                if (slow && counted.size() == ROUNDS_OF_SLOW) {
                    continue;
                }
                var answers = peer.answer(sets.get(round));
                first.putIfAbsent(peer, answers);
                counted.add(answers.perSecond());
            }
        }
    }

    /** What each engine missed or hit wrongly in the first set, for whoever wants to improve one. */
    private void writeMistakes() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("engine\tkind\tquery\tnames of the party meant");
        var spellings = new HashMap<Integer, List<String>>();
        for (var name : names.names()) {
            spellings.computeIfAbsent(name.owner(), any -> new ArrayList<>()).add(name.text());
        }
        first.forEach((peer, answers) -> {
            for (var query : answers.mistakes(sets.get(0))) {
                lines.add(String.join(
                        "\t",
                        peer.title(),
                        query.kind().name(),
                        query.text(),
                        String.join(" | ", spellings.getOrDefault(query.owner(), List.of()))));
            }
        });
        Files.write(Files.createDirectories(MISTAKES.getParent()).resolve(MISTAKES.getFileName()), lines);
    }

    private String page() throws Exception {
        var rows = new StringBuilder();
        Double rapidfuzz = null;
        for (var peer : peers) {
            rapidfuzz = peer instanceof RapidfuzzPeer ? Double.valueOf(Medians.of(perSecond.get(peer))) : rapidfuzz;
        }
        for (var peer : peers) {
            rows.append(row(peer, rapidfuzz));
        }
        if (rapidfuzz == null) {
            rows.append("| rapidfuzz | skipped: python3-rapidfuzz is not installed | | | | | | | |\n");
        }
        var text = """
                %,d names: %s. Sets of 1,000 queries, 250 of each kind, another set in each round.

                | engine | queries/s, one thread | × rapidfuzz | first 1,000 cold, queries/s | exact found of 250 | typos found of 250 | order and legal form found of 250 | strangers hit of 250 | two threads against one |
                |---|---|---|---|---|---|---|---|---|
                %s
                """;
        return String.format(
                Locale.ROOT,
                text,
                names.names().size(),
                names.origin(),
                rows.toString().strip());
    }

    private String row(Peer peer, @Nullable Double rapidfuzz) throws Exception {
        var queries = sets.get(0);
        var found = first.get(peer);
        double median = Medians.of(perSecond.get(peer));
        boolean threads = peer instanceof JavaPeer && found.seconds() <= SLOW;
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %s | %,.0f | %d | %d | %d | %d | %s |\n",
                peer.title(),
                median,
                rapidfuzz == null ? "" : String.format(Locale.ROOT, "%.2f", median / rapidfuzz),
                cold.get(peer),
                found.hits(queries, Kind.EXACT),
                found.hits(queries, Kind.TYPO),
                found.hits(queries, Kind.VARIANT),
                found.hits(queries, Kind.STRANGER),
                threads ? String.format(Locale.ROOT, "%.2f ×", TwoThreads.gain(peer, sets.subList(0, 3))) : "–");
    }
}
