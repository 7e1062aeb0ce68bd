package dev.tidewaiter.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * A small sheet held whole, as the texts of its cells: what a workbook of tables consists of.
 *
 * @param name    what its tab says
 * @param rows    its rows from the top; those that are missing hold nothing
 * @param choices the values that a spreadsheet offers for the cells under a heading, by the number of the column from 0
 * @param hidden  what of it a spreadsheet does not show, in words: {@code the whole sheet}, {@code rows 5 to 9}, {@code column D}
 */
public record TextTable(String name, List<Row> rows, Map<Integer, List<String>> choices, List<String> hidden) {

    /** The hidden sheet of a workbook that holds the longer lists of such values; it is no table. */
    public static final String OFFERED = "choices of columns";

    public TextTable {
        rows = List.copyOf(rows);
        choices = Map.copyOf(choices);
        hidden = List.copyOf(hidden);
    }

    /** A sheet that hides nothing. */
    public TextTable(String name, List<Row> rows, Map<Integer, List<String>> choices) {
        this(name, rows, choices, List.of());
    }

    /** A sheet that offers nothing. */
    public TextTable(String name, List<Row> rows) {
        this(name, rows, Map.of());
    }

    /**
     * One row.
     *
     * @param number the row as a spreadsheet shows it
     * @param cells  its cells from column A on, none left out
     */
    public record Row(int number, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The text in a column, from 0; empty where the row is shorter. */
        public String text(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }

        /** Whether a column holds something of a kind. */
        public boolean is(Kind kind, int column) {
            return column < cells.size() && cells.get(column).kind() == kind;
        }

        /** The texts of all cells. */
        public List<String> texts() {
            return cells.stream().map(Cell::text).toList();
        }

        /** A cell as a spreadsheet names it, such as {@code D2}. */
        public String address(int column) {
            return CellRef.columnName(column) + number;
        }
    }

    /**
     * One cell.
     *
     * @param text what a person sees, without the blanks around it; a day as yyyy-MM-dd
     */
    public record Cell(Kind kind, String text) {

        public static final Cell BLANK = new Cell(Kind.TEXT, "");

        /** A cell that holds a text. */
        public static Cell of(String text) {
            return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text);
        }
    }

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        /** A number or a day, which looks as its format makes it look. */
        NUMBER,
        /** Something to be computed; {@code text} is the formula. */
        FORMULA,
        /** The first of several cells that were made one. */
        MERGED
    }
}
