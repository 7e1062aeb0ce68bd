package dev.tidewaiter.designation;

import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Labels of the numbers by which Russia registers taxpayers and firms. */
public final class RussianLabels {

    private final Pattern label;

    private RussianLabels(Pattern label) {
        this.label = label;
    }

    /**
     * Reads them from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row makes no sense
     */
    static RussianLabels of(WordLists lists) {
        var labels = new ArrayList<String>();
        for (var row : lists.list("designation/russian-labels.tsv").rows(2)) {
            labels.add(row.cell(0));
        }
        return new RussianLabels(Pattern.compile(
                "\\b(?:" + labels.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** Whether a text holds such a label as a whole word. */
    public boolean in(String text) {
        return label.matcher(text).find();
    }
}
