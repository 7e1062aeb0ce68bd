package dev.tidewaiter.spreadsheet.write;

import java.util.List;

/**
 * Columns that are added to the right of the data.
 *
 * @param columns  the columns, from left to right
 * @param heading  how their headings look
 * @param answers  how a cell looks that waits for an answer, all down its column
 * @param choice   which of them is a drop-down, from 0
 * @param options  what it offers
 * @param name     what it is called when something else was typed
 * @param reminder what is said then
 */
public record ColumnsBeside(
        List<NewColumn> columns,
        CellLook heading,
        CellLook answers,
        int choice,
        List<String> options,
        String name,
        String reminder) {

    /**
     * One of them.
     *
     * @param heading its heading
     * @param width   its width in characters
     * @param answer  whether it waits for answers
     */
    public record NewColumn(String heading, int width, boolean answer) {}

    int count() {
        return columns.size();
    }
}
