package dev.tidewaiter.bench.quality;

import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.search.NameMatcher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Results of OFAC's own search with the score it gave, and how far our scores rank them alike.
 *
 * @param results those that the search gave a score
 * @param absent  how many it did not return, so that their rank is unknown
 */
record RankedResults(List<Result> results, int absent) {

    /** Fewer results of one query have hardly an order. */
    private static final int FEW = 3;

    /** One result: OFAC's score, 0 to 100, and ours, 0 to 1. */
    record Result(String query, String name, double theirs, double ours) {

        boolean holdsQueryAndMore() {
            return words(name).containsAll(words(query))
                    && words(name).size() > words(query).size();
        }

        private static Set<String> words(String text) {
            return Set.copyOf(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        }
    }

    static RankedResults read(Path file) throws IOException {
        var results = new ArrayList<Result>();
        int absent = 0;
        for (var row : Tables.read(file)) {
            double theirs = Double.parseDouble(row.get("ofac_score"));
            if (theirs < 0) {
                absent++;
                continue;
            }
            var query = row.get("query_name");
            var name = row.get("result_name");
            // the search prints people as family name, comma, given names
            var bearer = name.contains(",") ? Bearer.PERSON : Bearer.ORGANISATION;
            results.add(new Result(
                    query,
                    name,
                    theirs,
                    NameMatcher.compare(query, name, bearer).score()));
        }
        return new RankedResults(results, absent);
    }

    String text() {
        var queries = List.copyOf(results.stream()
                .collect(Collectors.groupingBy(Result::query, TreeMap::new, Collectors.toList()))
                .values());
        var ends = Bootstrap.<List<Result>>interval(
                queries, drawn -> spearman(drawn.stream().flatMap(List::stream).toList()));
        var withinQuery = queries.stream()
                .filter(some -> some.size() >= FEW)
                .mapToDouble(RankedResults::spearman)
                .filter(Double::isFinite)
                .summaryStatistics();
        var full = results.stream().filter(one -> one.theirs == 100).toList();
        return """
                ## Order beside OFAC's own search

                Results that OFAC's search gave for some names, with its scores, 0 to 100. It asks how much of the query a name holds: of %d results with
                100, %d have words besides, and a lone family name has 100 too. %d results it did not return, so they have no rank and are left out.

                | what | results | Spearman's correlation |
                |---|---|---|
                | all together | %d | **%s** |
                | the same in 95 of 100 samples drawn from the %d queries, each with all its results | | %s to %s |
                | within one query, mean of %d queries with %d results or more whose scores differ | | %s |
                """.formatted(
                        full.size(),
                        full.stream().filter(Result::holdsQueryAndMore).count(),
                        absent,
                        results.size(),
                        Figures.of(spearman(results)),
                        queries.size(),
                        Figures.of(ends[0]),
                        Figures.of(ends[1]),
                        withinQuery.getCount(),
                        FEW,
                        Figures.of(withinQuery.getAverage()));
    }

    private static double spearman(List<Result> results) {
        return Ranks.spearman(
                results.stream().mapToDouble(Result::theirs).toArray(),
                results.stream().mapToDouble(Result::ours).toArray());
    }

    /** Prints all results, those whose ranks are furthest apart first. */
    void print(PrintStream out) {
        var theirs = Ranks.of(results.stream().mapToDouble(Result::theirs).toArray());
        var ours = Ranks.of(results.stream().mapToDouble(Result::ours).toArray());
        out.println("# Ranks furthest apart: rank of ours minus rank of theirs, theirs, ours");
        IntStream.range(0, results.size())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -Math.abs(ours[at] - theirs[at])))
                .forEach(at -> out.printf(
                        Locale.ROOT,
                        "%+6.1f  %5.1f  %.3f  %s  |  %s%n",
                        ours[at] - theirs[at],
                        results.get(at).theirs,
                        results.get(at).ours,
                        results.get(at).query,
                        results.get(at).name));
        out.println();
    }
}
