package dev.tidewaiter.casework.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a file leaves open. One missing column leaves several rules without an answer on every line; to whoever asks the sender for it
 * that is one question, and these findings have it in common.
 *
 * @param run     the run that saw the file last
 * @param file    the file's number there
 * @param missing the fields that are asked for, such as {@code destination}
 * @param inCells whether the lines have cells for it, that are empty or cannot be read; else the sheet has no place for it
 */
public record FileQuestion(String run, int file, List<String> missing, boolean inCells) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String IN_CELLS = "cells";

    /** A code that stands there and that nobody holds is a question about that code, which no other line shares. */
    private static final String OF_ITS_OWN = "eccn";

    public FileQuestion {
        missing = List.copyOf(missing);
    }

    /** What a finding asks for; null where it asks for nothing, or for something that is its own. */
    public static @Nullable FileQuestion of(StoredFinding finding) {
        return finding.kind() == FindingKind.ASKS_FOR
                ? of(finding.place().lastRun(), finding.place().lastFile(), finding.json())
                : null;
    }

    /** The same from the JSON of a question without an answer. */
    public static @Nullable FileQuestion of(String run, int file, String json) {
        var open = JSON.readTree(json);
        var missing = open.path("missing")
                .valueStream()
                .map(JsonNode::asString)
                .sorted()
                .toList();
        boolean inCells = !open.path(IN_CELLS).isEmpty();
        return missing.isEmpty() || (inCells && missing.contains(OF_ITS_OWN))
                ? null
                : new FileQuestion(run, file, missing, inCells);
    }

    /** As the queue is asked for it, such as {@code 7b0c.../0/destination} or {@code 7b0c.../0/destination+hs/cells}. */
    public String text() {
        return run + "/" + file + "/" + missing.stream().collect(Collectors.joining("+"))
                + (inCells ? "/" + IN_CELLS : "");
    }
}
