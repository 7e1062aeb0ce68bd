package dev.tidewaiter.shipment;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Says where a folder holds other words than the program for what is read of countries alike under every rulebook: such a row would be read
 * by nobody, or for towns and not for countries.
 */
public final class CountryWordLint {

    private static final List<String> LISTS = List.of(
            "places/countries.tsv",
            "places/country-aliases.tsv",
            "places/divided-countries.tsv",
            "places/us-states.tsv",
            ElidedWords.LIST);

    private CountryWordLint() {}

    /** The first such row of each list. */
    public static List<WordProblem> problems(WordLists words) {
        var problems = new ArrayList<WordProblem>();
        for (var name : LISTS) {
            compare(words, name, row -> true, problems);
        }
        compare(words, PlaceWords.LIST, PlaceWords::tellsCountries, problems);
        return problems;
    }

    private static void compare(WordLists words, String name, Predicate<WordRow> counts, List<WordProblem> problems) {
        try {
            var given = words.list(name);
            compare(given, rows(given, counts), rows(CountryNames.LISTS.list(name), counts), problems);
        } catch (InvalidWordList broken) {
            problems.add(broken.problem());
        }
    }

    private static List<WordRow> rows(WordList list, Predicate<WordRow> counts) {
        return list.rows().stream().filter(counts).toList();
    }

    private static void compare(WordList given, List<WordRow> rows, List<WordRow> own, List<WordProblem> problems) {
        for (int i = 0; i < rows.size(); i++) {
            if (i == own.size() || !cells(rows.get(i)).equals(cells(own.get(i)))) {
                problems.add(
                        problem(given, rows.get(i).line(), "tells countries otherwise than the program's own rules"));
                return;
            }
        }
        if (rows.size() < own.size()) {
            problems.add(problem(given, 0, "tells fewer countries than the program's own rules"));
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
