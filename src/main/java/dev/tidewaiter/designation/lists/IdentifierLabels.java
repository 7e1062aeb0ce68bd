package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;

/** Tells remarks that give a number of the party from others with digits in them, by {@code identifier-labels.tsv}. */
public final class IdentifierLabels {

    private final List<String> numbers = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private IdentifierLabels() {}

    /**
     * Reads the labels from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static IdentifierLabels of(WordLists words) {
        var labels = new IdentifierLabels();
        for (var row : words.list("designation/identifier-labels.tsv").rows(2)) {
            switch (row.cell(0)) {
                case "number" -> labels.numbers.add(row.cell(1));
                case "other" -> labels.others.add(row.cell(1));
                default -> throw row.wrong("is neither \"number\" nor \"other\"");
            }
        }
        return labels;
    }

    boolean isIdentifier(String remark) {
        return containsAny(remark, numbers) && !containsAny(remark, others);
    }

    private static boolean containsAny(String remark, List<String> labels) {
        for (var label : labels) {
            if (remark.contains(label)) {
                return true;
            }
        }
        return false;
    }
}
