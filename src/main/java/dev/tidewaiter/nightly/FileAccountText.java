package dev.tidewaiter.nightly;

import dev.tidewaiter.report.lines.SummaryJson;
import dev.tidewaiter.screening.RunSummary.FileScreened;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept of a file that is done, so that the night's summary can be written by another process.
 *
 * @param part       its part of {@code summary.json}
 * @param coverage   what of it could not be checked, a sentence each
 * @param failed     whether the program itself failed on a line or row of it
 * @param incomplete whether some of it could not be read or checked as it should
 */
record FileAccountText(String part, List<String> coverage, boolean failed, boolean incomplete) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What there is to keep of a file. */
    static FileAccountText of(FileScreened file, boolean failed) {
        var coverage = new ArrayList<>(file.result().unanswered());
        coverage.addAll(file.result().unsharpened());
        return new FileAccountText(
                SummaryJson.file(file),
                coverage,
                failed,
                failed || file.result().isIncomplete());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static FileAccountText parse(String json) {
        return JSON.readValue(json, FileAccountText.class);
    }
}
