package dev.tidewaiter.casework.queue;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What the queue keeps of a finding: the value of each facet that it has one of, the party, who proposed the answer that waits, and whom
 * its line names.
 *
 * @param question what its file leaves open; empty for nothing
 * @param proposer empty where no answer waits
 */
record FacetValues(
        String state,
        String severity,
        String rule,
        String list,
        String destination,
        String sender,
        String file,
        String question,
        String firstRun,
        String party,
        String proposer,
        String lineParties) {

    /** Where these stand behind the finding's change and rank: a million times, a column is found faster by its number. */
    private static final int SHORT = 3;

    private static final int SENDER = 4;
    private static final int FILE = 5;
    private static final int PARTY = 6;
    private static final int LINE_PARTIES = 8;

    /** What no line break can be in comes as one text: to fetch a text costs more than to take one apart. */
    static final String COLUMNS = """
            f.id || '\n' || f.state || '\n' || f.severity || '\n' || f.rule || '\n' || f.list || '\n' || f.destination
                || '\n' || case when f.state = 'PROPOSED' then
                  coalesce((select d.proposed_by from decision d where d.id = f.last_decision), '') else '' end as short,
              f.sender, f.file_name, f.party, f.first_run, f.line_parties""";

    /**
     * Of a row with these columns.
     *
     * @param parts what {@link #parts} gives of it
     */
    static FacetValues of(String[] parts, ResultSet row, String question) throws SQLException {
        return new FacetValues(
                parts[1],
                parts[2],
                parts[3],
                parts[4],
                parts[5],
                row.getString(SENDER),
                row.getString(FILE),
                question,
                row.getString("first_run"),
                row.getString(PARTY),
                parts[6],
                row.getString(LINE_PARTIES));
    }

    /** The finding's id, and what comes with it in one text. */
    static String[] parts(ResultSet row) throws SQLException {
        return row.getString(SHORT).split("\n", -1);
    }

    /** In the order of the facets, then the proposer. */
    String[] inOrder() {
        return new String[] {state, severity, rule, list, destination, sender, file, question, firstRun, proposer};
    }
}
