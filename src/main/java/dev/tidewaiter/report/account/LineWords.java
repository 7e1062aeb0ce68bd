package dev.tidewaiter.report.account;

import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
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

    /** In English. */
    public static LineWords of(ScreenedLine line) {
        return of(line, ReportLanguage.ENGLISH);
    }

    /** In a language; what rules say stays as it is. */
    public static LineWords of(ScreenedLine line, ReportLanguage language) {
        return line.findings().isEmpty() && line.notChecked().isEmpty() ? SILENT : new Teller(line, language).words();
    }

    /** Says it of one line. */
    private record Teller(ScreenedLine line, ReportLanguage language) {

        LineWords words() {
            return new LineWords(why(), rules(), nextStep());
        }

        private String why() {
            var sentences = new ArrayList<String>();
            if (!line.findings().isEmpty()) {
                var worst = line.findings().get(0);
                var cause = FirstSentence.of(worst.explanation());
                sentences.add(worst.severity() == Severity.INFO ? language.say("report.line.note", cause) : cause);
                var others = others();
                if (!others.isEmpty()) {
                    sentences.add(language.say("report.line.also", others));
                }
            }
            // beside a finding, a column missing in the whole sheet is not worth a sentence on every row
            var open = line.notChecked().stream()
                    .filter(question -> !question.isCutOff() && (line.findings().isEmpty() || hasPlace(question)))
                    .toList();
            for (var question : line.notChecked()) {
                if (question.isCutOff()) {
                    sentences.add(language.say("report.line.cutOff", question.title()));
                }
            }
            if (!open.isEmpty()) {
                sentences.add(language.say("report.line.missing", missing(open)));
            }
            return String.join("\n", sentences);
        }

        /** The other rules' titles; what they say stands on the sheet of findings. */
        private String others() {
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
        private String missing(List<NotChecked> open) {
            return open.stream().map(this::missing).distinct().collect(Collectors.joining("; "));
        }

        private String missing(NotChecked open) {
            var where = open.cells().stream()
                    .map(Value::where)
                    .filter(place -> !place.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
            return language.fields(open.missing()) + " ("
                    + (where.isEmpty() ? language.say("report.line.noColumn") : where) + ")";
        }

        /** The rules that found something; those that had no answer stand apart. */
        private String rules() {
            var found = new LinkedHashSet<String>();
            line.findings().forEach(finding -> found.add(finding.rule()));
            var open = new LinkedHashSet<String>();
            line.notChecked().forEach(question -> open.add(question.rule()));
            open.removeAll(found);
            var told = String.join(", ", found);
            return open.isEmpty()
                    ? told
                    : told
                            + (told.isEmpty() ? "" : "; ")
                            + language.say("report.line.notChecked", String.join(", ", open));
        }

        private String nextStep() {
            for (var finding : line.findings()) {
                if (!finding.nextStep().isEmpty()) {
                    return finding.nextStep();
                }
            }
            var fields = new LinkedHashSet<Field>();
            line.notChecked().forEach(open -> fields.addAll(open.missing()));
            return fields.isEmpty() ? "" : language.say("report.line.ask", language.fields(fields));
        }
    }
}
