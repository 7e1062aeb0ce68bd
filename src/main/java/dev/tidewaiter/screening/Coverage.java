package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.ManifestSummary;
import dev.tidewaiter.rulebook.NotChecked;
import dev.tidewaiter.rulebook.Rule;
import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one file could not be checked for. A column that is missing altogether is said once, not once a row. */
final class Coverage {

    private final Map<Gap, Open> gaps = new LinkedHashMap<>();

    Coverage(List<Rule> rules) {}

    void note(ScreenedLine line) {
        for (var open : line.notChecked()) {
            if (open.cells().isEmpty()) {
                gaps.computeIfAbsent(new Gap(line.line().sheet().sheet(), open.missing()), gap -> new Open())
                        .add(open, line.line().row());
            }
        }
    }

    List<String> sentences(ManifestSummary read) {
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
