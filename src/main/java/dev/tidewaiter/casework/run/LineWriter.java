package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FindingWriter;
import dev.tidewaiter.casework.finding.FindingWriter.Seen;
import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.report.lines.LineText;
import dev.tidewaiter.screening.LineIds;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.shipment.GoodsLine;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Keeps the lines of one file of a run, a chunk in one transaction: those that are not clear as they are, of the others their ids, of all
 * the counts. A finding that was there before, in this run or an earlier one, stays one finding. One thread.
 */
public final class LineWriter implements ScreenedLines {

    private static final int CHUNK = 4_000;

    private final Database database;
    private final String run;
    private final int file;
    private final long keptBefore;
    private final FindingWriter findings;
    private final LineIds ids = new LineIds();
    private final List<KeptLine> chunk = new ArrayList<>();
    private final ClearIds clear = new ClearIds();
    private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    private final LineText text = new LineText();
    private long number;
    private int pending;

    public LineWriter(Database database, Clock clock, AuditLog audit, String run, int file) {
        this(database, clock, audit, run, file, 0);
    }

    /**
     * A writer that goes on with a file.
     *
     * @param keptBefore how many of its first lines are kept already; they come again, to be counted and known, and are not kept twice
     */
    public LineWriter(Database database, Clock clock, AuditLog audit, String run, int file, long keptBefore) {
        this.database = database;
        this.run = run;
        this.file = file;
        this.keptBefore = keptBefore;
        this.findings = new FindingWriter(database, clock, audit, run, file);
    }

    private record KeptLine(Seen seen, String json) {

        GoodsLine line() {
            return seen.line().line();
        }
    }

    @Override
    public void line(ScreenedLine line) {
        number++;
        var id = ids.next(line.line());
        boolean known = number <= keptBefore;
        if (known || line.verdict() == Verdict.CLEAR) {
            text.pass(line);
        }
        if (known) {
            return;
        }
        counts.merge(line.verdict(), 1L, Long::sum);
        if (line.verdict() == Verdict.CLEAR) {
            clear.add(id);
        } else {
            chunk.add(new KeptLine(new Seen(id, number, line), text.of(line)));
        }
        if (++pending == CHUNK) {
            flush();
        }
    }

    /** Writes what is not written yet. */
    public void flush() {
        if (pending == 0) {
            return;
        }
        database.inTransaction(() -> {
            var connection = DataSourceUtils.getConnection(database.dataSource());
            try {
                lines(connection);
                clear(connection);
                counts(connection);
            } catch (SQLException failed) {
                throw new IllegalStateException("the database did not keep the lines", failed);
            } finally {
                DataSourceUtils.releaseConnection(connection, database.dataSource());
            }
            findings.write(chunk.stream().map(KeptLine::seen).toList());
            return this;
        });
        chunk.clear();
        clear.clear();
        counts.clear();
        pending = 0;
    }

    private void lines(Connection connection) throws SQLException {
        if (chunk.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("""
                insert into screened_line (run, file, number, line, sheet, sheet_row, verdict, json, as_read)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (var kept : chunk) {
                insert.setString(1, run);
                insert.setInt(2, file);
                insert.setLong(3, kept.seen.number());
                insert.setString(4, kept.seen.id().toString());
                insert.setString(5, kept.line().sheet().sheet());
                insert.setInt(6, kept.line().row());
                insert.setString(7, kept.seen.line().verdict().name());
                insert.setString(8, kept.json);
                insert.setString(9, LineAsRead.of(kept.line()).json());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void clear(Connection connection) throws SQLException {
        if (clear.isEmpty()) {
            return;
        }
        try (var insert =
                connection.prepareStatement("insert into clear_lines (run, file, number, ids) values (?, ?, ?, ?)")) {
            insert.setString(1, run);
            insert.setInt(2, file);
            insert.setLong(3, number);
            insert.setBytes(4, clear.bytes());
            insert.executeUpdate();
        }
    }

    private void counts(Connection connection) throws SQLException {
        for (var count : counts.entrySet()) {
            var column = FileCounts.column(count.getKey());
            try (var update = connection.prepareStatement(
                    "update run_file set state = 'RUNNING', %s = %s + ? where run = ? and number = ?"
                            .formatted(column, column))) {
                update.setLong(1, count.getValue());
                update.setString(2, run);
                update.setInt(3, file);
                update.executeUpdate();
            }
        }
    }
}
