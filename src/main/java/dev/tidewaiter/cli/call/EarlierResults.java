package dev.tidewaiter.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What earlier runs wrote into a folder that is screened: read again, each line would count twice. A summary beside it names it, and no name
 * alone does. A sender may have written both, so that it is not taken for checked.
 */
final class EarlierResults {

    private static final String SUMMARY = "summary.json";
    private static final List<String> BESIDE = List.of(SUMMARY, "night.json", "not-screened.jsonl", "morning.html");
    private static final Pattern RESULT =
            Pattern.compile(".+\\.(screened\\.xls[xm]?|findings\\.(jsonl|csv)|report\\.(html|pdf))");

    /** No summary that a run wrote comes near; a larger file is not read into memory. */
    private static final long LARGEST_SUMMARY = 64L << 20;

    private EarlierResults() {}

    /** Made when a folder holds a summary, as it is a twentieth of a start and few folders do. */
    private static final class Summaries {
        private static final JsonMapper JSON = new JsonMapper();
    }

    /** Those among some files. */
    static Set<Path> among(List<Path> files) throws IOException {
        var results = new HashSet<Path>();
        for (var file : files) {
            if (file.endsWith(SUMMARY) && Files.isRegularFile(file) && Files.size(file) <= LARGEST_SUMMARY) {
                addOf(file, results);
            }
        }
        results.retainAll(files);
        return results;
    }

    private static void addOf(Path file, Set<Path> results) throws IOException {
        JsonNode summary;
        try {
            summary = Summaries.JSON.readTree(file.toFile());
        } catch (JacksonException notOurs) {
            return;
        }
        boolean ours = summary.path("program").asString("").startsWith("tidewaiter ")
                && summary.has("fingerprint")
                && summary.has("files");
        if (!ours) {
            return;
        }
        BESIDE.forEach(name -> results.add(file.resolveSibling(name)));
        for (var part : summary.path("files")) {
            for (var output : part.path("outputs")) {
                var name = output.asString("").replaceFirst("^.*[/\\\\]", "");
                if (RESULT.matcher(name).matches()) {
                    results.add(file.resolveSibling(name));
                }
            }
        }
    }
}
