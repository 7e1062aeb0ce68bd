package dev.tidewaiter.bench.desk;

import dev.tidewaiter.casework.store.Database;
import java.sql.SQLException;

/** Makes many findings of a few real ones: each copy keeps what was found, and the line it was found on. */
final class ManyCopies {

    private static final int SENDERS = 4_000;

    private ManyCopies() {}

    /** Copies all findings of an SQLite database until there are about so many. */
    static void store(Database database, int count) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            int real;
            try (var counted = statement.executeQuery("select count(*) from finding")) {
                counted.next();
                real = counted.getInt(1);
            }
            // ids are hashes, and so are those of copies
            statement.executeUpdate("""
                    create temp table copy as with recursive copies (n) as (select 1 union all select n + 1 from copies where n < %d)
                    select n, line as old, lower(hex(randomblob(16))) || '-1' as new from copies, (select distinct line from finding)""".formatted(count / real));
            statement.executeUpdate("create index temp.copy_of on copy (old)");
            statement.executeUpdate("""
                    insert into finding (id, kind, line, rule, severity, rank, list, entry, destination, sender, party, party_key, file_name,
                      state, entry_then, party_then, json, first_run, last_run, last_file, last_number, seen_at, first_seen_at, change, source)
                    select lower(hex(randomblob(16))), kind, copy.new, rule, severity, rank, list, entry, destination,
                      sender || ' ' || (n %% %d), party, party_key, file_name, case when n %% 4 = 0 then 'SETTLED' else state end,
                      entry_then, party_then, json, first_run, last_run, last_file, last_number, seen_at, first_seen_at, change + n / 100,
                      source
                    from finding join copy on copy.old = finding.line""".formatted(SENDERS));
            statement.executeUpdate("""
                    insert into found_in_run (run, change, file, ids) select last_run, (select max(change) from finding), -1,
                      unhex(group_concat(id, '')) from finding where change > (select last from finding_change) group by last_run""");
            statement.executeUpdate("update finding_change set last = (select max(change) from finding)");
        }
    }
}
