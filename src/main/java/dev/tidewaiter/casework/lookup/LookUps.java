package dev.tidewaiter.casework.lookup;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was looked up. Nothing of it is ever changed or erased. */
public final class LookUps {

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;

    public LookUps(Database database, Clock clock, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A look-up.
     *
     * @param by          the account that asked
     * @param at          when, in milliseconds since 1970
     * @param asked       what was asked, as JSON
     * @param heldAgainst the lists, in words
     * @param heldLists   the same as JSON; null in what earlier versions kept
     * @param hits        what came of it, as JSON
     */
    public record LookUp(
            String id,
            String by,
            long at,
            String asked,
            String heldAgainst,
            @Nullable String heldLists,
            String hits) {}

    /**
     * Keeps one.
     *
     * @param by     the account that asked
     * @param actor  its name, for the audit log, which holds no word of the party itself
     * @param number how many hits there are, those apart that only came near
     */
    public LookUp keep(
            String by, String actor, String asked, String heldAgainst, String heldLists, String hits, int number) {
        var made = new LookUp(UUID.randomUUID().toString(), by, clock.millis(), asked, heldAgainst, heldLists, hits);
        return database.inTransaction(() -> {
            database.jdbc()
                    .sql("""
                            insert into look_up (id, asked_by, asked_at, asked, held_against, held_lists, hits)
                            values (:id, :by, :at, :asked, :against, :lists, :hits)""")
                    .param("id", made.id())
                    .param("by", by)
                    .param("at", made.at())
                    .param("asked", asked)
                    .param("against", heldAgainst)
                    .param("lists", heldLists)
                    .param("hits", hits)
                    .update();
            audit.append(actor, "party.looked-up", made.id(), Map.of("hits", number));
            return made;
        });
    }

    public Optional<LookUp> find(String id) {
        return database.jdbc()
                .sql("select * from look_up where id = :id")
                .param("id", id)
                .query((row, n) -> of(row))
                .optional();
    }

    /** The newest, of everybody. */
    public List<LookUp> newest(int most) {
        return database.jdbc()
                .sql("select * from look_up order by asked_at desc, id limit :most")
                .param("most", most)
                .query((row, n) -> of(row))
                .list();
    }

    private static LookUp of(ResultSet row) throws SQLException {
        return new LookUp(
                row.getString("id"),
                row.getString("asked_by"),
                row.getLong("asked_at"),
                row.getString("asked"),
                row.getString("held_against"),
                row.getString("held_lists"),
                row.getString("hits"));
    }
}
