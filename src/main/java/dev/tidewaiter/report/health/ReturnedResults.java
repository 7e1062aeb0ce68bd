package dev.tidewaiter.report.health;

import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads results: lines as JSON ({@code NAME.findings.jsonl}), and returned workbooks ({@code NAME.screened.xlsx}) with what
 * was decided on their rows. Of a file whose lines are given as JSON too, the workbook is read for the decisions only, so
 * that no line counts twice.
 */
public final class ReturnedResults {

    public static final String LINES = ".findings.jsonl";
    public static final String WORKBOOK = ".screened.xlsx";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int VERDICT = WrittenByCheck.COLUMNS.indexOf("Verdict");
    private static final int RULES = WrittenByCheck.COLUMNS.indexOf("Rules");
    private static final int DECISION = WrittenByCheck.COLUMNS.indexOf("Decision");

    private final ResultCounts counts = new ResultCounts();
    private final Set<String> withLines;

    private ReturnedResults(Collection<Path> files) {
        this.withLines = files.stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(LINES))
                .map(name -> name.substring(0, name.length() - LINES.length()))
                .collect(Collectors.toSet());
    }

    /** Reads some files; what cannot be read is one of the problems, and the others are counted. */
    public static ResultCounts read(Collection<Path> files) throws IOException {
        var results = new ReturnedResults(files);
        for (var file : files) {
            if (file.toString().endsWith(LINES)) {
                results.lines(file);
            } else {
                results.workbook(file);
            }
        }
        return results.counts;
    }

    private void lines(Path file) throws IOException {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                number++;
                if (!text.isBlank()) {
                    var line = JSON.readTree(text);
                    if (!line.has("findings")) {
                        counts.problem(
                                "%s:%d: this is no line of goods that a check wrote. The file was counted up to here; screen it again."
                                        .formatted(file, number));
                        return;
                    }
                    counts.line(rules(line.get("findings")), rules(line.path("notChecked")));
                }
            }
        } catch (JacksonException | MalformedInputException broken) {
            counts.problem("%s:%d: this is no JSON. The file was counted up to here; screen it again."
                    .formatted(file, number));
        }
    }

    private static Set<String> rules(JsonNode answers) {
        var rules = new HashSet<String>();
        answers.forEach(answer -> rules.add(answer.path("rule").asString("")));
        return rules;
    }

    private void workbook(Path file) throws IOException {
        var name = file.toString();
        boolean decisionsOnly =
                name.endsWith(WORKBOOK) && withLines.contains(name.substring(0, name.length() - WORKBOOK.length()));
        boolean found = false;
        try (var source = FileOpening.open(file, String.valueOf(file.getFileName()))) {
            for (var sheet : source.sheets()) {
                found |= sheet(file, sheet, decisionsOnly);
            }
        } catch (UnreadableFile refused) {
            counts.problem(String.valueOf(refused.getMessage()));
            return;
        }
        if (!found) {
            counts.problem("%s: no sheet has the columns %s. Give a workbook that a check has returned."
                    .formatted(file, String.join(", ", WrittenByCheck.COLUMNS)));
        }
    }

    private boolean sheet(Path file, SourceSheet sheet, boolean decisionsOnly) throws UnreadableFile, IOException {
        int start = -1;
        try (var rows = sheet.rows()) {
            for (var read = rows.next(); read != null; read = rows.next()) {
                if (read instanceof SourceRow row) {
                    int heading = WrittenByCheck.columnsIn(row);
                    if (heading >= 0) {
                        start = heading;
                    } else if (start >= 0) {
                        row(file, sheet, row, start, decisionsOnly);
                    }
                }
            }
        }
        return start >= 0;
    }

    private void row(Path file, SourceSheet sheet, SourceRow row, int start, boolean decisionsOnly) {
        var rules = WrittenByCheck.text(row, start + RULES);
        int open = rules.indexOf("not checked:");
        var found = split(open < 0 ? rules : rules.substring(0, open));
        if (!decisionsOnly && !WrittenByCheck.text(row, start + VERDICT).isEmpty()) {
            counts.line(found, open < 0 ? Set.of() : split(rules.substring(open + "not checked:".length())));
        }
        var word = WrittenByCheck.text(row, start + DECISION);
        if (!word.isEmpty() && !counts.decision(found, word)) {
            counts.problem("%s, %s!%s%d: \"%s\" is no decision and was not counted; write %s."
                    .formatted(
                            file.getFileName(),
                            sheet.ref().sheet(),
                            CellRef.columnName(start + DECISION),
                            row.number(),
                            word,
                            WrittenByCheck.DECISIONS_IN_WORDS));
        }
    }

    private static Set<String> split(String rules) {
        var ids = new LinkedHashSet<String>();
        for (var id : rules.split("[,;]", -1)) {
            if (!id.isBlank()) {
                ids.add(id.strip());
            }
        }
        return ids;
    }
}
