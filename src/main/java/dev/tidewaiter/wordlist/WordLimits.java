package dev.tidewaiter.wordlist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A list of limits: rows with the cells {@code limit} and {@code value}, the latter a whole number above 0. */
public final class WordLimits {

    private final WordList list;
    private final List<WordRow> rows;

    /**
     * Reads a list.
     *
     * @param known the limits that are asked for
     * @throws InvalidWordList when a row is of none of them, so that nobody would read it
     */
    public WordLimits(WordList list, String... known) {
        this.list = list;
        this.rows = list.rows(list.columns().size());
        var names = List.of(known);
        for (var row : rows) {
            if (!names.contains(row.cell("limit"))) {
                throw row.wrong("\"" + row.cell("limit") + "\" is no limit; there are " + String.join(", ", names));
            }
        }
    }

    /** A list of limits in which some have another value, and no other than that; each row stays where it stands. */
    static byte[] setIn(byte[] list, Map<String, Integer> limits) {
        var set = new HashSet<String>();
        var rows = new ArrayList<String>();
        for (var row : new String(list, StandardCharsets.UTF_8).split("\n", -1)) {
            var cells = row.split("\t", -1);
            var value = limits.get(cells[0]);
            if (value != null && cells.length > 1) {
                cells[1] = String.valueOf(value);
            }
            rows.add(value == null || set.add(cells[0]) ? String.join("\t", cells) : "");
        }
        return String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The value of a limit.
     *
     * @throws InvalidWordList when the list lacks it or has it twice, or its value is no whole number above 0
     */
    public int value(String limit) {
        return value(limit, 1, Integer.MAX_VALUE);
    }

    /**
     * The value of a limit that means something only between two numbers.
     *
     * @throws InvalidWordList when the list lacks it or has it twice, or its value is no whole number or lies outside
     */
    public int value(String limit, int least, int most) {
        var row = row(limit);
        int value = number(row);
        if (value < least || value > most) {
            throw row.wrong("\"" + value + "\" is out of range; " + limit + " lies between " + least + " and " + most);
        }
        return value;
    }

    /**
     * The values of a limit that may have several, at least one.
     *
     * @throws InvalidWordList when the list lacks it, or a value is no whole number above 0
     */
    public List<Integer> values(String limit) {
        return rowsOf(limit).stream().map(WordLimits::number).toList();
    }

    /**
     * Refuses two limits between which nothing lies.
     *
     * @throws InvalidWordList when the first is above the last
     */
    public void inOrder(String first, String last) {
        if (value(first) > value(last)) {
            throw row(last).wrong(last + " is below " + first + ", so that nothing lies between them");
        }
    }

    private WordRow row(String limit) {
        var found = rowsOf(limit);
        if (found.size() > 1) {
            throw found.get(1)
                    .wrong(limit + " has a value in line " + found.get(0).line() + " already; keep one of them");
        }
        return found.get(0);
    }

    private List<WordRow> rowsOf(String limit) {
        var found = rows.stream().filter(row -> row.cell("limit").equals(limit)).toList();
        if (found.isEmpty()) {
            throw new InvalidWordList(list.problem(0, "lacks the limit " + limit + WordLists.COPY));
        }
        return found;
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
