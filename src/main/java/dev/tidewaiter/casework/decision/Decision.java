package dev.tidewaiter.casework.decision;

import dev.tidewaiter.wording.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the database has it. Times are milliseconds since 1970, people are account ids.
 *
 * @param id            its id
 * @param finding       the finding it was made on
 * @param scope         how far it reaches
 * @param answer        the answer
 * @param reason        why
 * @param note          more about it
 * @param attachment    the hash of a file that goes with it; null for none
 * @param needsApproval whether a second person is asked
 * @param state         where it stands
 * @param proposedBy    who gave the answer
 * @param proposedAt    when
 * @param decidedBy     who approved or rejected it; null for nobody yet
 * @param decidedAt     when; null for not yet
 * @param decidedNote   what that person said
 * @param closedAt      when it was no longer in force; null while it is, or waits
 * @param closed        why, as the desk says it; null while it is in force
 * @param supersedes    the decision whose place it takes; null for none
 * @param broughtBy     how it came
 * @param goodGuyUntil  until when the pair is a known false hit; null for not
 */
public record Decision(
        String id,
        String finding,
        DecisionScope scope,
        DecisionAnswer answer,
        String reason,
        String note,
        @Nullable String attachment,
        boolean needsApproval,
        DecisionState state,
        String proposedBy,
        long proposedAt,
        @Nullable String decidedBy,
        @Nullable Long decidedAt,
        @Nullable String decidedNote,
        @Nullable Long closedAt,
        @Nullable Wording closed,
        @Nullable String supersedes,
        String broughtBy,
        @Nullable Long goodGuyUntil) {

    static Decision of(ResultSet row) throws SQLException {
        return new Decision(
                row.getString("id"),
                row.getString("finding"),
                DecisionScope.valueOf(row.getString("scope")),
                DecisionAnswer.valueOf(row.getString("answer")),
                row.getString("reason"),
                row.getString("note"),
                row.getString("attachment"),
                row.getInt("needs_approval") == 1,
                DecisionState.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getLong("proposed_at"),
                row.getString("decided_by"),
                time(row, "decided_at"),
                row.getString("decided_note"),
                time(row, "closed_at"),
                closed(row),
                row.getString("supersedes"),
                row.getString("brought_by"),
                time(row, "good_guy_until"));
    }

    private static @Nullable Long time(ResultSet row, String column) throws SQLException {
        long time = row.getLong(column);
        return row.wasNull() ? null : time;
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
