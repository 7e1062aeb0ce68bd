package dev.tidewaiter.casework.run;

import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.VerdictCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** The columns in which a file's lines are counted. */
final class FileCounts {

    private FileCounts() {}

    static VerdictCounts of(ResultSet row) throws SQLException {
        var counts = new VerdictCounts();
        for (var verdict : Verdict.values()) {
            counts.add(verdict, row.getLong(column(verdict)));
        }
        return counts;
    }

    static String column(Verdict verdict) {
        return "lines_" + verdict.name().toLowerCase(Locale.ROOT);
    }
}
