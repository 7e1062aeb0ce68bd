package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a file that are kept of a run that was cut off. Whoever goes on reads and judges them again, since reports, numbers and
 * ids of what follows depend on them; they are not kept a second time. The file has to hold the bytes that it held then, and all of them
 * have to read as they did, cell by cell, with the verdicts they had.
 */
public final class KeptLines {

    /** Of a file that is read for the first time. */
    public static final KeptLines NONE = new KeptLines(0, true, null, 0);

    private final long count;
    private final boolean compared;

    /** The hash of the file's bytes; null where it is not known. */
    private final @Nullable String sha256;

    private final long hash;

    private KeptLines(long count, boolean compared, @Nullable String sha256, long hash) {
        this.count = count;
        this.compared = compared;
        this.sha256 = sha256;
        this.hash = hash;
    }

    /** A file is not read as it was before, so that what is kept of it cannot be gone on with. */
    public static final class ReadOtherwise extends RuntimeException {
        private static final long serialVersionUID = 1;

        private ReadOtherwise(String message) {
            super(message);
        }

        private static ReadOtherwise of(long count) {
            return new ReadOtherwise("the first %d lines are not what they were before the cut".formatted(count));
        }
    }

    /** So many, of a file of which somebody else has made sure that it is the same. */
    static KeptLines known(long count) {
        return new KeptLines(count, false, null, 0);
    }

    /**
     * Those of one file of a run.
     *
     * @throws ReadOtherwise where lines are kept that are not counted, or counted that are not kept, or nothing tells how they read
     */
    public static KeptLines of(Database database, String run, int file) {
        return database.jdbc()
                .sql("""
                        select f.lines_block + f.lines_hold + f.lines_cannot_check + f.lines_review + f.lines_clear as counted,
                          (select count(*) from screened_line s where s.run = f.run and s.file = f.number)
                          + (select coalesce(sum(length(c.ids)), 0) from clear_lines c where c.run = f.run and c.file = f.number) / 8 as kept,
                          f.sha256, f.read_hash from run_file f where f.run = :run and f.number = :file""")
                .param("run", run)
                .param("file", file)
                .query((row, n) -> {
                    long count = row.getLong("counted");
                    long kept = row.getLong("kept");
                    long hash = row.getLong("read_hash");
                    if (kept != count || (count > 0 && row.wasNull())) {
                        throw ReadOtherwise.of(count);
                    }
                    return count == 0 ? NONE : new KeptLines(count, true, row.getString("sha256"), hash);
                })
                .single();
    }

    /** Since when a run reads of which lines are kept, in milliseconds since 1970: since it began, or began anew. */
    public static long since(Database database, String run) {
        return database.jdbc()
                .sql("select coalesce(started_at, 0) from run where id = :run")
                .param("run", run)
                .query(Long.class)
                .single();
    }

    /** How many they are. */
    public long count() {
        return count;
    }

    /** What tells how the file's lines read; null where somebody else makes sure of that. */
    @Nullable
    RunningHash hash() {
        return compared ? new RunningHash() : null;
    }

    /** Requires of the file that its bytes are what they were. */
    void requireFile(String bytes) {
        if (sha256 != null && !sha256.equals(bytes)) {
            throw new ReadOtherwise("the file is not the one that was read before the cut");
        }
    }

    /** Requires that all lines up to the last of them read as they did. */
    void require(long number, RunningHash read) {
        if (number == count && read.value() != hash) {
            throw ReadOtherwise.of(count);
        }
    }

    /** Requires that all of them came again. */
    void requireAll(long numbers) {
        if (numbers < count) {
            throw ReadOtherwise.of(count);
        }
    }
}
