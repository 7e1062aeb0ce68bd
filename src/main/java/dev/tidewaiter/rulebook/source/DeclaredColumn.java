package dev.tidewaiter.rulebook.source;

import java.util.List;

/**
 * A column of a table, as the table of columns declares it.
 *
 * @param name   its heading
 * @param holds  what its cells hold
 * @param values what they may hold, between bars, or the column of another table in which it must stand; of a number, from which on
 *               and up to which, such as {@code 0 to 100}
 * @param filled whether no cell may be empty
 * @param key    whether it belongs to what tells the rows apart
 * @param means  what it is for, in a sentence
 */
public record DeclaredColumn(String name, CellKind holds, String values, boolean filled, boolean key, String means) {

    /** The values that a cell may hold, where they are counted up; empty otherwise. */
    public List<String> choices() {
        return holds == CellKind.ONE_OF ? List.of(values.split(" \\| ", -1)) : List.of();
    }

    /** The column as a person reads it: its heading, what it holds and what it is for. */
    public String inWords() {
        return name + " (" + holds.word() + (values.isEmpty() ? "" : ": " + values) + ")"
                + (means.isEmpty() ? "" : ": " + means);
    }
}
