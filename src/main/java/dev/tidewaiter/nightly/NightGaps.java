package dev.tidewaiter.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                rows += rejected(JSON.readTree(account.part()), sentences);
            }
        }
        return new NightGaps(rows, List.copyOf(sentences));
    }

    private static long rejected(JsonNode file, List<String> sentences) {
        long rows = 0;
        long lines = 0;
        for (var sheet : file.get("sheets")) {
            var rejected = sheet.get("rowsRejected");
            lines += sheet.get("linesScreened").asLong();
            rows += rejected.size();
            if (!rejected.isEmpty()) {
                sentences.add(rows(place(file, sheet), rejected));
            }
        }
        var name = file.get("name").asString();
        if (lines == 0) {
            sentences.add(name
                    + ": no row of it was recognised as a line of goods, so nothing in it was screened. not-screened.jsonl says"
                    + " of each row why.");
        } else if (rows == 0) {
            sentences.add(name + ": the program failed on at least one line of it, which is therefore not checked.");
        }
        return rows;
    }

    private static String place(JsonNode file, JsonNode sheet) {
        var name = file.get("name").asString();
        var of = sheet.path("name").asString("");
        return of.isEmpty() || of.equals(name) ? name : name + ", " + of;
    }

    private static String rows(String place, JsonNode rejected) {
        var first = rejected.get(0);
        return String.format(
                Locale.ROOT,
                "%s: %,d %s could not be read, the first is row %d: %s",
                place,
                rejected.size(),
                rejected.size() == 1 ? "row" : "rows",
                first.get("row").asLong(),
                first.get("reason").asString());
    }
}
