package dev.tidewaiter.nightly;

import dev.tidewaiter.report.account.ReportText;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of a night's files was not checked as it should have been, although they could be opened.
 *
 * @param rows      how many rows could not be read
 * @param sentences a sentence for each sheet or file with such rows, without goods, or on which the program failed
 */
record NightGaps(long rows, List<String> sentences) {

    private static final JsonMapper JSON = new JsonMapper();

    static NightGaps of(List<FileAccountText> accounts) {
        long rows = 0;
        var sentences = new ArrayList<String>();
        for (var account : accounts) {
            if (account.incomplete()) {
                rows += rejected(JSON.readTree(account.part()), account.failed(), sentences);
            }
        }
        return new NightGaps(rows, List.copyOf(sentences));
    }

    private static long rejected(JsonNode file, boolean failed, List<String> sentences) {
        long rows = 0;
        long lines = 0;
        for (var sheet : file.get("sheets")) {
            var rejected = sheet.get("rowsRejected");
            lines += sheet.get("linesScreened").asLong();
            rows += rejected.size();
            if (!rejected.isEmpty()) {
                var first = rejected.get(0);
                sentences.add(ReportText.rejected(
                        place(file, sheet),
                        rejected.size(),
                        first.get("row").asLong(),
                        first.get("reason").asString()));
            }
        }
        var name = file.get("name").asString();
        if (lines == 0) {
            sentences.add(name
                    + ": no row of it was recognised as a line of goods, so nothing in it was screened. not-screened.jsonl says"
                    + " of each row why.");
        }
        if (failed) {
            sentences.add(name + ": the program failed on at least one line of it, which is therefore not checked.");
        }
        return rows;
    }

    /** A sheet with its file, by the names that people know. */
    static String place(JsonNode file, JsonNode sheet) {
        var name = file.get("name").asString();
        var of = sheet.path("name").asString("");
        return of.isEmpty() || of.equals(name) ? name : name + ", " + of;
    }
}
