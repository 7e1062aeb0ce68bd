package dev.tidewaiter.wordlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with a list whatever its words mean: its bytes, columns, cells and sources. */
public final class WordListLint {

    private static final String SPELLINGS = "spellings";

    /** Headings of a last column whose words stand once in a list for what the cells before them say. */
    private static final Set<String> OF_WORDS = Set.of(SPELLINGS, "words", "word");

    /** What stands for words of every language, such as a model. */
    private static final String ANY_LANGUAGE = "xx";

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final WordList list;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<WordProblem> problems = new ArrayList<>();

    private WordListLint(WordList list) {
        this.list = list;
    }

    /** Every problem, in the order of the lines. */
    public static List<WordProblem> problems(WordList list) {
        var lint = new WordListLint(list);
        lint.check();
        return lint.problems;
    }

    private void check() {
        int other = list.firstOtherLine();
        if (other > 0) {
            problems.add(list.problem(other, "is not written in UTF-8; save it again in that encoding"));
            return; // what else is wrong may be letters that were read as others
        }
        if (list.columns().isEmpty() && list.rows().isEmpty()) {
            problems.add(list.problem(0, "is empty; put back what stood in it"));
        } else if (list.columns().isEmpty()) {
            problems.add(list.problem(0, "does not name its columns; write a line such as # columns: word | meaning"));
        }
        var rows = new HashSet<String>();
        var told = new HashSet<String>();
        for (var row : list.rows()) {
            if (!rows.add(row.text())) {
                problems.add(row.problem("stands in the list twice"));
                continue;
            }
            if (!list.columns().isEmpty() && row.size() != list.columns().size()) {
                problems.add(row.problem("has " + row.size() + (row.size() == 1 ? " column" : " columns") + ", not "
                        + list.columns().size() + " (" + String.join(", ", list.columns())
                        + "); columns are parted by tabs"));
                continue;
            }
            cells(row);
            repeated(row);
            var source = row.source();
            if (source != null && !Citation.names(source) && told.add(source)) {
                problems.add(
                        row.problem("has the source \"" + source + "\", which names nothing that can be looked up"));
            }
            if (source == null && told.add("")) { // the rows below lack the same line
                problems.add(row.problem("has no source; write a line # source: above it"));
            }
        }
    }

    /** A word that an other row gives the same meaning already; what the row says of it in passing does not matter. */
    private void repeated(WordRow row) {
        int last = list.columns().size() - 1;
        if (last < 0 || !OF_WORDS.contains(list.columns().get(last))) {
            return;
        }
        var says = new ArrayList<String>();
        for (int place = 0; place < last; place++) {
            boolean isRemark = list.columns().get(last).equals(SPELLINGS)
                    && list.columns().get(place).equals("meaning");
            says.add(isRemark ? "" : row.cell(place));
        }
        for (var word : WordRow.split(row.cell(last), '|', true)) {
            var before = lines.putIfAbsent(says + word.toLowerCase(Locale.ROOT), row.line());
            if (before != null && before != row.line()) {
                problems.add(row.problem(
                        "\"" + word + "\" stands in line " + before + " with the same meaning; keep one of them"));
            }
        }
    }

    private void cells(WordRow row) {
        for (int place = 0; place < list.columns().size(); place++) {
            var cell = row.cell(place);
            var name = list.columns().get(place);
            if (cell.isEmpty() && !list.mayBeEmpty(place) && !name.equals("source")) {
                problems.add(row.problem("the cell \"" + name + "\" is empty"));
            }
            var words = new HashSet<String>();
            for (var word : WordRow.split(cell, '|', true)) {
                if (name.equals("language") && !word.equals(ANY_LANGUAGE) && !LANGUAGES.contains(word)) {
                    problems.add(row.problem("\"" + word
                            + "\" is no language; write its two letters of ISO 639-1, such as ja for Japanese, or "
                            + ANY_LANGUAGE + " where the words are of none"));
                }
                if (word.isEmpty() && !cell.isEmpty()) {
                    problems.add(row.problem("a word is empty between two bars in \"" + name + "\""));
                } else if (!words.add(word)) {
                    problems.add(row.problem("\"" + word + "\" stands twice in \"" + name + "\""));
                }
            }
        }
    }
}
