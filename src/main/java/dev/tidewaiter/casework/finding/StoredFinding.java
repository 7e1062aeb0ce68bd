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
     * Findings. What no line break can be in comes as one text: a page has fifty of them, and to fetch a text costs more than to take one
     * apart. What others have written, such as an entry's number, stands by itself: any sign may be in it.
     */
    static final String SELECT = "select "
            + String.join(
                    " || '\n' || ",
                    "id",
                    "kind",
                    "line",
                    "rule",
                    "severity",
                    "destination",
                    "last_run",
                    "state",
                    "last_decision",
                    "good_guy",
                    "entry_then",
                    "party_then")
            + ", sender, party, party_key, file_name, last_file, last_number, seen_at, json, list, entry from finding";

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
     * @param falseHit      the known false hit that settles it; empty for none
     * @param entryThen    the hash of the entry's major fields
     * @param partyThen    the hash of the party's
     */
    public record Standing(
            FindingState state, String lastDecision, String falseHit, String entryThen, String partyThen) {}

    /** In the order of the columns; the first is taken apart. */
    static StoredFinding of(ResultSet row) throws SQLException {
        var parts = row.getString(1).split("\n", -1);
        var subject = new Subject(
                row.getString(10), row.getString(11), parts[5], row.getString(2), row.getString(3), row.getString(4));
        var place = new Place(row.getString(5), parts[6], row.getInt(6), row.getLong(7), row.getLong(8));
        var standing = new Standing(FindingState.valueOf(parts[7]), parts[8], parts[9], parts[10], parts[11]);
        return new StoredFinding(
                parts[0],
                FindingKind.valueOf(parts[1]),
                parts[2],
                parts[3],
                parts[4],
                subject,
                place,
                standing,
                row.getString(9));
    }

    /** Whether a second person has to approve what is decided about it. */
    public boolean needsTwo() {
        return FourEyes.needed(severity);
    }
}
