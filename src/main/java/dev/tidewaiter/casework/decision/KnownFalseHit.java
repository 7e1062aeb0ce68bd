package dev.tidewaiter.casework.decision;

import dev.tidewaiter.wording.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A known false hit. Times are milliseconds since 1970, people account ids, entries and parties the hashes of their major fields.
 *
 * @param id            its id
 * @param party         the party's name as it stood
 * @param list          the entry's list
 * @param entry         the entry's number
 * @param rule          the rule
 * @param severity      findings of which severity it settles, and no other
 * @param entryThen     the entry as it was
 * @param partyThen     the party as it was
 * @param entryNow      the entry as it was when that had changed; null while it has not
 * @param partyNow      the party of the same name that was last seen to differ; null while none was
 * @param decision      the decision that made it
 * @param state         IN_FORCE, REOPENED, EXPIRED or ENDED
 * @param madeBy        who proposed it
 * @param approvedBy    who approved it; null where one person could
 * @param madeAt        since when
 * @param expiresAt     until when
 * @param closedAt      when it ended; null while it is in force
 * @param closed        why, as the desk says it; null while it is in force
 */
public record KnownFalseHit(
        String id,
        String party,
        String list,
        String entry,
        String rule,
        String severity,
        String entryThen,
        String partyThen,
        @Nullable String entryNow,
        @Nullable String partyNow,
        String decision,
        String state,
        String madeBy,
        @Nullable String approvedBy,
        long madeAt,
        long expiresAt,
        @Nullable Long closedAt,
        @Nullable Wording closed) {

    static KnownFalseHit of(ResultSet row) throws SQLException {
        long closed = row.getLong("closed_at");
        boolean isOpen = row.wasNull();
        return new KnownFalseHit(
                row.getString("id"),
                row.getString("party"),
                row.getString("list"),
                row.getString("entry"),
                row.getString("rule"),
                row.getString("severity"),
                row.getString("entry_then"),
                row.getString("party_then"),
                row.getString("entry_now"),
                row.getString("party_now"),
                row.getString("decision"),
                row.getString("state"),
                row.getString("made_by"),
                row.getString("approved_by"),
                row.getLong("made_at"),
                row.getLong("expires_at"),
                isOpen ? null : closed,
                closed(row));
    }

    private static @Nullable Wording closed(ResultSet row) throws SQLException {
        var because = row.getString("closed_because");
        return because == null ? null : Wording.read(because, row.getString("closed_code"));
    }

    /** Why it is no longer in force, in English; null while it is. */
    public @Nullable String closedBecause() {
        return closed == null ? null : closed.english();
    }
}
