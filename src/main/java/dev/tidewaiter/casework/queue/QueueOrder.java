package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.store.Database;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a finding stands among those of its severity: of the run that began first before those of later ones, of a run file by file, of
 * a file line by line as they stand in it. So whoever works through an upload goes down its sheet.
 */
final class QueueOrder {

    private static final int LINE_BITS = 28;
    private static final int FILE_BITS = 16;
    private static final int RUN_BITS = 63 - FILE_BITS - LINE_BITS;

    private final Map<String, Integer> runs = new HashMap<>();
    private long since = Long.MIN_VALUE;

    /** Takes in the runs that began since the last time. */
    void catchUp(Database database) {
        database.jdbc()
                .sql("select id, created_at from run where created_at >= :since order by created_at, id")
                .param("since", since)
                .query(row -> {
                    runs.putIfAbsent(row.getString(1), runs.size());
                    since = row.getLong(2);
                });
    }

    /** A number that is lower for what comes before; what is beyond all measure stands together at an end. */
    long of(String run, int file, long line) {
        int begun = runs.computeIfAbsent(run, unknown -> runs.size());
        return (fitting(begun, RUN_BITS) << (FILE_BITS + LINE_BITS))
                | (fitting(file, FILE_BITS) << LINE_BITS)
                | fitting(line, LINE_BITS);
    }

    private static long fitting(long number, int bits) {
        return Math.min(number, (1L << bits) - 1);
    }
}
