package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.run.Nights.PassedRow;
import dev.tidewaiter.casework.store.Database;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Keeps the rows that became no line, in the caller's transaction. */
final class PassedRows {

    private PassedRows() {}

    static void write(Database database, String run, int file, List<PassedRow> rows, int atOnce) {
        if (rows.isEmpty()) {
            return;
        }
        var connection = DataSourceUtils.getConnection(database.dataSource());
        try (var insert = connection.prepareStatement("""
                insert into passed_row (run, file, sheet, sheet_row, kind, reason) values (?, ?, ?, ?, ?, ?)""")) {
            int waiting = 0;
            for (var row : rows) {
                insert.setString(1, run);
                insert.setInt(2, file);
                insert.setString(3, row.sheet());
                insert.setInt(4, row.row());
                insert.setString(5, row.rejected() ? "REJECTED" : "SKIPPED");
                insert.setString(6, row.reason());
                insert.addBatch();
                if (++waiting % atOnce == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("the database did not keep the rows that were passed over", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, database.dataSource());
        }
    }
}
