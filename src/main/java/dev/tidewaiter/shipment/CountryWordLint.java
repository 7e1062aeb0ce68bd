package dev.tidewaiter.shipment;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.List;

/** Says where a folder names countries otherwise than the program does: such a row would be read by nobody. */
public final class CountryWordLint {

    private static final List<String> LISTS = List.of("places/countries.tsv", "places/country-aliases.tsv");

    private CountryWordLint() {}

    /** The first such row of each list. */
    public static List<WordProblem> problems(WordLists words) {
        var problems = new ArrayList<WordProblem>();
        for (var name : LISTS) {
            try {
                compare(words.list(name), CountryNames.LISTS.list(name), problems);
            } catch (InvalidWordList broken) {
                problems.add(broken.problem());
            }
        }
        return problems;
    }

    private static void compare(WordList given, WordList own, List<WordProblem> problems) {
        var rows = given.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (i == own.rows().size()
                    || !cells(rows.get(i)).equals(cells(own.rows().get(i)))) {
                problems.add(
                        problem(given, rows.get(i).line(), "names countries otherwise than the program's own rules"));
                return;
            }
        }
        if (rows.size() < own.rows().size()) {
            problems.add(problem(given, 0, "names fewer countries than the program's own rules"));
        }
    }

    private static WordProblem problem(WordList given, int line, String message) {
        return given.problem(
                line,
                message + ", and the program reads countries alike under every rulebook; take the change back here,"
                        + " or make it in the rules that the program is built with");
    }

    private static List<String> cells(WordRow row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.cell(i));
        }
        return cells;
    }
}
