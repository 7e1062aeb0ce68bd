package dev.tidewaiter.casework.run;

import dev.tidewaiter.screening.Verdict;
import java.util.Locale;

/** The columns in which a file's lines are counted. */
final class FileCounts {

    private FileCounts() {}

    static String column(Verdict verdict) {
        return "lines_" + verdict.name().toLowerCase(Locale.ROOT);
    }
}
