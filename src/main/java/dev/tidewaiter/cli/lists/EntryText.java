package dev.tidewaiter.cli.lists;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.snapshot.EntryFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An entry as a person reads it: a label to the left, its values below each other. */
final class EntryText {

    private static final int LABEL = 22;
    private static final int WIDTH = 100;

    private EntryText() {}

    static String of(Designation entry) {
        return of(entry.list() + " " + entry.entry(), EntryFields.of(entry));
    }

    /** Labelled values under a heading. */
    static String of(String heading, Map<String, List<String>> fields) {
        var text = new StringBuilder(heading).append(System.lineSeparator());
        fields.forEach((label, values) -> field(label, values, text));
        return text.toString();
    }

    private static void field(String label, List<String> values, StringBuilder text) {
        var told = label;
        for (var value : values) {
            for (var line : lines(value)) {
                text.append("  ")
                        .append(told)
                        .append(" ".repeat(Math.max(1, LABEL - told.length())))
                        .append(line)
                        .append(System.lineSeparator());
                told = "";
            }
        }
    }

    /** Long texts are broken at blanks. */
    private static List<String> lines(String value) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : value.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH - LABEL) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
