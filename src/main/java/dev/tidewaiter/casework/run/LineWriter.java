package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FindingWriter;
import dev.tidewaiter.casework.run.LinesToKeep.LineToKeep;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.VerdictCounts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Keeps the lines of one file of a run, a chunk in one transaction. A finding that was there before, in this run or an earlier one, stays
 * one finding. One thread.
 */
public final class LineWriter implements ScreenedLines {

    private static final int CHUNK = 4_000;
    /** The first lines are few, so that whoever waits sees them soon. */
    private static final int FIRST_CHUNK = 250;

    private final Database database;
    private final String run;
    private final int file;
    private final FindingWriter findings;
    private final KeptLines kept;
    private final LineGatherer gatherer;
    private int chunk = FIRST_CHUNK;
    private @Nullable String sha256;

    /** For a file that is read for the first time. */
    public LineWriter(Database database, Clock clock, AuditLog audit, String run, int file) {
        this(database, clock, audit, run, file, KeptLines.NONE);
    }

    /**
     * For a file of which some lines may be kept already.
     *
     * @param kept which these are; they come again and are not kept twice
     */
    public LineWriter(Database database, Clock clock, AuditLog audit, String run, int file, KeptLines kept) {
        this.database = database;
        this.run = run;
        this.file = file;
        this.kept = kept;
        this.gatherer = new LineGatherer(kept);
        this.findings = new FindingWriter(database, clock, audit, run, file);
    }

    @Override
    public void opened(String bytes) {
        kept.requireFile(bytes);
        sha256 = bytes;
    }

    @Override
    public void line(ScreenedLine line) {
        gatherer.line(line);
        if (gatherer.gathered().size() >= chunk) {
            flush();
            chunk = Math.min(CHUNK, chunk * 2);
        }
    }

    /** How many lines were kept before. */
    public long keptBefore() {
        return kept.count();
    }

    /** Writes what is left, once the file is read. */
    public void finish() {
        kept.requireAll(gatherer.number());
        flush();
    }

    /** Writes what is not written yet. */
    public void flush() {
        keep(gatherer.take(), gatherer.readHash());
    }

    /** Keeps lines that somebody else has gathered, which follow those that are kept. */
    public void keep(LinesToKeep lines) {
        keep(lines, null);
    }

    private void keep(LinesToKeep lines, @Nullable Long readHash) {
        if (lines.size() == 0) {
            return;
        }
        database.inTransaction(() -> {
            var connection = DataSourceUtils.getConnection(database.dataSource());
            try {
                open(lines.open(), connection);
                clear(lines, connection);
                counts(lines.counts(), connection);
                if (readHash != null) {
                    read(readHash, connection);
                }
            } catch (SQLException failed) {
                throw new IllegalStateException("the database did not keep the lines", failed);
            } finally {
                DataSourceUtils.releaseConnection(connection, database.dataSource());
            }
            findings.write(lines.open().stream().map(LineToKeep::seen).toList());
            return this;
        });
    }

    private void open(List<LineToKeep> lines, Connection connection) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("""
                insert into screened_line (run, file, number, line, sheet, sheet_row, verdict, json, as_read)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (var kept : lines) {
                var seen = kept.seen();
                var line = seen.line().line();
                insert.setString(1, run);
                insert.setInt(2, file);
                insert.setLong(3, seen.number());
                insert.setString(4, seen.id().toString());
                insert.setString(5, line.sheet().sheet());
                insert.setInt(6, line.row());
                insert.setString(7, seen.line().verdict().name());
                insert.setString(8, seen.texts().line());
                insert.setString(9, kept.asRead());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void clear(LinesToKeep lines, Connection connection) throws SQLException {
        if (lines.clear().isEmpty()) {
            return;
        }
        try (var insert =
                connection.prepareStatement("insert into clear_lines (run, file, number, ids) values (?, ?, ?, ?)")) {
            insert.setString(1, run);
            insert.setInt(2, file);
            insert.setLong(3, lines.last());
            insert.setBytes(4, lines.clear().bytes());
            insert.executeUpdate();
        }
    }

    /** How all lines read that are kept by now, those included that were kept before. */
    private void read(long hash, Connection connection) throws SQLException {
        try (var update = connection.prepareStatement(
                "update run_file set sha256 = ?, read_hash = ? where run = ? and number = ?")) {
            update.setString(1, sha256);
            update.setLong(2, hash);
            update.setString(3, run);
            update.setInt(4, file);
            update.executeUpdate();
        }
    }

    private void counts(VerdictCounts counts, Connection connection) throws SQLException {
        for (var verdict : Verdict.values()) {
            if (counts.of(verdict) == 0) {
                continue;
            }
            var column = FileCounts.column(verdict);
            try (var update = connection.prepareStatement(
                    "update run_file set state = 'RUNNING', %s = %s + ? where run = ? and number = ?"
                            .formatted(column, column))) {
                update.setLong(1, counts.of(verdict));
                update.setString(2, run);
                update.setInt(3, file);
                update.executeUpdate();
            }
        }
    }
}
