package dev.tidewaiter.cli.match;

import dev.tidewaiter.cli.call.TextFile;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.search.NameMatcher;
import dev.tidewaiter.screening.pipeline.OrderedPipeline;
import dev.tidewaiter.wording.English;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Searches many names at once. Rows come in the order of the queries, however many threads there are. */
final class MatchQueries {

    static final int MOST_THREADS = 256;

    private static final int CHUNK = 64;
    private static final int CHUNKS_AHEAD = 16;

    /** What one chunk of queries found, as rows of the result. */
    private record Found(CharSequence rows, int withHit) {}

    private final QueryNames names;
    private final NameIndex index;
    private final int top;

    MatchQueries(QueryNames names, int top) {
        this.names = names;
        this.index = NameMatcher.over(names.names());
        this.top = top;
    }

    /** The lines of a file, blank ones too; an end of line at the end begins no other. */
    static List<String> queries(Path file) {
        var text = TextFile.read(file);
        var queries = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            end = end < 0 ? text.length() : end;
            queries.add(text.substring(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end));
            at = next;
        }
        return queries;
    }

    /**
     * Writes the hits of all queries.
     *
     * @return what it took, in words
     */
    String search(List<String> queries, int threads, Writer out) throws IOException {
        out.write("query\trank\tscore\tid\tname\n");
        var pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            int withHit = search(queries, pool, threads * CHUNKS_AHEAD, out);
            double seconds = Math.max(1, System.nanoTime() - start) / 1e9;
            return English.format(
                    "%d queries, %d with a hit, %.3f s, %d queries/s",
                    queries.size(), withHit, seconds, (long) (queries.size() / seconds));
        } finally {
            pool.shutdownNow();
        }
    }

    private int search(List<String> queries, ExecutorService pool, int most, Writer out) throws IOException {
        if (queries.isEmpty()) {
            return 0;
        }
        var withHit = new AtomicInteger();
        var pipeline = OrderedPipeline.<String, Found>start(pool, CHUNK, most, this::found, found -> {
            out.append(found.rows());
            withHit.addAndGet(found.withHit());
        });
        try {
            queries.forEach(pipeline::accept);
            pipeline.finish();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            pipeline.abandon();
        }
        return withHit.get();
    }

    private Found found(List<String> queries) {
        var rows = new StringBuilder();
        int withHit = 0;
        for (var query : queries) {
            var hits = index.closestAtMost(query, NameComparison.MATCH, top);
            if (hits.isEmpty() || !NameMatcher.canSearch(query)) {
                continue;
            }
            withHit++;
            for (int i = 0; i < hits.size(); i++) {
                var hit = hits.get(i);
                inOneCell(query, rows).append('\t').append(i + 1).append('\t');
                rows.append(MatchPairs.score(hit.score())).append('\t');
                inOneCell(names.id(hit.listed().owner()), rows).append('\t');
                inOneCell(hit.listed().text(), rows).append('\n');
            }
        }
        return new Found(rows, withHit);
    }

    /** A tab or an end of line inside a text would begin another cell or row. */
    private static StringBuilder inOneCell(String text, StringBuilder rows) {
        int from = rows.length();
        rows.append(text);
        for (int i = from; i < rows.length(); i++) {
            char c = rows.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r') {
                rows.setCharAt(i, ' ');
            }
        }
        return rows;
    }
}
