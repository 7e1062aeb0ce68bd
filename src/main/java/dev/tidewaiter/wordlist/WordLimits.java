package dev.tidewaiter.wordlist;

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
        for (var row : list.rows(list.columns().size())) {
            if (row.cell("limit").equals(limit)) {
                return number(row);
            }
        }
        throw new InvalidWordList(list.problem(0, "lacks the limit " + limit));
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
