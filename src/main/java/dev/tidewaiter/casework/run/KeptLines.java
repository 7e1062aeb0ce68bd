package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;

/**
 * The first lines of a file that are kept of a run that was cut off. Whoever goes on reads and judges them again, since reports, numbers and
 * ids of what follows depend on them; they are not kept a second time.
 *
 * @param count    how many they are
 * @param lastOpen the number of the last of them that is not clear, from 1; 0 where all are
 * @param line     its id; empty where all are clear
 */
public record KeptLines(long count, long lastOpen, String line) {

    /** Of a file that is read for the first time. */
    public static final KeptLines NONE = new KeptLines(0, 0, "");

    /** A file is not read as it was before, so that what is kept of it cannot be gone on with. */
    public static final class ReadOtherwise extends RuntimeException {
        private static final long serialVersionUID = 1;

        ReadOtherwise(long number) {
            super("line " + number + " is not what it was before the cut");
        }
    }

    /** Those of one file of a run. */
    public static KeptLines of(Database database, String run, int file) {
        long count = database.jdbc()
                .sql("""
                        select lines_block + lines_hold + lines_cannot_check + lines_review + lines_clear
                        from run_file where run = :run and number = :file""")
                .param("run", run)
                .param("file", file)
                .query(Long.class)
                .single();
        return database.jdbc()
                .sql(
                        "select number, line from screened_line where run = :run and file = :file order by number desc limit 1")
                .param("run", run)
                .param("file", file)
                .query((row, n) -> new KeptLines(count, row.getLong(1), row.getString(2)))
                .optional()
                .orElse(new KeptLines(count, 0, ""));
    }

    /** Since when a run reads of which lines are kept, in milliseconds since 1970: since it began, or began anew. */
    public static long since(Database database, String run) {
        return database.jdbc()
                .sql("select coalesce(started_at, 0) from run where id = :run")
                .param("run", run)
                .query(Long.class)
                .single();
    }

    /** Requires of the line with a number, which is not new, that it is the one that was kept. */
    void require(long number, String id) {
        if (number == lastOpen && !id.equals(line)) {
            throw new ReadOtherwise(number);
        }
    }

    /** Requires that all of them came again. */
    void requireAll(long numbers) {
        if (numbers < count) {
            throw new ReadOtherwise(numbers + 1);
        }
    }
}
