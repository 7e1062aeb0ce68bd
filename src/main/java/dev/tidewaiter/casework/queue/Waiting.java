package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.store.Database;
import java.util.List;

/** What waits for people longest. */
public final class Waiting {

    private final Database database;

    public Waiting(Database database) {
        this.database = database;
    }

    /**
     * A finding that waits.
     *
     * @param since when it was first seen, in milliseconds since 1970
     */
    public record Waits(String id, String severity, String rule, String party, String file, long since) {}

    /** The findings that wait since before a moment, the longest first. */
    public List<Waits> since(long before, int most) {
        return database.jdbc()
                .sql("""
                        select id, severity, rule, case when party = '' then sender else party end, file_name, first_seen_at from finding
                        where state in ('OPEN', 'PROPOSED', 'UNSURE') and first_seen_at < :before order by first_seen_at limit :most""")
                .param("before", before)
                .param("most", most)
                .query((row, n) -> new Waits(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6)))
                .list();
    }

    /** How many wait since before a moment; counted no further than {@code most}. */
    public long count(long before, int most) {
        return database.jdbc()
                .sql("""
                        select count(*) from (select 1 from finding where state in ('OPEN', 'PROPOSED', 'UNSURE')
                          and first_seen_at < :before limit :most) as waiting""")
                .param("before", before)
                .param("most", most)
                .query(Long.class)
                .single();
    }
}
