package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.id.LineHashes;
import dev.tidewaiter.screening.id.LineId;
import java.nio.ByteBuffer;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a file that are kept of a run that was cut off. Whoever goes on reads and judges them again, since reports, numbers and
 * ids of what follows depend on them; they are not kept a second time. Each has to be the line that was kept, with the verdict it had then:
 * eight bytes of each are held against it.
 */
public final class KeptLines {

    /** Of a file that is read for the first time. */
    public static final KeptLines NONE = known(0);

    private final long count;

    /** What each of them is known by, in their order; null where somebody else has made sure of it. */
    private final long @Nullable [] marks;

    private KeptLines(long count, long @Nullable [] marks) {
        this.count = count;
        this.marks = marks;
    }

    /** A file is not read as it was before, so that what is kept of it cannot be gone on with. */
    public static final class ReadOtherwise extends RuntimeException {
        private static final long serialVersionUID = 1;

        ReadOtherwise(long number) {
            super("line " + number + " is not what it was before the cut");
        }
    }

    /** So many, of a file of which somebody else has made sure that it is the same. */
    static KeptLines known(long count) {
        return new KeptLines(count, null);
    }

    /**
     * Those of one file of a run.
     *
     * @throws ReadOtherwise where lines are kept that are not counted, or counted that are not kept
     */
    public static KeptLines of(Database database, String run, int file) {
        long count = database.jdbc()
                .sql("""
                        select lines_block + lines_hold + lines_cannot_check + lines_review + lines_clear
                        from run_file where run = :run and number = :file""")
                .param("run", run)
                .param("file", file)
                .query(Long.class)
                .single();
        if (count == 0) {
            return NONE;
        }
        var marks = new long[Math.toIntExact(count)];
        var open = open(database, run, file, marks);
        int clear = clear(database, run, file, marks, open);
        if (open.cardinality() + clear != count) {
            throw new ReadOtherwise(count);
        }
        return new KeptLines(count, marks);
    }

    /** Notes those that are not clear, and gives which they are. */
    private static BitSet open(Database database, String run, int file, long[] marks) {
        var open = new BitSet(marks.length);
        database.jdbc()
                .sql(
                        "select number, line, verdict from screened_line where run = :run and file = :file order by number")
                .param("run", run)
                .param("file", file)
                .query(row -> {
                    long number = row.getLong(1);
                    if (number > marks.length) {
                        throw new ReadOtherwise(number);
                    }
                    int at = (int) number - 1;
                    open.set(at);
                    marks[at] = mark(LineId.parse(row.getString(2)).shortened(), Verdict.valueOf(row.getString(3)));
                });
        return open;
    }

    /** Notes the others, of which the database has the ids alone: they stand in their order between those. Gives how many they are. */
    private static int clear(Database database, String run, int file, long[] marks, BitSet open) {
        var parts = database.jdbc()
                .sql("select ids from clear_lines where run = :run and file = :file order by number")
                .param("run", run)
                .param("file", file)
                .query((row, n) -> ByteBuffer.wrap(row.getBytes(1)).asLongBuffer())
                .list();
        int found = 0;
        int at = 0;
        for (var ids : parts) {
            while (ids.hasRemaining()) {
                at = open.nextClearBit(at);
                if (at >= marks.length) {
                    throw new ReadOtherwise(marks.length);
                }
                marks[at++] = mark(ids.get(), Verdict.CLEAR);
                found++;
            }
        }
        return found;
    }

    /** What a line is known by: its id, shortened, and its verdict. */
    private static long mark(long shortened, Verdict verdict) {
        return shortened * 31 + verdict.name().hashCode();
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

    /** Requires of the line with a number, which is not new, that it is the one that was kept. */
    void require(long number, ScreenedLine line, LineHashes hashes, int at) {
        if (marks != null && marks[(int) number - 1] != mark(hashes.shortened(at), line.verdict())) {
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
