package dev.tidewaiter.wordlist;

import java.util.List;

/** A list of limits: rows with the cells {@code limit} and {@code value}, the latter a whole number above 0. */
public final class WordLimits {

    private final WordList list;

    public WordLimits(WordList list) {
        this.list = list;
    }

    /**
     * The value of a limit.
     *
     * @throws InvalidWordList when the list lacks it, or its value is no whole number above 0
     */
    public int value(String limit) {
        return values(limit).get(0);
    }

    /**
     * The values of a limit that may have several, at least one.
     *
     * @throws InvalidWordList when the list lacks it, or a value is no whole number above 0
     */
    public List<Integer> values(String limit) {
        var values = list.rows(list.columns().size()).stream()
                .filter(row -> row.cell("limit").equals(limit))
                .map(WordLimits::number)
                .toList();
        if (values.isEmpty()) {
            throw new InvalidWordList(list.problem(0, "lacks the limit " + limit));
        }
        return values;
    }

    private static int number(WordRow row) {
        try {
            int value = Integer.parseInt(row.cell("value"));
            if (value > 0) {
                return value;
            }
        } catch (NumberFormatException none) {
            // told below
        }
        throw row.wrong("\"" + row.cell("value") + "\" is no whole number above 0");
    }
}
