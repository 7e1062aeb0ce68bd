package dev.tidewaiter.casework.finding;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A finding as the database has it.
 *
 * @param id       the same over runs
 * @param kind     whether something was found or something is missing
 * @param line     the line's id
 * @param rule     the rule's id
 * @param severity BLOCK, HOLD, CANNOT_CHECK, REVIEW or INFO
 * @param subject  whom and what it is about
 * @param place    where it was last seen
 * @param standing what people have made of it
 * @param json     as it was written
 */
public record StoredFinding(
        String id,
        FindingKind kind,
        String line,
        String rule,
        String severity,
        Subject subject,
        Place place,
        Standing standing,
        String json) {

    /**
     * Whom and what a finding is about.
     *
     * @param list        the list of the entry; empty where it is about no entry
     * @param entry       the entry's number
     * @param destination the line's country of destination; empty when unknown
     * @param sender      the line's exporter
     * @param party       the party as it stood
     * @param partyKey    by what the party is known from line to line
     */
    public record Subject(
            String list, String entry, String destination, String sender, String party, String partyKey) {}

    /**
     * Where a finding was last seen.
     *
     * @param file       the name of the file
     * @param lastRun    the run that saw it last
     * @param lastFile   the file's number there
     * @param lastNumber the line's place in the file
     * @param seenAt     when that was, in milliseconds since 1970
     */
    public record Place(String file, String lastRun, int lastFile, long lastNumber, long seenAt) {}

    /**
     * What people have made of a finding.
     *
     * @param state        where it stands
     * @param lastDecision the decision that waits or is in force; empty for none
     * @param goodGuy      the known false hit that settles it; empty for none
     * @param entryThen    the hash of the entry's major fields
     * @param partyThen    the hash of the party's
     */
    public record Standing(
            FindingState state, String lastDecision, String goodGuy, String entryThen, String partyThen) {}

    static StoredFinding of(ResultSet row) throws SQLException {
        return new StoredFinding(
                row.getString("id"),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("line"),
                row.getString("rule"),
                row.getString("severity"),
                new Subject(
                        row.getString("list"),
                        row.getString("entry"),
                        row.getString("destination"),
                        row.getString("sender"),
                        row.getString("party"),
                        row.getString("party_key")),
                new Place(
                        row.getString("file_name"),
                        row.getString("last_run"),
                        row.getInt("last_file"),
                        row.getLong("last_number"),
                        row.getLong("seen_at")),
                new Standing(
                        FindingState.valueOf(row.getString("state")),
                        row.getString("last_decision"),
                        row.getString("good_guy"),
                        row.getString("entry_then"),
                        row.getString("party_then")),
                row.getString("json"));
    }

    /** Whether a second person has to approve what is decided about it. */
    public boolean needsTwo() {
        return needsTwo(severity);
    }

    static boolean needsTwo(String severity) {
        return severity.equals("BLOCK") || severity.equals("HOLD");
    }
}
