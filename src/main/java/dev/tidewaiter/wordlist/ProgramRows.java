package dev.tidewaiter.wordlist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rows that the program takes from its own copy of the rules, whatever rulebook is in force: a row that a folder changes there would be read by
 * nobody.
 */
public final class ProgramRows {

    private final WordLists given;
    private final String tells;
    private final String reads;
    private final List<WordProblem> problems = new ArrayList<>();

    /**
     * Compares a folder with the program's own copy.
     *
     * @param given the folder
     * @param tells what the rows do, such as "tells countries"
     * @param reads what the program does alike by them, such as "reads countries"
     */
    public ProgramRows(WordLists given, String tells, String reads) {
        this.given = given;
        this.tells = tells;
        this.reads = reads;
    }

    /** The first row of each of some lists that is another than the program's own. */
    public static List<WordProblem> otherwise(WordLists given, List<String> lists, String tells, String reads) {
        var rows = new ProgramRows(given, tells, reads);
        lists.forEach(list -> rows.compare(list, row -> true));
        return rows.problems();
    }

    /** What was found. */
    public List<WordProblem> problems() {
        return problems;
    }

    /**
     * Compares those rows of a list that count; the first that is another than the program's own is a problem. A list that the folder lacks says
     * nothing else.
     */
    public void compare(String list, Predicate<WordRow> counts) {
        if (!given.has(list)) {
            return;
        }
        try {
            var folder = given.list(list);
            compare(folder, rows(folder, counts), rows(WordLists.bundled().list(list), counts));
        } catch (InvalidWordList broken) {
            problems.add(broken.problem());
        }
    }

    private static List<WordRow> rows(WordList list, Predicate<WordRow> counts) {
        return list.rows().stream().filter(counts).toList();
    }

    private void compare(WordList folder, List<WordRow> rows, List<WordRow> own) {
        for (int i = 0; i < rows.size(); i++) {
            if (i == own.size() || !cells(rows.get(i)).equals(cells(own.get(i)))) {
                add(folder, rows.get(i).line(), tells + " otherwise");
                return;
            }
        }
        if (rows.size() < own.size()) {
            add(folder, 0, tells.replaceFirst(" ", " fewer "));
        }
    }

    private void add(WordList folder, int line, String told) {
        problems.add(folder.problem(
                line,
                told + " than the program's own rules, and the program " + reads
                        + " alike under every rulebook; take the change back here, or make it in the rules that the program is built with; where nobody"
                        + " changed it, the folder is of another version, and the list of this one is to be copied"));
    }

    private static List<String> cells(WordRow row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.cell(i));
        }
        return cells;
    }
}
