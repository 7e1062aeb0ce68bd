package dev.tidewaiter.casework.decision;

import dev.tidewaiter.wording.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the database has it. Times are milliseconds since 1970, people are account ids.
 *
 * @param id      its id
 * @param finding the finding it was made on
 * @param state   where it stands
 * @param given   the answer
 * @param asked   how it came
 * @param settled what became of it
 */
public record Decision(String id, String finding, DecisionState state, Given given, Asked asked, Settled settled) {

    /**
     * What was answered.
     *
     * @param scope        how far it reaches
     * @param answer       the answer
     * @param reason       why
     * @param note         more about it
     * @param attachment   the hash of a file that goes with it; null for none
     * @param falseHitUntil until when the pair is a known false hit; null for not
     */
    public record Given(
            DecisionScope scope,
            DecisionAnswer answer,
            String reason,
            String note,
            @Nullable String attachment,
            @Nullable Long falseHitUntil) {}

    /**
     * How an answer came.
     *
     * @param proposedBy    who gave it
     * @param proposedAt    when
     * @param broughtBy     by what way
     * @param needsApproval whether a second person is asked
     * @param supersedes    the decision whose place it takes; null for none
     */
    public record Asked(
            String proposedBy,
            long proposedAt,
            String broughtBy,
            boolean needsApproval,
            @Nullable String supersedes) {}

    /**
     * What became of an answer.
     *
     * @param decidedBy   who approved or rejected it; null for nobody yet
     * @param decidedAt   when; null for not yet
     * @param decidedNote what that person said
     * @param closedAt    when it was no longer in force; null while it is, or waits
     * @param closed      why, as the desk says it; null while it is in force
     */
    public record Settled(
            @Nullable String decidedBy,
            @Nullable Long decidedAt,
            @Nullable String decidedNote,
            @Nullable Long closedAt,
            @Nullable Wording closed) {

        /** Nobody has approved, rejected or closed it. */
        public static final Settled NOT_YET = new Settled(null, null, null, null, null);

        /** Why it is no longer in force, in English; null while it is. */
        public @Nullable String closedBecause() {
            return closed == null ? null : closed.english();
        }
    }

    static Decision of(ResultSet row) throws SQLException {
        return new Decision(
                row.getString("id"),
                row.getString("finding"),
                DecisionState.valueOf(row.getString("state")),
                new Given(
                        DecisionScope.valueOf(row.getString("scope")),
                        DecisionAnswer.valueOf(row.getString("answer")),
                        row.getString("reason"),
                        row.getString("note"),
                        row.getString("attachment"),
                        time(row, "good_guy_until")),
                new Asked(
                        row.getString("proposed_by"),
                        row.getLong("proposed_at"),
                        row.getString("brought_by"),
                        row.getInt("needs_approval") == 1,
                        row.getString("supersedes")),
                new Settled(
                        row.getString("decided_by"),
                        time(row, "decided_at"),
                        row.getString("decided_note"),
                        time(row, "closed_at"),
                        closed(row)));
    }

    private static @Nullable Long time(ResultSet row, String column) throws SQLException {
        long time = row.getLong(column);
        return row.wasNull() ? null : time;
    }

    private static @Nullable Wording closed(ResultSet row) throws SQLException {
        var because = row.getString("closed_because");
        return because == null ? null : Wording.read(because, row.getString("closed_code"));
    }
}
