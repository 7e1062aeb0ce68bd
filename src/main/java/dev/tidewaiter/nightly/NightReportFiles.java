package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.FileOutcome;
import dev.tidewaiter.casework.run.FileOutcome.FileRead;
import dev.tidewaiter.casework.run.FileOutcome.FileRefused;
import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.report.lines.SummaryJson;
import dev.tidewaiter.report.lines.SummaryJson.RunParts;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.RunSummary.FileRejected;
import dev.tidewaiter.screening.VerdictCounts;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what is read in the morning: the summary that {@code screen} writes too, what has changed for programs and for people, and
 * every row that was not screened with its reason.
 *
 * @param out       where they go
 * @param basis     what the answers rest on
 * @param unchecked what was known beforehand not to be checked, a sentence each
 */
record NightReportFiles(Path out, Basis basis, List<String> unchecked) {

    private static final String SUMMARY = "summary.json";
    private static final String NOT_SCREENED = "not-screened.jsonl";
    private static final String NIGHT = "night.json";

    /** What it writes beside the page. */
    static final List<String> NAMES = List.of(NIGHT, SUMMARY, NOT_SCREENED);

    private static final JsonMapper JSON = new JsonMapper();

    void write(FinishedNight night, List<FileOutcome> outcomes) throws IOException {
        Files.createDirectories(out);
        var accounts = FileOutcome.of(FileRead.class, outcomes)
                .map(read -> FileAccountText.parse(read.account()))
                .toList();
        summary(night.result(), outcomes, accounts, night.fingerprint());
        notScreened(accounts);
        write(night);
        NightReportPage.write(out, basis, night, unchecked, accounts);
    }

    private void summary(
            NightResult result, List<FileOutcome> outcomes, List<FileAccountText> accounts, String fingerprint)
            throws IOException {
        var coverage = new ArrayList<>(unchecked);
        accounts.forEach(account -> coverage.addAll(account.coverage()));
        var rejected = FileOutcome.of(FileRefused.class, outcomes)
                .map(refused -> new FileRejected(Path.of(refused.path()), Wording.inEnglish(refused.reason())))
                .toList();
        try (var file = OutputFile.begin(out, SUMMARY)) {
            SummaryJson.write(
                    new RunParts(
                            fingerprint,
                            basis,
                            accounts.stream().map(FileAccountText::part).toList(),
                            result::of,
                            coverage,
                            rejected),
                    file.stream());
            file.keep();
        }
    }

    /** One object a row. */
    private void notScreened(List<FileAccountText> accounts) throws IOException {
        try (var file = OutputFile.begin(out, NOT_SCREENED);
                var lines = JSON.createGenerator(file.stream())) {
            for (var account : accounts) {
                var part = JSON.readTree(account.part());
                for (var sheet : part.get("sheets")) {
                    for (var kind : List.of("rowsSkipped", "rowsRejected")) {
                        for (var row : sheet.get(kind)) {
                            lines.writeRaw(line(part, sheet, kind, row));
                            lines.writeRaw('\n');
                        }
                    }
                }
            }
            lines.flush();
            file.keep();
        }
    }

    private static String line(JsonNode part, JsonNode sheet, String kind, JsonNode row) {
        var line = new LinkedHashMap<String, Object>();
        line.put("file", part.get("path"));
        line.put("sheet", sheet.get("name"));
        line.put("row", row.get("row"));
        line.put("kind", kind.equals("rowsRejected") ? "rejected" : "skipped");
        line.put("reason", row.get("reason"));
        return JSON.writeValueAsString(line);
    }

    private void write(FinishedNight finished) throws IOException {
        var run = finished.run();
        var result = finished.result();
        var night = new LinkedHashMap<String, @Nullable Object>();
        night.put("new", result.fresh());
        night.put("worse", result.worse());
        night.put("better", result.better());
        night.put("unchanged", result.unchanged());
        night.put("settled", result.settled());
        night.put("reopened", result.reopened());
        night.put("run", run.id());
        night.put("source", run.source());
        night.put("comparedWith", finished.last());
        night.put("fingerprint", finished.fingerprint());
        night.put("lines", result.lines());
        night.put("verdicts", VerdictCounts.byName(result::of));
        night.put("unsettled", result.unsettled().name());
        night.put("refused", result.refused());
        night.put("rowsRejected", result.rowsRejected());
        night.put("notChecked", result.notChecked());
        night.put("beforehand", unchecked);
        night.put("auditHead", finished.auditHead());
        OutputFile.write(out.resolve(NIGHT), (JSON.writeValueAsString(night) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
