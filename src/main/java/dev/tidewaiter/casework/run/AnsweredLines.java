package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.run.Nights.OpenLine;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.id.LineId;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of which something was answered when a night ended, so that the next one sees where an answer no longer holds. */
public final class AnsweredLines {

    private static final int BYTES_A_LINE = Long.BYTES + 1;

    /** By their places here they are stored, so that none may change its place. */
    private static final List<Verdict> AS_STORED =
            List.of(Verdict.BLOCK, Verdict.HOLD, Verdict.CANNOT_CHECK, Verdict.REVIEW, Verdict.CLEAR);

    private final Database database;

    public AnsweredLines(Database database) {
        this.database = database;
    }

    /** Keeps those of a night, in place of those of earlier nights of its source. In the caller's transaction. */
    public void keep(String run, String source, List<OpenLine> open) {
        var answered =
                open.stream().filter(line -> left(line) != line.verdict()).toList();
        var lines = ByteBuffer.allocate(answered.size() * BYTES_A_LINE);
        answered.forEach(line -> lines.putLong(line.id()).put((byte) AS_STORED.indexOf(left(line))));
        database.jdbc().sql("""
                        delete from answered_lines where run = :run
                          or run in (select id from run where kind = 'NIGHT' and source = :source)""").param("run", run).param("source", source).update();
        database.jdbc()
                .sql("insert into answered_lines (run, lines) values (:run, :lines)")
                .param("run", run)
                .param("lines", lines.array())
                .update();
    }

    private static Verdict left(OpenLine line) {
        return line.unsettled() == null ? Verdict.CLEAR : line.unsettled();
    }

    /** The lines of which an answer ended by itself after a night, since what was answered is no longer what is found. */
    public List<Long> openAgainAfter(String run) {
        return database.jdbc()
                .sql("""
                        select distinct f.line from decision d join decision_covers c on c.decision = d.id join finding f on f.id = c.finding
                        where d.state = 'REOPENED' and d.closed_at >= (select coalesce(ended_at, created_at) from run where id = :run)""")
                .param("run", run)
                .query((row, n) -> LineId.parse(row.getString(1)).shortened())
                .list();
    }

    /** The worst of each that was not answered; CLEAR where all was. Lines of which nothing was answered are not among them. */
    public Map<Long, Verdict> of(String run) {
        var left = new HashMap<Long, Verdict>();
        database.jdbc()
                .sql("select lines from answered_lines where run = :run")
                .param("run", run)
                .query((row, n) -> row.getBytes(1))
                .list()
                .forEach(bytes -> {
                    for (var lines = ByteBuffer.wrap(bytes); lines.hasRemaining(); ) {
                        left.put(lines.getLong(), AS_STORED.get(lines.get()));
                    }
                });
        return left;
    }
}
