package dev.tidewaiter.wordlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One row of a word list: cells parted by tabs, and a cell's words parted by bars. Blanks around them mean nothing. */
public final class WordRow {

    private final WordList list;
    private final int place;
    private final int line;
    private final String text;

    /** @param place which row of the list it is, from 0 */
    WordRow(WordList list, int place, int line, String text) {
        this.list = list;
        this.place = place;
        this.line = line;
        this.text = text;
    }

    /** The line as an editor counts it, from 1. */
    public int line() {
        return line;
    }

    /** The row as it stands. */
    public String text() {
        return text;
    }

    /** How many cells the row has; one at least. */
    public int size() {
        int cells = 1;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', tab + 1)) {
            cells++;
        }
        return cells;
    }

    /**
     * The cell at a place, from 0.
     *
     * @throws InvalidWordList when the row has fewer cells
     */
    public String cell(int place) {
        int from = 0;
        for (int passed = 0; passed < place; passed++) {
            from = text.indexOf('\t', from) + 1;
            if (from == 0) {
                throw wrong("has " + size() + " columns; column " + (place + 1) + " is missing");
            }
        }
        int tab = text.indexOf('\t', from);
        return text.substring(from, tab < 0 ? text.length() : tab).strip();
    }

    /**
     * The cell under a heading of the line {@code # columns:}.
     *
     * @throws InvalidWordList when the list has no such heading or the row no such cell
     */
    public String cell(String heading) {
        int place = list.columns().indexOf(heading);
        if (place < 0) {
            throw new InvalidWordList(
                    list.problem(0, "has no column \"" + heading + "\" in a line that begins with # columns:"));
        }
        return cell(place);
    }

    /** The words of a cell, parted by bars, empty ones left out. */
    public List<String> words(int place) {
        return words(place, '|');
    }

    /**
     * The words of a cell, parted by bars, as whole numbers.
     *
     * @throws InvalidWordList when one is none, or one of more than three figures
     */
    public List<Integer> numbers(int place) {
        var numbers = new ArrayList<Integer>();
        for (var word : words(place)) {
            if (!word.matches("\\d{1,3}")) {
                throw wrong("\"" + word + "\" is no whole number, or one above 999");
            }
            numbers.add(Integer.valueOf(word));
        }
        return numbers;
    }

    /** The words of a cell, parted by some character, empty ones left out. */
    public List<String> words(int place, char at) {
        return split(cell(place), at, false);
    }

    /**
     * The row as a heading and its words.
     *
     * @throws InvalidWordList when it has neither {@code =} nor {@code :}
     */
    public WordGroup group() {
        int sign = 0;
        while (sign < text.length() && text.charAt(sign) != '=' && text.charAt(sign) != ':') {
            sign++;
        }
        if (sign == text.length()) {
            throw wrong("has no = or : between a heading and its words");
        }
        return new WordGroup(
                text.substring(0, sign).strip(), text.charAt(sign), split(text.substring(sign + 1), '|', true));
    }

    /** What the rows of its list have in their first cells, which is mostly the kind of their words. */
    public Set<String> firstCells() {
        var cells = new TreeSet<String>();
        list.rows().forEach(row -> cells.add(row.cell(0)));
        return cells;
    }

    /** Where the row's knowledge comes from: its cell {@code source}, else the nearest {@code # source:} above; else null. */
    public @Nullable String source() {
        int place = list.columns().indexOf("source");
        if (place >= 0 && place < size() && !cell(place).isEmpty()) {
            return cell(place);
        }
        return list.sourceAt(line);
    }

    /** What the build kept of the row's words in some form; null where it kept nothing. */
    @Nullable
    String kept(WordForm form) {
        return list.kept(form, place);
    }

    /** What is wrong with this row, to be thrown or gathered. */
    public WordProblem problem(String message) {
        return list.problem(line, message);
    }

    /** An error that names this row. */
    public InvalidWordList wrong(String message) {
        return new InvalidWordList(problem(message));
    }

    static List<String> split(String text, char at, boolean empties) {
        var parts = new ArrayList<String>();
        for (int from = 0, end; from <= text.length(); from = end + 1) {
            int next = text.indexOf(at, from);
            end = next < 0 ? text.length() : next;
            var part = text.substring(from, end).strip();
            if (empties || !part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }
}
