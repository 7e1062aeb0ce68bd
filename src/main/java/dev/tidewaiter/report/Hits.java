package dev.tidewaiter.report;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.report.lines.MatchJson;
import java.io.PrintWriter;
import java.util.List;

/** The answer to one name that was held against the lists. */
public final class Hits {

    private Hits() {}

    /** Writes hits as JSON, in the field names of a finding's match, as {@code docs/reference/match.md} describes it. */
    public static void writeJson(List<Match> hits, PrintWriter out) {
        MatchJson.write(hits, out);
    }
}
