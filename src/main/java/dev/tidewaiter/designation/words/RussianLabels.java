package dev.tidewaiter.designation.words;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.regex.Pattern;

/** Labels of the numbers by which Russia registers taxpayers and firms. */
public final class RussianLabels {

    private final Pattern register;
    private final Pattern statistics;

    private RussianLabels(Collection<String> register, Collection<String> statistics) {
        this.register = anyOf(register);
        this.statistics = anyOf(statistics);
    }

    private static Pattern anyOf(Collection<String> labels) {
        return Pattern.compile(
                "\\b" + WordKinds.anyOf(labels) + "\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * Reads them from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row makes no sense
     */
    static RussianLabels of(WordLists lists) {
        var register = new ArrayList<String>();
        var statistics = new ArrayList<String>();
        for (var row : lists.list("designation/russian-labels.tsv").rows(3)) {
            switch (row.cell(1)) {
                case "register" -> register.add(row.cell(0));
                case "statistics" -> statistics.add(row.cell(0));
                default -> throw row.wrong("\"" + row.cell(1) + "\" is no kind of labels; see the remarks above");
            }
        }
        return new RussianLabels(register, statistics);
    }

    /** Whether a text holds the label of a number of a register, as a whole word. */
    public boolean ofRegister(String text) {
        return register.matcher(text).find();
    }

    /** Whether a text holds the label of a firm's code in statistics, as a whole word. */
    public boolean ofStatistics(String text) {
        return statistics.matcher(text).find();
    }
}
