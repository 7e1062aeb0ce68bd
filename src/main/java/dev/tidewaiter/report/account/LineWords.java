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
 * @param why      the worst that was found, in one sentence, and by name what else; empty when there is nothing to say
 * @param rules    the ids of the rules that found something, worst first, and apart from them of those without an answer
 * @param nextStep what to do first; empty when nothing
 */
public record LineWords(String why, String rules, String nextStep) {

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
        if (!line.findings().isEmpty()) {
            var worst = line.findings().get(0);
            var cause = FirstSentence.of(worst.explanation());
            sentences.add(worst.severity() == Severity.INFO ? "Note: " + cause : cause);
            var others = others(line);
            if (!others.isEmpty()) {
                sentences.add("Also: " + others + ".");
            }
        }
        // beside a finding, a column missing in the whole sheet is not worth a sentence on every row
        var open = line.notChecked().stream()
                .filter(question -> !question.isCutOff() && (line.findings().isEmpty() || hasPlace(question)))
                .toList();
        for (var question : line.notChecked()) {
            if (question.isCutOff()) {
                sentences.add("Not checked to the end: " + question.title() + ".");
            }
        }
        if (!open.isEmpty()) {
            sentences.add("Not checked, because missing: " + missing(open) + ".");
        }
        return String.join("\n", sentences);
    }

    /** The other rules' titles; what they say stands on the sheet of findings. */
    private static String others(ScreenedLine line) {
        var worst = line.findings().get(0);
        return line.findings().stream()
                .filter(finding -> !finding.rule().equals(worst.rule()))
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.title() + " (" + finding.rule() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
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

    /** The rules that found something; those that had no answer stand apart. */
    private static String rules(ScreenedLine line) {
        var found = new LinkedHashSet<String>();
        line.findings().forEach(finding -> found.add(finding.rule()));
        var open = new LinkedHashSet<String>();
        line.notChecked().forEach(question -> open.add(question.rule()));
        open.removeAll(found);
        var told = String.join(", ", found);
        return open.isEmpty() ? told : told + (told.isEmpty() ? "" : "; ") + "not checked: " + String.join(", ", open);
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
