package dev.tidewaiter.report.account;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an officer reads beside a row.
 *
 * @param why      what was found, worst first, one or two sentences each on its own line; empty when there is nothing to say
 * @param rules    the ids of the rules that spoke, worst first
 * @param nextStep what to do first; empty when nothing
 */
public record LineWords(String why, String rules, String nextStep) {

    /** More than this beside a row is not read; the rest stands on the sheet of findings. */
    private static final int SENTENCES = 2;

    /** Nothing to say. */
    public static final LineWords SILENT = new LineWords("", "", "");

    public static LineWords of(ScreenedLine line) {
        if (line.findings().isEmpty() && line.notChecked().isEmpty()) {
            return SILENT;
        }
        return new LineWords(why(line), rules(line), nextStep(line));
    }

    private static String why(ScreenedLine line) {
        var sentences = new ArrayList<String>();
        int more = 0;
        for (var finding : line.findings()) {
            if (sentences.size() < SENTENCES) {
                sentences.add(
                        finding.severity() == Severity.INFO ? "Note: " + finding.explanation() : finding.explanation());
            } else {
                more++;
            }
        }
        if (more > 0) {
            sentences.add(
                    "And " + more + (more == 1 ? " more finding" : " more findings") + ", on the sheet Findings.");
        }
        // beside a finding, a column missing in the whole sheet is not worth a sentence on every row
        var open = line.notChecked().stream()
                .filter(question -> line.findings().isEmpty() || hasPlace(question))
                .toList();
        if (!open.isEmpty()) {
            sentences.add("Not checked, because missing: " + missing(open) + ".");
        }
        return String.join("\n", sentences);
    }

    private static boolean hasPlace(NotChecked open) {
        return open.cells().stream().anyMatch(Value::hasPlace);
    }

    /** "the HS code (G2) and the country of destination (no column)". */
    private static String missing(List<NotChecked> open) {
        var asked = open.stream().map(LineWords::missing).distinct().toList();
        return String.join("; ", asked);
    }

    private static String missing(NotChecked open) {
        var where = open.cells().stream()
                .map(Value::where)
                .filter(place -> !place.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return Field.titles(open.missing()) + (where.isEmpty() ? " (no column for it)" : " (" + where + ")");
    }

    private static String rules(ScreenedLine line) {
        var ids = new LinkedHashSet<String>();
        line.findings().forEach(finding -> ids.add(finding.rule()));
        line.notChecked().forEach(open -> ids.add(open.rule()));
        return String.join(", ", ids);
    }

    private static String nextStep(ScreenedLine line) {
        for (Finding finding : line.findings()) {
            if (!finding.nextStep().isEmpty()) {
                return finding.nextStep();
            }
        }
        var fields = new LinkedHashMap<Field, Boolean>();
        line.notChecked().forEach(open -> open.missing().forEach(field -> fields.put(field, true)));
        return fields.isEmpty()
                ? ""
                : "Ask the sender for " + Field.titles(List.copyOf(fields.keySet())) + ", fill it in and check again.";
    }
}
