package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.store.Database;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Which findings each run found, whoever found them again later: a finding itself knows only who saw it first and last. A row holds the
 * ids of a whole chunk, so that a night pays for one row more where it writes some thousand.
 */
public final class FoundInRuns {

    private static final int ID_BYTES = 16;
    private static final byte[] NONE = {};

    private final Database database;

    public FoundInRuns(Database database) {
        this.database = database;
    }

    /**
     * What a run found in one transaction.
     *
     * @param file the name of the file in which it stood; empty where an earlier version has not kept it
     * @param ids  sixteen bytes a finding; empty where the run reads a file anew, and all of its findings are to be asked for again
     */
    @SuppressWarnings("ArrayRecordComponent") // a name for what is read together; never compared
    public record FoundThen(String run, String file, byte[] ids) {

        public boolean isAnew() {
            return ids.length == 0;
        }
    }

    /** Takes the next id of some. */
    @FunctionalInterface
    public interface EachId {
        void id(long high, long low);
    }

    /** Keeps what a run found in a file, in the caller's transaction and under its number; the name is that by which findings know the file. */
    void write(String run, int file, String name, long change, Collection<String> ids) {
        var bytes = ByteBuffer.allocate(ids.size() * ID_BYTES);
        ids.forEach(id -> bytes.put(HexFormat.of().parseHex(id)));
        write(run, file, name, change, bytes.array());
    }

    private void write(String run, int file, String name, long change, byte[] ids) {
        database.jdbc()
                .sql("""
                        insert into found_in_run (run, change, file, file_name, ids)
                        values (:run, :change, :file, :name, :ids)""")
                .param("run", run)
                .param("change", change)
                .param("file", file)
                .param("name", name)
                .param("ids", ids)
                .update();
    }

    /** Takes away what a run found in a file that it reads anew, in the caller's transaction. */
    public void forget(String run, int file) {
        int forgotten = database.jdbc()
                .sql("delete from found_in_run where run = :run and file = :file")
                .param("run", run)
                .param("file", file)
                .update();
        if (forgotten > 0) {
            write(run, file, "", new FindingChanges(database).next(), NONE);
        }
    }

    /** What was kept after one change and up to another, in the order of changes. */
    public List<FoundThen> since(long after, long upTo) {
        return database.jdbc()
                .sql(
                        "select run, file_name, ids from found_in_run where change > :after and change <= :upTo order by change")
                .param("after", after)
                .param("upTo", upTo)
                .query((row, n) -> then(row))
                .list();
    }

    /** All that a run has found up to a change. */
    public List<FoundThen> of(String run, long upTo) {
        return database.jdbc()
                .sql("select run, file_name, ids from found_in_run where run = :run and change <= :upTo")
                .param("run", run)
                .param("upTo", upTo)
                .query((row, n) -> then(row))
                .list();
    }

    /** In which of its files a run found some, by finding; left out is what it did not find, and where an earlier version has not kept the name. */
    public Map<String, String> filesOf(String run, Collection<String> findings) {
        var asked = new HashMap<Long, String>();
        findings.forEach(id -> asked.put(HexFormat.fromHexDigitsToLong(id, 0, 2 * Long.BYTES), id));
        var files = new HashMap<String, String>();
        for (var then : of(run, Long.MAX_VALUE)) {
            each(List.of(then), (high, low) -> {
                var id = asked.get(high);
                if (id != null
                        && !then.file().isEmpty()
                        && id.endsWith(HexFormat.of().toHexDigits(low))) {
                    files.put(id, then.file());
                }
            });
        }
        return files;
    }

    private static FoundThen then(ResultSet row) throws SQLException {
        return new FoundThen(row.getString(1), row.getString(2), row.getBytes(3));
    }

    /** Goes through the ids of some chunks. */
    public static int each(List<FoundThen> some, EachId each) {
        int count = 0;
        for (var then : some) {
            var ids = ByteBuffer.wrap(then.ids());
            for (; ids.hasRemaining(); count++) {
                each.id(ids.getLong(), ids.getLong());
            }
        }
        return count;
    }
}
