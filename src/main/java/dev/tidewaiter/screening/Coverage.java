package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.ManifestSummary;
import dev.tidewaiter.manifest.SheetSummary;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one file could not be checked for. A column that is missing altogether is said once, not once a row. */
final class Coverage {

    private final List<Rule> rules;
    private final Map<Gap, Open> gaps = new LinkedHashMap<>();

    Coverage(List<Rule> rules) {
        this.rules = rules;
    }

    void note(ScreenedLine line) {
        for (var open : line.notChecked()) {
            if (open.cells().isEmpty()) {
                gaps.computeIfAbsent(new Gap(line.line().sheet().sheet(), open.missing()), gap -> new Open())
                        .add(open, line.line().row());
            }
        }
    }

    /** Facts that lines could not be checked without, a sentence each. */
    List<String> unanswered(ManifestSummary read) {
        var sentences = new ArrayList<String>();
        gaps.forEach((gap, open) -> sentences.add(
                "%s, sheet \"%s\": nothing says %s, so %d %s not be checked for %s. Ask the sender to add a column."
                        .formatted(
                                read.file(),
                                gap.sheet(),
                                words(gap.missing()),
                                open.lines,
                                open.lines == 1 ? "line could" : "lines could",
                                String.join(", ", open.rules))));
        return sentences;
    }

    /** Facts that would sharpen the answers, a sentence each sheet. */
    List<String> unsharpened(ManifestSummary read) {
        var sentences = new ArrayList<String>();
        for (var sheet : read.sheets()) {
            var absent = absentFrom(sheet);
            if (!absent.isEmpty()) {
                sentences.add(
                        "%s, sheet \"%s\": answered without %s. Where the sender knows them, they sharpen the answer."
                                .formatted(read.file(), sheet.sheet().sheet(), String.join(", ", absent)));
            }
        }
        return sentences;
    }

    /** What rules use when they have it and the sheet has no place for, each with the rules concerned. */
    private List<String> absentFrom(SheetSummary sheet) {
        if (sheet.linesScreened() == 0) {
            return List.of();
        }
        var uses = new TreeMap<String, TreeSet<String>>();
        for (var rule : rules) {
            for (var use : rule.uses()) {
                if (sheet.mapping().columns().keySet().stream().noneMatch(field -> serves(field, use))) {
                    uses.computeIfAbsent(use, name -> new TreeSet<>()).add(rule.id());
                }
            }
        }
        return uses.entrySet().stream()
                .map(use -> "%s (%s)".formatted(title(use.getKey()), String.join(", ", use.getValue())))
                .toList();
    }

    /** Whether a column serves a use such as {@code model}, or {@code party.address} for the address of any party. */
    private static boolean serves(Field field, String use) {
        int dot = use.indexOf('.');
        boolean anyParty = use.startsWith("party.") || use.startsWith("receiver.");
        return field.id().equals(use)
                || (anyParty && field.role() != null && field.id().endsWith(use.substring(dot)));
    }

    private static String title(String use) {
        var field = Field.byId(use);
        return field != null ? field.title() : use.replace("receiver.", "a receiver's ");
    }

    private static String words(List<Field> missing) {
        return missing.stream().map(field -> "the " + field.title()).collect(Collectors.joining(" or "));
    }

    private record Gap(String sheet, List<Field> missing) {}

    private static final class Open {
        private final TreeSet<String> rules = new TreeSet<>();
        private int lines;
        private int lastRow;

        void add(NotChecked open, int row) {
            rules.add(open.rule());
            if (row != lastRow) { // several rules may miss the same fact on one line
                lines++;
                lastRow = row;
            }
        }
    }
}
